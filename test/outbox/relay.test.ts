import { sql } from 'kysely';
import { beforeEach, describe, expect, test } from 'vitest';
import { announceEvent } from '../../server/events/announce-event.ts';
import { publishEvent } from '../../server/events/publish-event.ts';
import { contentLoader } from '../../server/kernel/actor.ts';
import { maximumAttempts } from '../../server/outbox/outbox.store.ts';
import { fixedClock } from '../support/clock.ts';
import { seminar } from '../support/cast.ts';
import { startTestApp } from '../support/test-app.ts';
import { outboxOf } from './outbox.ts';

const app = await startTestApp({ template: 'lists_template' });
const { db } = app;
const { relayTo, tell, waiting, letTimePass } = outboxOf(db);

beforeEach(async () => {
  await db.deleteFrom('outbox').execute();
});

describe('A message', () => {
  test('is there when its change is, and not when the change was rolled back', async () => {
    const change = (fail: boolean) =>
      db.transaction().execute(async (trx) => {
        const id = await announceEvent(trx, fixedClock, contentLoader, seminar());
        await publishEvent(trx, fixedClock, contentLoader, id);
        if (fail) throw new Error('at the very last moment');
        return id;
      });
    await expect(change(true)).rejects.toThrow('at the very last moment');
    expect(await waiting()).toEqual([]);
    const id = await change(false);
    expect(await waiting()).toMatchObject([{ topic: 'event.changed', subject: id, attempts: 0, parked_at: null }]);
  });

  test('is given to every handler, in order, and is gone when all have done their work', async () => {
    const heard: string[] = [];
    const { relay } = relayTo(
      async (subjects) => void heard.push(`first ${subjects.toSorted().join()}`),
      async (subjects) => void heard.push(`second ${subjects.toSorted().join()}`),
    );
    await tell('a', 'b');
    expect(await relay.drain()).toBe(2);
    expect(heard).toEqual(['first a,b', 'second a,b']);
    expect(await waiting()).toEqual([]);
    expect(await relay.drain()).toBe(0);
  });

  test('told twice is handled once', async () => {
    const heard: string[] = [];
    const { relay } = relayTo(async (subjects) => void heard.push(...subjects));
    await tell('a', 'b', 'a');
    await relay.drain();
    expect(heard.toSorted()).toEqual(['a', 'b']);
    expect(await waiting()).toEqual([]);
  });

  test('told while others are being handled is not forgotten', async () => {
    const heard: string[] = [];
    const { relay } = relayTo(async (subjects) => {
      heard.push(...subjects);
      if (subjects.includes('a')) await tell('b');
    });
    await tell('a');
    expect(await relay.drain()).toBe(2);
    expect(heard).toEqual(['a', 'b']);
  });
});

describe('A handler that fails', () => {
  test('on one message lets all others go on, and tries that one again later', async () => {
    const done = new Set<string>();
    let broken = true;
    const { relay, errors } = relayTo(async (subjects) => {
      if (broken && subjects.includes('poison')) throw new Error('cannot swallow that');
      for (const subject of subjects) done.add(subject);
    });
    const others = Array.from({ length: 20 }, (_, index) => `good ${index}`);
    await tell(...others.slice(0, 9), 'poison', ...others.slice(9));
    expect(await relay.drain()).toBe(20);
    expect([...done].toSorted()).toEqual(others.toSorted());
    expect(errors).toEqual(['poison: cannot swallow that']);
    const [aside, ...more] = await waiting();
    expect(more).toEqual([]);
    expect(aside).toMatchObject({ subject: 'poison', attempts: 1, parked_at: null });
    expect(aside?.last_error).toContain('cannot swallow that');
    // Not at once again: it waits.
    expect(await relay.drain()).toBe(0);
    expect(errors).toHaveLength(1);
    broken = false;
    await letTimePass();
    expect(await relay.drain()).toBe(1);
    expect(done).toContain('poison');
    expect(await waiting()).toEqual([]);
  });

  test('waits longer each time, is parked after the last attempt, and is then left alone', async () => {
    const { relay, errors } = relayTo(async () => {
      throw new Error('never');
    });
    await tell('poison');
    const waits: number[] = [];
    for (let attempt = 1; attempt <= maximumAttempts; attempt++) {
      await letTimePass();
      await relay.drain();
      const { rows } = await sql<{ wait: number; attempts: number; parked: boolean }>`
        select extract(epoch from available_at - now())::float as wait, attempts, parked_at is not null as parked
        from outbox`.execute(db);
      expect(rows).toMatchObject([{ attempts: attempt, parked: attempt === maximumAttempts }]);
      waits.push(rows[0]!.wait);
    }
    expect(waits).toEqual(waits.toSorted((a, b) => a - b));
    expect(errors).toHaveLength(maximumAttempts);
    await letTimePass();
    await tell('good');
    expect(await relay.drain()).toBe(0);
    expect(errors).toHaveLength(maximumAttempts + 1);
    expect(await waiting()).toMatchObject([{ subject: 'poison', attempts: maximumAttempts }, { subject: 'good' }]);
  });

  test('after another did its part has both do it again', async () => {
    const heard: string[] = [];
    let broken = true;
    const { relay } = relayTo(
      async ([subject]) => void heard.push(`index ${subject}`),
      async ([subject]) => {
        if (broken) throw new Error('no');
        heard.push(`calendar ${subject}`);
      },
    );
    await tell('a');
    await relay.drain();
    broken = false;
    await letTimePass();
    await relay.drain();
    expect(heard).toEqual(['index a', 'index a', 'calendar a']);
  });
});
