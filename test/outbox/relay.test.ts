import { sql } from 'kysely';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { announce } from '../../server/outbox/announce.ts';
import { OutboxRelay, maximumAttempts } from '../../server/outbox/relay.ts';
import { createTestDatabase } from '../support/databases.ts';

const { db } = await createTestDatabase('lists_template');
let failures: unknown[] = [];

beforeEach(async () => {
  await sql`delete from outbox`.execute(db);
});
afterEach(() => {
  failures = [];
});

type Handle = (subjects: readonly string[]) => Promise<void>;

function relay(...handlers: Handle[]): OutboxRelay {
  return new OutboxRelay(db, { 'event.changed': handlers }, (error) => failures.push(error));
}

function tell(...subjects: string[]): Promise<void> {
  return db.transaction().execute(async (trx) => {
    for (const subject of subjects) await announce(trx, { topic: 'event.changed', subject });
  });
}

function waiting() {
  return db.selectFrom('outbox').selectAll().orderBy('id').execute();
}

/** As if the time a message has to wait had passed. */
async function letTimePass(): Promise<void> {
  await sql`update outbox set available_at = now()`.execute(db);
}

test('a change that is rolled back tells nobody', async () => {
  const change = db.transaction().execute(async (trx) => {
    await announce(trx, { topic: 'event.changed', subject: 'a' });
    throw new Error('the change fails');
  });
  await expect(change).rejects.toThrow('the change fails');
  expect(await waiting()).toEqual([]);
});

test('every handler hears of a change once, however often it was announced in between', async () => {
  const heard: string[][] = [[], []];
  const carrier = relay(
    async (subjects) => void heard[0]?.push(...subjects),
    async (subjects) => void heard[1]?.push(...subjects),
  );
  await tell('a', 'b', 'a');
  expect(await carrier.drain()).toBe(3);
  expect(heard.map((subjects) => subjects.toSorted())).toEqual([
    ['a', 'b'],
    ['a', 'b'],
  ]);
  expect(await waiting()).toEqual([]);
  expect(await carrier.drain()).toBe(0);
});

test('one message that cannot be handled does not hold up the others, and is tried again later', async () => {
  const heard: string[] = [];
  let broken = true;
  const carrier = relay(async (subjects) => {
    if (broken && subjects.includes('poison')) throw new Error('cannot');
    heard.push(...subjects);
  });
  await tell('a', 'poison', 'b', 'c');
  expect(await carrier.drain()).toBe(3);
  expect(heard.toSorted()).toEqual(['a', 'b', 'c']);
  expect(failures).toHaveLength(1);
  expect(await waiting()).toMatchObject([
    { subject: 'poison', attempts: 1, last_error: 'Error: cannot', parked_at: null },
  ]);

  expect(await carrier.drain(), 'not before its time').toBe(0);
  broken = false;
  await letTimePass();
  expect(await carrier.drain()).toBe(1);
  expect(heard).toContain('poison');
});

test('a message that fails every time is parked where it can be seen', async () => {
  const carrier = relay(async () => {
    throw new Error('never');
  });
  await tell('poison');
  for (let attempt = 1; attempt <= maximumAttempts + 2; attempt++) {
    await letTimePass();
    await carrier.drain();
  }
  expect(failures).toHaveLength(maximumAttempts);
  const [parked] = await waiting();
  expect(parked).toMatchObject({ attempts: maximumAttempts, last_error: 'Error: never' });
  expect(parked?.parked_at).not.toBeNull();
});

test('two relays at work share the messages', async () => {
  const heard: string[] = [];
  const hear: Handle = async (subjects) => void heard.push(...subjects);
  const subjects = Array.from({ length: 500 }, (_, index) => String(index));
  await tell(...subjects);
  const settled = await Promise.all([relay(hear).drain(), relay(hear).drain()]);
  expect(settled[0] + settled[1]).toBe(500);
  expect(heard.toSorted()).toEqual(subjects.toSorted());
});

test('a process that dies between the work and the settling leaves its message to be delivered again', async () => {
  const heard: string[] = [];
  await tell('a');
  const dying = relay(async (subjects) => {
    heard.push(...subjects);
    await new Promise(() => undefined);
  });
  void dying.drain();
  while (heard.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));

  const next = relay(async (subjects) => void heard.push(...subjects));
  expect(await next.drain(), 'the lease still runs').toBe(0);
  await letTimePass();
  expect(await next.drain()).toBe(1);
  expect(heard).toEqual(['a', 'a']);
});
