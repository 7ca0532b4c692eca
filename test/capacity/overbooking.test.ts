import * as fc from 'fast-check';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Database, connect, createPool } from '../../server/database/connect.ts';
import { startTestApp } from '../support/test-app.ts';
import { newDossier, newRequest, newStaff } from './office.ts';
import {
  type Lane,
  type Outcome,
  type Promising,
  type Round,
  byUseCase,
  play,
  round,
  straightIn,
  wordOf,
} from './overbooking.ts';

/** Nobody promises more of a week than an office can do: two at one moment, on connections of their own. */

const app = await startTestApp({ template: 'lists_template' });
/** Offices with other working days, and other public holidays. */
const offices = ['tokyo', 'riyadh', 'santiago', 'montreal'];
let db: Database;
let lanes: Lane[];

beforeAll(async () => {
  db = connect(createPool(app.databaseUrl, { max: 2 * offices.length }));
  afterAll(() => db.destroy());
  const dossiers = [await newDossier(app), await newDossier(app), await newDossier(app)];
  lanes = [];
  for (const office of offices) {
    await newStaff(db, office);
    const requests: string[] = [];
    for (const dossier of dossiers) requests.push(await newRequest(db, dossier, office));
    lanes.push({ db, office, requests: requests as Lane['requests'] });
  }
});

interface Played extends Outcome {
  round: Round;
}

/** All rounds, in as many offices at the same time. */
async function playAll(rounds: readonly Round[], promise: Promising): Promise<Played[]> {
  const played = lanes.map(async (lane, index) => {
    const outcomes: Played[] = [];
    for (const one of rounds.filter((_, at) => at % lanes.length === index))
      outcomes.push({ ...(await play(lane, one, promise)), round: one });
    return outcomes;
  });
  return (await Promise.all(played)).flat();
}

const rounds = (count: number, seed: number) => fc.sample(round, { numRuns: count, seed });
const wordsIn = (played: readonly Played[]) => {
  const words = played.flatMap(({ errors }) => errors.filter((error) => error !== undefined).map(wordOf));
  return [...new Set(words)].toSorted();
};
const expecting = (played: readonly Played[], expected: Outcome['expected']) =>
  played.filter((one) => one.expected === expected);
const wrongOf = (played: readonly Played[], won: number) => played.filter((one) => one.won !== won);
const withoutTrigger = async (work: () => Promise<void>) => {
  await sql`alter table office_loads disable trigger office_loads_fit`.execute(db);
  try {
    await work();
  } finally {
    await sql`alter table office_loads enable trigger office_loads_fit`.execute(db);
  }
};

describe('Two officers who promise of the same weeks at one moment', () => {
  test('never promise more than there is: a thousand rounds', async () => {
    const played = await playAll(rounds(2400, 2027), byUseCase);
    expect(played.filter(({ over }) => over.length > 0)).toEqual([]);
    // What only one of both can have, one of both gets; nothing else ever stands in the way, no deadlock either.
    const contested = expecting(played, 'exactly one');
    expect(contested.length).toBeGreaterThanOrEqual(1000);
    expect(wrongOf(contested, 1)).toEqual([]);
    expect(wrongOf(expecting(played, 'both'), 2)).toEqual([]);
    expect(wrongOf(expecting(played, 'first or second alone'), 1)).toEqual([]);
    expect(wrongOf(expecting(played, 'none'), 0)).toEqual([]);
    expect(wordsIn(played)).toEqual(['overCapacity']);
  });

  test('are kept within it by the database alone, past everything in the program: a thousand rounds', async () => {
    const played = await playAll(rounds(2400, 2028), straightIn);
    expect(played.filter(({ over }) => over.length > 0)).toEqual([]);
    const contested = expecting(played, 'exactly one');
    expect(contested.length).toBeGreaterThanOrEqual(1000);
    expect(wrongOf(contested, 1)).toEqual([]);
    // A transaction that reads as of its beginning is told to try again (40001) when another one came before it.
    expect(wordsIn(played)).toEqual(['40001', 'office_loads_fit']);
    const calm = played.filter((one) => one.round.isolation === 'read committed');
    expect(wordsIn(calm)).toEqual(['office_loads_fit']);
    expect(wrongOf(expecting(calm, 'both'), 2)).toEqual([]);
  });

  test('are kept within it by the program alone', async () => {
    await withoutTrigger(async () => {
      const played = await playAll(rounds(200, 2029), byUseCase);
      expect(played.filter(({ over }) => over.length > 0)).toEqual([]);
      expect(wrongOf(expecting(played, 'exactly one'), 1)).toEqual([]);
    });
  });

  test('would promise too much if neither looked: these rounds can fail', async () => {
    await withoutTrigger(async () => {
      const played = await playAll(rounds(40, 2030), straightIn);
      expect(played.filter(({ over }) => over.length > 0).length).toBeGreaterThan(10);
    });
  });
});
