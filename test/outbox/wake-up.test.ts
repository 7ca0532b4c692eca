import { sql } from 'kysely';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { listenTo } from '../../server/database/listen.ts';
import { announce, outboxChannel } from '../../server/outbox/announce.ts';
import type { OutboxRelay } from '../../server/outbox/relay.ts';
import { createTestDatabase } from '../support/databases.ts';
import { outboxOf } from './outbox.ts';

const { db, url } = await createTestDatabase('lists_template');
const { relayTo, relayWith, tell, waiting } = outboxOf(db);

/** Longer than any test: what is heard sooner was not found by looking. */
const never = 3_600_000;

beforeEach(async () => {
  await db.deleteFrom('outbox').execute();
});

/** Processes of the database that listen for the program. */
async function ears(): Promise<number[]> {
  const { rows } = await sql<{ pid: number }>`
    select pid from pg_stat_activity where datname = current_database() and query like 'listen %'`.execute(db);
  return rows.map((row) => row.pid);
}

/** What is heard, one after the other. */
function ear() {
  const heard: string[] = [];
  const waitingFor = new Map<string, () => void>();
  return {
    heard,
    handler: async (subjects: readonly string[]) => {
      heard.push(...subjects);
      for (const subject of subjects) waitingFor.get(subject)?.();
    },
    hears: (subject: string) =>
      new Promise<void>((resolve) => {
        if (heard.includes(subject)) resolve();
        waitingFor.set(subject, resolve);
      }),
  };
}

async function start(relay: OutboxRelay, milliseconds: number): Promise<void> {
  onTestFinished(() => relay.stop());
  await relay.start(milliseconds);
}

describe('A relay that listens', () => {
  test('hears of a message when its change is committed, without looking for it', async () => {
    const { handler, heard, hears } = ear();
    const { relay } = relayWith({ 'event.changed': [handler] }, listenTo(url, outboxChannel));
    await start(relay, never);
    await db.transaction().execute(async (trx) => {
      await announce(trx, { topic: 'event.changed', subject: 'a' });
      // Whatever it does when it starts is over, and found nothing.
      await relay.drain();
      await relay.drain();
      expect(heard).toEqual([]);
    });
    await hears('a');
    expect(heard).toEqual(['a']);
  });

  test('that loses its connection connects again, and misses nothing', async () => {
    const { handler, heard, hears } = ear();
    const errors: Error[] = [];
    const listen = listenTo(url, outboxChannel, (error) => errors.push(error));
    const { relay } = relayWith({ 'event.changed': [handler] }, listen);
    await start(relay, never);
    const [first] = await ears();
    await sql`select pg_terminate_backend(${first})`.execute(db);
    await expect.poll(ears).not.toContain(first);
    await tell('while it was deaf');
    await hears('while it was deaf');
    expect(errors.length).toBeGreaterThan(0);
    const [second, ...others] = await ears();
    expect(second).not.toBe(first);
    expect(others).toEqual([]);
    await db.transaction().execute(async (trx) => {
      await announce(trx, { topic: 'event.changed', subject: 'afterwards' });
      await relay.drain();
      await relay.drain();
      expect(heard).toEqual(['while it was deaf']);
    });
    await hears('afterwards');
  });

  test('goes on looking while it cannot listen', async () => {
    const { handler, hears } = ear();
    const errors: Error[] = [];
    // Nothing listens on the discard port.
    const listen = listenTo('postgres://nobody@127.0.0.1:9/none', outboxChannel, (error) => errors.push(error));
    const { relay } = relayWith({ 'event.changed': [handler] }, listen);
    await start(relay, 10);
    await tell('a');
    await hears('a');
    expect(errors.length).toBeGreaterThan(0);
  });

  test('stops: it ends what is at hand, takes nothing more, and hangs up', async () => {
    const atWork = Promise.withResolvers<void>();
    const goOn = Promise.withResolvers<void>();
    const each = async () => {
      atWork.resolve();
      await goOn.promise;
    };
    const { relay } = relayWith({ 'event.changed': { each: [each] } }, listenTo(url, outboxChannel));
    await relay.start(never);
    await tell('at hand', 'left');
    await atWork.promise;
    const stopped = relay.stop();
    await tell('later');
    goOn.resolve();
    await stopped;
    expect(await waiting()).toMatchObject([
      { subject: 'left', attempts: 0 },
      { subject: 'later', attempts: 0 },
    ]);
    await expect.poll(ears).toEqual([]);
    expect(await relay.drain()).toBe(0);
  });
});

test('A relay that does not listen looks for itself', async () => {
  const { handler, hears } = ear();
  const { relay } = relayTo(handler);
  await start(relay, 10);
  await tell('a');
  await hears('a');
});
