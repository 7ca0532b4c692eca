import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { listenTo } from '../../server/database/listen.ts';
import { outboxChannel } from '../../server/outbox/announce.ts';
import { maximumAttempts } from '../../server/outbox/outbox.store.ts';
import { discardMessage, parkedMessages, retryMessage } from '../../server/outbox/parked-messages.ts';
import { createTestDatabase } from '../support/databases.ts';
import { outboxOf } from './outbox.ts';

const { db, url } = await createTestDatabase('lists_template');
const { relayTo, relayWith, tell, waiting, letTimePass } = outboxOf(db);

beforeEach(async () => {
  await db.deleteFrom('outbox').execute();
});

/** Tells news that fails until it is parked; answers its id. */
async function park(subject: string): Promise<number> {
  const { relay } = relayTo(async () => {
    throw new Error('a bug');
  });
  await tell(subject);
  for (let attempt = 1; attempt <= maximumAttempts; attempt++) {
    await letTimePass();
    await relay.drain();
  }
  const parked = (await parkedMessages(db)).find((message) => message.subject === subject);
  return parked!.id;
}

const retry = (id: number) => db.transaction().execute((trx) => retryMessage(trx, id));
const discard = (id: number) => db.transaction().execute((trx) => discardMessage(trx, id));

describe('A parked message', () => {
  test('is listed with its last error, the last one first; what still waits is not', async () => {
    await park('one');
    await park('two');
    await tell('waiting');
    const parked = await parkedMessages(db);
    expect(parked.map((message) => message.subject)).toEqual(['two', 'one']);
    expect(parked[0]).toMatchObject({
      topic: 'event.changed',
      attempts: maximumAttempts,
      lastError: 'Error: a bug',
    });
    const { announcedAt, parkedAt } = parked[0]!;
    expect(Temporal.Instant.compare(announcedAt, parkedAt)).toBeLessThan(0);
  });

  test('that is to be tried again is handled like a new one', async () => {
    const id = await park('one');
    const heard: string[] = [];
    const { relay } = relayTo(async (subjects) => void heard.push(...subjects));
    expect(await relay.drain()).toBe(0);
    expect(await retry(id)).toBe(true);
    expect(await parkedMessages(db)).toEqual([]);
    expect(await waiting()).toMatchObject([{ attempts: 0, parked_at: null }]);
    expect(await relay.drain()).toBe(1);
    expect(heard).toEqual(['one']);
    expect(await retry(id)).toBe(false);
  });

  test('that is to be tried again wakes a relay that listens', async () => {
    const id = await park('one');
    const heard = Promise.withResolvers<readonly string[]>();
    const handler = async (subjects: readonly string[]) => heard.resolve(subjects);
    const { relay } = relayWith({ 'event.changed': [handler] }, listenTo(url, outboxChannel));
    onTestFinished(() => relay.stop());
    await relay.start(3_600_000);
    await relay.drain();
    await relay.drain();
    await retry(id);
    expect(await heard.promise).toEqual(['one']);
  });

  test('that is discarded is gone', async () => {
    const id = await park('one');
    expect(await discard(id)).toBe(true);
    expect(await waiting()).toEqual([]);
    expect(await discard(id)).toBe(false);
  });
});

test('What is not parked can be neither tried again nor discarded', async () => {
  await tell('waiting');
  const [message] = await waiting();
  expect(await retry(message!.id)).toBe(false);
  expect(await discard(message!.id)).toBe(false);
  expect(await waiting()).toEqual([message]);
});
