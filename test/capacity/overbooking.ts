import * as fc from 'fast-check';
import { type Kysely, sql } from 'kysely';
import pg from 'pg';
import { type Load, placeLoad } from '../../server/capacity/place-load.ts';
import { spreadOver } from '../../server/capacity/spread.ts';
import { staffingOf } from '../../server/capacity/staffing.queries.ts';
import { type Staffing, capacityOfWeek, openDays } from '../../server/capacity/week-capacity.ts';
import { mondaysFrom, mondaysOf } from '../../server/capacity/weeks.ts';
import type { Database } from '../../server/database/connect.ts';
import type { Schema } from '../../server/database/schema.ts';
import { type LocalDate, shiftedBy } from '../../server/kernel/dates.ts';
import { Problem } from '../../server/kernel/problems.ts';

/** Two officers who promise at one moment: rounds of it, what should come of each, and what came of it. */

/** One of both: which weeks, from the first of the round on, how much, and how long they wait in between. */
interface Half {
  skip: number;
  weeks: number;
  /** Of the room there is, in hundredths. */
  share: number;
  kind: Load['kind'];
  pause: [before: number, after: number];
}

export interface Round {
  start: number;
  halves: [Half, Half];
  /** Capacity of the weeks in minutes; nothing for a week that nobody reckoned yet. */
  rooms: (number | undefined)[];
  /** What was promised before, in hundredths of the room. */
  before: number;
  secondFirst: boolean;
  isolation: 'read committed' | 'repeatable read';
}

/** Mondays of five years, far from each other by the public holidays in them. */
const mondays = mondaysFrom('2027-01-04', 250);

const half: fc.Arbitrary<Half> = fc.record({
  skip: fc.integer({ min: 0, max: 1 }),
  weeks: fc.integer({ min: 1, max: 3 }),
  // Most of the time one fits, and two do not.
  share: fc.oneof(
    { weight: 8, arbitrary: fc.integer({ min: 54, max: 80 }) },
    { weight: 1, arbitrary: fc.integer({ min: 5, max: 49 }) },
    { weight: 1, arbitrary: fc.integer({ min: 90, max: 130 }) },
  ),
  kind: fc.oneof(
    { weight: 15, arbitrary: fc.constantFrom('tentative' as const, 'firm' as const) },
    { weight: 1, arbitrary: fc.constant('soft' as const) },
  ),
  pause: fc.tuple(fc.integer({ min: 0, max: 2 }), fc.integer({ min: 0, max: 2 })),
});

export const round: fc.Arbitrary<Round> = fc.record({
  start: fc.integer({ min: 0, max: mondays.length - 5 }),
  halves: fc.tuple(half, half),
  rooms: fc
    .tuple(
      fc.integer({ min: 60, max: 4800 }),
      fc.array(fc.integer({ min: 0, max: 24 }), { minLength: 4, maxLength: 4 }),
    )
    // Weeks are about as long as each other; one in eight nobody reckoned yet.
    .map(([room, apart]) => apart.map((one) => (one > 20 ? undefined : Math.round((room * (90 + one)) / 100)))),
  before: fc.oneof({ weight: 5, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.integer({ min: 1, max: 25 }) }),
  secondFirst: fc.boolean(),
  isolation: fc.constantFrom('read committed' as const, 'repeatable read' as const),
});

export interface Lane {
  db: Database;
  office: string;
  /** Two requests that come at one moment, and one from before. */
  requests: [string, string, string];
}

export interface Outcome {
  /** What one of both, or both, came to: nothing when it went well. */
  errors: unknown[];
  /** Weeks in which more is promised than the office can do. */
  over: LocalDate[];
  expected: 'both' | 'exactly one' | 'first or second alone' | 'none';
  won: number;
}

/** How one of both promises, in a transaction that is begun for it. */
export type Promising = (trx: Kysely<Schema>, load: Load, shares: readonly Share[]) => Promise<void>;
type Share = ReturnType<typeof spreadOver>[number];

export const byUseCase: Promising = (trx, load) => placeLoad(trx as never, load);

/** Straight into the table, past everything that is written in the program. */
export const straightIn: Promising = async (trx, { request, office, kind }, shares) => {
  await trx
    .insertInto('office_loads')
    .values(shares.map(({ week, minutes }) => ({ request_id: request, office_id: office, week, kind, minutes })))
    .execute();
};

const wait = (milliseconds: number) =>
  milliseconds === 0 ? Promise.resolve() : new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Plays one round in an office, on connections of their own, and clears it away. */
