import { beforeEach, describe, expect, test } from 'vitest';
import type { Handler } from '../../server/outbox/lane.ts';
import { announce } from '../../server/outbox/announce.ts';
import { createTestDatabase } from '../support/databases.ts';
import { outboxOf } from './outbox.ts';

const { db } = await createTestDatabase('lists_template');
const { relayWith, tell, mail, waiting, letTimePass } = outboxOf(db);

beforeEach(async () => {
  await db.deleteFrom('outbox').execute();
});

const relayEach = (...handlers: Handler[]) => relayWith({ 'mail.queued': { each: handlers } });

describe('Messages that are handled one by one', () => {
  test('are each given to every handler and settled, before the next is taken', async () => {
    const heard: string[] = [];
    const { relay } = relayEach(
      async (subject) => {
        const rows = await waiting();
        heard.push(`${subject} of ${rows.map((row) => `${row.subject}${row.attempts}`).join(' ')}`);
      },
      async (subject) => void heard.push(`then ${subject}`),
    );
    await mail('a', 'b', 'c');
    expect(await relay.drain()).toBe(3);
    expect(heard).toEqual(['a of a1 b0 c0', 'then a', 'b of b1 c0', 'then b', 'c of c1', 'then c']);
    expect(await waiting()).toEqual([]);
  });

  test('go on when one of them fails, which is tried again later', async () => {
    const done: string[] = [];
    let broken = true;
    const { relay, errors } = relayEach(async (subject) => {
      if (broken && subject === 'b') throw new Error('nobody lives there');
      done.push(subject);
    });
    await mail('a', 'b', 'c');
    expect(await relay.drain()).toBe(2);
    expect(done).toEqual(['a', 'c']);
    expect(errors).toEqual(['b: nobody lives there']);
    expect(await waiting()).toMatchObject([{ subject: 'b', attempts: 1, parked_at: null }]);
    broken = false;
    await letTimePass();
    expect(await relay.drain()).toBe(1);
    expect(done).toEqual(['a', 'c', 'b']);
  });

  test('are handled once each by two relays at a time', async () => {
    const heard: string[] = [];
    const relays = [1, 2].map(() => relayEach(async (subject) => void heard.push(subject)).relay);
    const subjects = Array.from({ length: 40 }, (_, index) => String(index));
    await mail(...subjects);
    const settled = await Promise.all(relays.map((relay) => relay.drain()));
    expect(settled[0]! + settled[1]!).toBe(40);
    expect(heard.toSorted()).toEqual(subjects.toSorted());
  });
});

describe('News of one topic', () => {
  test('does not wait for another that takes its time', async () => {
    const slow = Promise.withResolvers<void>();
    const indexed = Promise.withResolvers<readonly string[]>();
    const { relay } = relayWith({
      'event.changed': [async (subjects) => indexed.resolve(subjects)],
      'mail.queued': { each: [() => slow.promise] },
    });
    await mail('to somebody far away');
    await tell('event');
    const drained = relay.drain();
    expect(await indexed.promise).toEqual(['event']);
    slow.resolve();
    expect(await drained).toBe(2);
  });

  test('that leads to news of another is drained together with it', async () => {
    const mailed: string[] = [];
    const { relay } = relayWith({
      'event.changed': [
        async ([subject = '']) =>
          db.transaction().execute((trx) => announce(trx, { topic: 'mail.queued', subject: `of ${subject}` })),
      ],
      'mail.queued': { each: [async (subject) => void mailed.push(subject)] },
    });
    await tell('event');
    expect(await relay.drain()).toBe(2);
    expect(mailed).toEqual(['of event']);
  });
});
