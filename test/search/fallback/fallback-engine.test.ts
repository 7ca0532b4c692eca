import { beforeEach, describe, expect, test } from 'vitest';
import { FallbackEngine, usualShare } from '../../../search/fallback/fallback-engine.ts';
import { connect } from '../../../search/meilisearch/connection.ts';
import { createMeilisearchEngine } from '../../../search/meilisearch/engine.ts';
import type { SearchDocument } from '../../../search/document.ts';
import type { SearchRequest } from '../../../search/port.ts';
import { builtinIndexes } from '../../../search/builtin/builtin-indexes.ts';
import { createTestDatabase } from '../../support/databases.ts';
import type { Fault } from '../../support/meilisearch/faults.ts';
import { standInUnderTest } from '../../support/meilisearch/servers.ts';
import { type MovableTime, movableTime } from '../../support/movable-time.ts';

/** Meilisearch is the stand-in on a real line; time alone is moved by hand. */
const { db } = await createTestDatabase('lists_template');
const server = await standInUnderTest();
const settings = await server.settings();
const connection = connect({ ...settings, deadlines: { search: 60_000, task: 5000 } });
const builtin = builtinIndexes(db);
const meilisearch = createMeilisearchEngine(connection, 'events');
await builtin.load();
for (const engine of [builtin.search, meilisearch]) await engine.upsert([one('1'), one('2')]);

function one(digit: string): SearchDocument {
  const codes = { country: ['JP'], region: [], sector: [], domain: [], kind: ['fair'], mode: [], organiser: [] };
  return {
    id: `01900000-0000-7000-8000-00000000000${digit}`,
    readers: ['public'],
    startsAt: '2027-03-15T00:00:00Z',
    endsAt: '2027-03-16T00:00:00Z',
    publishedAt: `2026-11-0${digit}T00:00:00Z`,
    days: [{ from: '2027-03-15', to: '2027-03-16' }],
    codes: {
      ...codes,
      organiserKind: [],
      language: [],
      official: [],
      price: [],
      support: [],
      month: ['2027-03'],
      week: [],
    },
    title: { nl: `Beurs ${digit}` },
    names: {},
    summary: {},
    body: {},
  };
}

const request: SearchRequest = {
  readers: ['public'],
  filters: {},
  sort: 'newest',
  now: '2026-11-21T10:00:00Z',
  offset: 0,
  limit: 20,
};

let time: MovableTime;
let current: boolean;
let engine: FallbackEngine;
beforeEach(() => {
  server.standIn.plan(undefined);
  time = movableTime();
  current = true;
  engine = new FallbackEngine({
    usual: meilisearch,
    standIn: builtin.search,
    isCurrent: () => current,
    timing: time,
  });
});

/** Who answers a question; when the usual engine is silent, its share of the time passes. */
async function whoAnswers(silent = false): Promise<string> {
  const asked = server.standIn.requests.length;
  const answer = engine.search(request);
  if (silent) {
    while (server.standIn.requests.length === asked) await new Promise((resolve) => setImmediate(resolve));
    await time.move(usualShare);
  }
  const { ids, total, answeredBy } = await answer;
  expect([ids.length, total]).toEqual([2, 2]);
  return answeredBy ?? engine.name;
}

/** Lets a trial that runs beside the answer come to its end. */
async function trialDone(): Promise<void> {
  while (engine.state === 'half-open') await new Promise((resolve) => setImmediate(resolve));
}

describe('While Meilisearch is well', () => {
  test('it answers', async () => {
    expect(await whoAnswers()).toBe('meilisearch');
    expect(engine.counts).toMatchObject({ usual: 1, standIn: 0 });
  });

  test('finding nothing is an answer', async () => {
    for (let times = 0; times < 5; times++)
      expect(await engine.search({ ...request, filters: { country: ['VN'] } })).toMatchObject({ total: 0 });
    expect([engine.state, engine.counts.usual]).toEqual(['closed', 5]);
  });

  test('whole selections come from what is kept here', async () => {
    const asked = server.standIn.requests.length;
    expect(await engine.select(request)).toHaveLength(2);
    expect(server.standIn.requests).toHaveLength(asked);
  });
});