export async function play(lane: Lane, one: Round, promise: Promising): Promise<Outcome> {
  const { db, office, requests } = lane;
  const staffing = await staffingOf(db, office);
  const weeks = mondays.slice(one.start, one.start + 4);
  const room = new Map(weeks.map((week, index) => [week, one.rooms[index] ?? capacityOfWeek(staffing, week) ?? 0]));
  await setRooms(db, office, weeks, promise === byUseCase ? one.rooms : [...room.values()]);
  const before = await promisedBefore(lane, weeks, one.before, room);
  const loads = one.halves.map((part, index) => loadOf(lane, part, requests[index] ?? '', weeks, room));
  const shares = loads.map((load) => sharesOf(staffing, load));
  const left = new Map(weeks.map((week) => [week, (room.get(week) ?? 0) - (before.get(week) ?? 0)]));
  const run = async (index: number) => {
    const [load, pause] = [loads[index]!, one.halves[index]!.pause];
    const isolation = promise === byUseCase ? 'read committed' : one.isolation;
    await db
      .transaction()
      .setIsolationLevel(isolation)
      .execute(async (trx) => {
        await wait(pause[0]);
        await promise(trx, load, shares[index] ?? []);
        await wait(pause[1]);
      });
  };
  const order = one.secondFirst ? [1, 0] : [0, 1];
  const results = await Promise.allSettled(order.map(run));
  const over = await overbooked(db, office, weeks);
  await db.deleteFrom('office_loads').where('request_id', 'in', requests).execute();
  const promises = loads.map(({ kind }, index) => (kind === 'soft' ? [] : (shares[index] ?? [])));
  const fits = (...together: Share[][]) =>
    weeks.every((week) => {
      const sum = together.flat().filter((share) => share.week === week);
      // Where nothing is asked of a week, nothing of it is looked at.
      return sum.length === 0 || sum.reduce((total, { minutes }) => total + minutes, 0) <= (left.get(week) ?? 0);
    });
  const alone = promises.map((each) => fits(each));
  return {
    errors: results.map((result) => (result.status === 'rejected' ? (result.reason as unknown) : undefined)),
    over,
    won: results.filter(({ status }) => status === 'fulfilled').length,
    expected: alone.every(Boolean)
      ? fits(...promises)
        ? 'both'
        : 'exactly one'
      : alone.some(Boolean)
        ? 'first or second alone'
        : 'none',
  };
}

function loadOf(
  { office }: Lane,
  { skip, weeks: count, share, kind }: Half,
  request: string,
  weeks: readonly LocalDate[],
  room: ReadonlyMap<LocalDate, number>,
): Load {
  const mine = weeks.slice(skip, skip + count);
  const [first = '', last = first] = [mine[0], mine.at(-1)];
  const least = Math.min(...mine.map((week) => room.get(week) ?? 0));
  const minutes = Math.max(1, Math.round((least * mine.length * share) / 100));
  return { request, office, kind, minutes, window: { from: first, to: shiftedBy(last, 6) } };
}

function sharesOf({ calendar }: Staffing, { window, minutes }: Load): Share[] {
  return spreadOver(
    mondaysOf(window).map((week) => ({ week, weight: openDays(calendar, week).length })),
    minutes,
  );
}

async function setRooms(db: Database, office: string, weeks: readonly LocalDate[], rooms: Round['rooms']) {
  await db.deleteFrom('office_weeks').where('office_id', '=', office).where('week', 'in', weeks).execute();
  const known = weeks.flatMap((week, index) => {
    const minutes = rooms[index];
    return minutes === undefined ? [] : [{ office_id: office, week, capacity_minutes: minutes }];
  });
  if (known.length > 0) await db.insertInto('office_weeks').values(known).execute();
}

/** What was promised in the weeks that are known, before both came. */
async function promisedBefore(
  { db, office, requests }: Lane,
  weeks: readonly LocalDate[],
  share: number,
  room: ReadonlyMap<LocalDate, number>,
): Promise<Map<LocalDate, number>> {
  const known = await db
    .selectFrom('office_weeks')
    .select('week')
    .where('office_id', '=', office)
    .where('week', 'in', weeks)
    .execute();
  const rows = known.flatMap(({ week }) => {
    const minutes = Math.floor(((room.get(week) ?? 0) * share) / 100);
    return minutes > 0 ? [{ request_id: requests[2], office_id: office, week, kind: 'firm' as const, minutes }] : [];
  });
  if (rows.length > 0) await db.insertInto('office_loads').values(rows).execute();
  return new Map(rows.map(({ week, minutes }) => [week, minutes]));
}

async function overbooked(db: Database, office: string, weeks: readonly LocalDate[]): Promise<LocalDate[]> {
  const rows = await db
    .selectFrom('office_loads')
    .innerJoin('office_weeks', (join) =>
      join
        .onRef('office_weeks.office_id', '=', 'office_loads.office_id')
        .onRef('office_weeks.week', '=', 'office_loads.week'),
    )
    .select('office_loads.week')
    .where('office_loads.office_id', '=', office)
    .where('office_loads.week', 'in', weeks)
    .where('kind', '<>', 'soft')
    .groupBy(['office_loads.week', 'capacity_minutes'])
    .having(sql<boolean>`sum(minutes) > coalesce(capacity_minutes, 0)`)
    .execute();
  return rows.map(({ week }) => week);
}

/** In a word, what stood in the way of one of both. */
export function wordOf(error: unknown): string {
  if (error instanceof Problem) return error.reason ?? error.code;
  if (error instanceof pg.DatabaseError) return error.constraint ?? error.code ?? 'database';
  return String(error);
}
