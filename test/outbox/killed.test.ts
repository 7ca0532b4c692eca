import { beforeEach, describe, expect, test } from 'vitest';
import { maximumAttempts } from '../../server/outbox/outbox.store.ts';
import type { Subscriptions } from '../../server/outbox/relay.ts';
import { createTestDatabase } from '../support/databases.ts';
import { outboxOf } from './outbox.ts';

const { db } = await createTestDatabase('lists_template');
const { relayTo, relayWith, tell, mail, waiting, letTimePass } = outboxOf(db);

const heard: string[] = [];

beforeEach(async () => {
  heard.length = 0;
  await db.deleteFrom('outbox').execute();
});

/** A process that dies when it is given a deadly subject: the work never ends, and nothing is settled. */
const live = async (subject: string, died: () => void) => {
  if (subject === 'deadly') await new Promise<never>(died);
  heard.push(subject);
};
const processWith = (subscriptions: (died: () => void) => Partial<Subscriptions>) =>
  new Promise<void>((died, failed) => {
    // The dead do not hear any more that the database of the test is gone.
    relayWith(subscriptions(died)).relay.drain().catch(failed);
  });

/** Dies of changed events, which are handled together. */
const die = () =>
  processWith((died) => ({
    'event.changed': [
      async (subjects) => {
        for (const subject of subjects.toSorted()) await live(subject, died);
      },
    ],
  }));
/** Dies of mails, which are handled one by one. */
const dieOfMail = () => processWith((died) => ({ 'mail.queued': { each: [(subject) => live(subject, died)] } }));

describe('A message whose handling kills the process', () => {
  test('is parked after the last attempt, without being handled once more', async () => {
    await tell('deadly');
    for (let attempt = 1; attempt <= maximumAttempts; attempt++) {
      await die();
      expect(await waiting()).toMatchObject([{ attempts: attempt, parked_at: null, last_error: null }]);
      await letTimePass();
    }
    const { relay, errors } = relayTo(async (subjects) => void heard.push(...subjects));
    expect(await relay.drain()).toBe(0);
    expect(heard).toEqual([]);
    expect(errors).toEqual(['deadly: Handling it never came to its end.']);
    const [parked] = await waiting();
    expect(parked?.parked_at).not.toBeNull();
    expect(parked?.last_error).toContain('never came to its end');
    await letTimePass();
    expect(await relay.drain()).toBe(0);
    expect(errors).toHaveLength(1);
  });

  test('is taken alone from then on, so that those it was taken with come through', async () => {
    await tell('deadly', 'one', 'two', 'three');
    await die();
    expect((await waiting()).map((message) => message.attempts)).toEqual([1, 1, 1, 1]);
    await letTimePass();
    await die();
    expect((await waiting()).map((message) => message.attempts)).toEqual([2, 1, 1, 1]);
    await letTimePass();
    await die();
    expect(heard.toSorted()).toEqual(['one', 'three', 'two']);
    expect(await waiting()).toMatchObject([{ subject: 'deadly', attempts: 3 }]);
  });

  test('counts for messages that are handled one by one as well', async () => {
    await mail('deadly', 'good');
    await dieOfMail();
    // The other one was not taken along.
    expect(await waiting()).toMatchObject([
      { subject: 'deadly', attempts: 1 },
      { subject: 'good', attempts: 0 },
    ]);
    await letTimePass();
    await dieOfMail();
    expect(heard).toEqual(['good']);
    expect(await waiting()).toMatchObject([{ subject: 'deadly', attempts: 2 }]);
  });
});
