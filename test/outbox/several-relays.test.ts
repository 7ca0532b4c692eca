import { sql } from 'kysely';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { writeCalendarEntries } from '../../server/calendars/write-entries.ts';
import { connect, createPool } from '../../server/database/connect.ts';
import { announceEvent } from '../../server/events/announce-event.ts';
import { publishEvent } from '../../server/events/publish-event.ts';
import { contentLoader } from '../../server/kernel/actor.ts';
import { indexEvents } from '../../server/search/index-events.ts';
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

describe('Several relays', () => {
  test('at once leave no message out, and give none to two', async () => {
    const heard: string[] = [];
    const both = Array.from({ length: 2 }, () =>
      relayTo(async (subjects) => {
        heard.push(...subjects);
        await sql`select pg_sleep(0.01)`.execute(db);
      }),
    );
    const subjects = Array.from({ length: 700 }, (_, index) => String(index));
    await tell(...subjects);
    const settled = await Promise.all(both.map(({ relay }) => relay.drain()));
    expect(settled[0]! + settled[1]!).toBe(700);
    expect(Math.min(...settled)).toBeGreaterThan(0);
    expect(heard.toSorted()).toEqual(subjects.toSorted());
    expect(await waiting()).toEqual([]);
  });

  test('do not wait for each other: what one is just taking, the other leaves alone', async () => {
    const heard: string[] = [];
    // Who waits for a lock on this connection is refused, instead of waiting for ever.
    const impatient = connect(createPool(`${app.databaseUrl}?options=-c%20lock_timeout%3D2000`));
    onTestFinished(() => impatient.destroy());
    const { relay } = outboxOf(impatient).relayTo(async (subjects) => void heard.push(...subjects));
    await tell('taken', 'free');
    await db.transaction().execute(async (trx) => {
      // As another relay does at the moment it claims.
      await trx.selectFrom('outbox').select('id').where('subject', '=', 'taken').forUpdate().execute();
      expect(await relay.drain()).toBe(1);
      expect(heard).toEqual(['free']);
    });
    expect(await relay.drain()).toBe(1);
    expect(heard).toEqual(['free', 'taken']);
  });

  test('two drains of one relay follow each other', async () => {
    let running = 0;
    const together: number[] = [];
    const { relay } = relayTo(async () => {
      together.push(++running);
      await sql`select pg_sleep(0.01)`.execute(db);
      running--;
    });
    await tell('a');
    const first = relay.drain();
    await tell('b');
    await Promise.all([first, relay.drain()]);
    expect(Math.max(...together)).toBe(1);
    expect(await waiting()).toEqual([]);
  });
});

describe('A process that dies between the work and its settling', () => {
  const tables = ['search_documents', 'search_texts', 'calendar_entries'];
  const results = async () =>
    Promise.all(
      tables.map(async (table) => (await sql`select * from ${sql.table(table)} order by 1, 2`.execute(db)).rows),
    );

  test('leaves the message to another, and doing the work twice is doing it once', async () => {
    const id = await db.transaction().execute(async (trx) => {
      const created = await announceEvent(trx, fixedClock, contentLoader, seminar());
      await publishEvent(trx, fixedClock, contentLoader, created);
      return created;
    });
    const { context } = app;
    await new Promise<void>((died) => {
      const { relay } = relayTo(
        (ids) => indexEvents(context, ids),
        (ids) => writeCalendarEntries(context, ids),
        () => new Promise<never>(() => died()),
      );
      void relay.drain();
    });
    const once = await results();
    expect(once.map((rows) => rows.length > 0)).toEqual([true, true, true]);
    // Its lease still holds: nobody takes the message away from a process that may be alive.
    expect(await app.relay.drain()).toBe(0);
    expect(await waiting()).toMatchObject([{ subject: id, attempts: 1 }]);
    await letTimePass();
    expect(await app.relay.drain()).toBe(1);
    expect(await waiting()).toEqual([]);
    expect(await results()).toEqual(once);
  });
});