describe('Whatever goes wrong, everybody gets an answer', () => {
  const faults: [Fault, 'down' | 'wrong', 'closed' | 'open'][] = [
    ['reset', 'down', 'closed'],
    ['html 502', 'wrong', 'closed'],
    ['html 200', 'wrong', 'closed'],
    ['busy', 'down', 'open'],
    ['forbidden', 'wrong', 'open'],
    ['index missing', 'wrong', 'open'],
    ['internal', 'wrong', 'closed'],
    ['no space', 'wrong', 'closed'],
  ];
  test.each(faults)('%s: the built-in index answers, and it is counted as %s', async (fault, why, state) => {
    server.standIn.plan(fault);
    expect(await whoAnswers()).toBe('builtin');
    expect(engine.counts).toMatchObject({ usual: 0, standIn: 1, why: { [why]: 1 } });
    expect(engine.state).toBe(state);
  });

  test.each(['hang', 'slow body'] as const)(
    '%s: it is waited for its share of the time, and no longer',
    async (fault) => {
      server.standIn.plan(fault);
      expect(await whoAnswers(true)).toBe('builtin');
      expect(engine.counts.why.slow).toBe(1);
    },
  );

  test('nothing listens there', async () => {
    await server.standIn.goDown();
    expect(await whoAnswers()).toBe('builtin');
    expect(engine.counts.why.down).toBe(1);
    await server.standIn.comeBack();
  });

  test('an answer that does not hold together is none', async () => {
    const broken = new FallbackEngine({
      usual: { ...meilisearch, search: async (asked) => ({ ...(await meilisearch.search(asked)), ids: [] }) },
      standIn: builtin.search,
      isCurrent: () => true,
      timing: time,
    });
    expect(await broken.search(request)).toMatchObject({ total: 2, answeredBy: 'builtin' });
    expect(broken.counts.why.wrong).toBe(1);
  });

  test('while it is filled or far behind it is not asked', async () => {
    current = false;
    const asked = server.standIn.requests.length;
    expect(await whoAnswers()).toBe('builtin');
    expect(server.standIn.requests).toHaveLength(asked);
    expect(engine.counts.why.behind).toBe(1);
  });
});

describe('After failures', () => {
  test('it is left alone, then tried by a real search beside the answer, and answers again once that went well', async () => {
    server.standIn.plan('internal');
    for (let times = 0; times < 3; times++) await whoAnswers();
    expect(engine.state).toBe('open');
    const asked = server.standIn.requests.length;
    expect(await whoAnswers()).toBe('builtin');
    expect(server.standIn.requests).toHaveLength(asked);
    expect(engine.counts.why).toMatchObject({ wrong: 3, open: 1 });

    await time.move(1000);
    expect(await whoAnswers()).toBe('builtin');
    await trialDone();
    expect(engine.state).toBe('open');
    expect(server.standIn.requests.at(-1)!.path).toBe('/multi-search');

    server.standIn.plan(undefined);
    await time.move(1000);
    expect(await whoAnswers()).toBe('builtin');
    expect(engine.state).toBe('open');
    await time.move(1000);
    expect(await whoAnswers()).toBe('builtin');
    await trialDone();
    expect([engine.state, await whoAnswers()]).toEqual(['closed', 'meilisearch']);
  });

  test('it is left alone for as long as it asks', async () => {
    server.standIn.plan('busy');
    await whoAnswers();
    server.standIn.plan(undefined);
    await time.move(6999);
    await whoAnswers();
    expect(engine.state).toBe('open');
    await time.move(1);
    await whoAnswers();
    await trialDone();
    expect(engine.state).toBe('closed');
  });

  test('a trial that is not answered ends with its share of the time', async () => {
    server.standIn.plan('forbidden');
    await whoAnswers();
    server.standIn.plan('hang');
    await time.move(1000);
    expect(await whoAnswers()).toBe('builtin');
    expect(engine.state).toBe('half-open');
    await time.move(usualShare);
    await trialDone();
    expect(engine.state).toBe('open');
  });
});
