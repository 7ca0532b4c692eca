import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { sql } from 'kysely';
import { beforeAll, describe, expect, test } from 'vitest';
import { createApp } from '../../server/app.ts';
import realEvents from '../../server/content/data/real-events.json' with { type: 'json' };
import { demoDossiers } from '../../server/content/demo/dossiers.ts';
import { demoPlans } from '../../server/content/demo/demo-plans.ts';
import { demoProgramme } from '../../server/content/demo/demo-programme.ts';
import { loadContent } from '../../server/content/load-content.ts';
import type { EventDetail, EventItem } from '../../server/contracts/events.ts';
import type { Database } from '../../server/database/connect.ts';
import type { Clock } from '../../server/kernel/clock.ts';
import { referenceFiles } from '../../server/reference-data/reference-files.ts';
import { allItems } from '../search/oracle.ts';
import { fixedClock, movableClock, testDay } from '../support/clock.ts';
import { createTestDatabase } from '../support/databases.ts';
import { noPages } from '../support/no-pages.ts';
import { testSettings } from '../support/settings.ts';
import { startTestApp } from '../support/test-app.ts';

const app = await startTestApp({ template: 'content_template' });
let items: EventItem[] = [];

beforeAll(async () => {
  items = await allItems(app, { past: true });
});

/** Every row of every table there is, with its versions and moments. */
async function allRows(db: Database): Promise<string[]> {
  const { rows: tables } = await sql<{ name: string }>`
    select table_name as name from information_schema.tables where table_schema = 'public' order by 1`.execute(db);
  const rows: string[] = [];
  for (const { name } of tables) {
    const answer = await sql<{ row: string }>`select t::text as row from ${sql.table(name)} t order by 1`.execute(db);
    rows.push(...answer.rows.map(({ row }) => `${name} ${row}`));
  }
  return rows;
}

const programOn = (db: Database, clock: Clock = fixedClock) =>
  createApp({ db, clock, pages: noPages, logLevel: 'silent', ...testSettings, demo: true });

const key = (entry: { title: { nl: string }; provenance: { source: string; externalId?: string | undefined } }) =>
  `${entry.provenance.source} | ${entry.provenance.externalId} | ${entry.title.nl}`;

const keysIn = async (db: Database, demo: boolean) =>
  (
    await db
      .selectFrom('events')
      .select(['source', 'external_id', 'title_nl'])
      .where('entered_for', 'is', null)
      .where('demo', '=', demo)
      .execute()
  )
    .map((row) => `${row.source} | ${row.external_id} | ${row.title_nl}`)
    .toSorted();

const dossiers = demoDossiers(testDay);

describe('The content', () => {
  test('has all one hundred and three real events, each with who told us and its number there', async () => {
    expect(realEvents).toHaveLength(103);
    expect(await keysIn(app.db, false)).toEqual(realEvents.map(({ entry }) => key(entry)).toSorted());
  });

  test('has every real event that was collected, where the collection is at hand', () => {
    const collection = fileURLToPath(new URL('../../../shared/data/real-events.json', import.meta.url));
    const numbers = realEvents.map(({ entry }) => entry.provenance.externalId);
    expect(new Set(numbers).size).toBe(numbers.length);
    const { events } = existsSync(collection)
      ? (JSON.parse(readFileSync(collection, 'utf8')) as { events: { id: string }[] })
      : { events: numbers.map((id) => ({ id })) };
    expect(events.map(({ id }) => id).filter((id) => !numbers.includes(id))).toEqual([]);
  });

  test('has the whole demonstration, and says of each of its events that it is invented', async () => {
    const programme = demoProgramme(testDay).map(({ entry }) => key(entry));
    const plans = demoPlans(testDay).map(({ entry }) => key(entry));
    expect(await keysIn(app.db, true)).toEqual([...programme, ...plans].toSorted());
    // What invented people announce stands under the names of their organisations.
    const announced = dossiers
      .filter(({ publishedBy }) => publishedBy !== undefined)
      .map(({ entry }) => entry.title.nl);
    expect(items.filter((item) => item.demo)).toHaveLength(programme.length + announced.length);
    for (const item of items)
      expect(item.demo).toBe(item.source === 'Demonstratie' || announced.includes(item.title.nl));
  });

  test('is public, every event of it but the plans: in the list, by its own address and with its source', async () => {
    const published = app.db.selectFrom('events').select('id').where('editorial_state', '=', 'published');
    const plans = await published.where('audience', '!=', 'public').execute();
    const shared = dossiers.filter(({ publishedBy }) => publishedBy === undefined);
    expect(plans).toHaveLength(demoPlans(testDay).length + shared.length);
    const kept = await published.where('audience', '=', 'public').execute();
    expect(items.map((item) => item.id).toSorted()).toEqual(kept.map(({ id }) => id).toSorted());
    for (const item of items) {
      const detail = await app.getJson<EventDetail>(item.href);
      expect(detail).toMatchObject({ id: item.id, provenance: { source: item.source } });
      expect(item.source).not.toBe('');
    }
    const waiting = await app.db.selectFrom('outbox').selectAll().execute();
    expect(waiting).toEqual([]);
  });

  test('shows as cancelled what was cancelled, and gives no date where the source gives none', () => {
    const cancelled = realEvents.filter((event) => 'cancelled' in event).map(({ entry }) => entry.title.nl);
    const real = items.filter((item) => !item.demo);
    const shown = real.filter((item) => item.status === 'cancelled').map((item) => item.title.nl);
    expect(cancelled.length).toBeGreaterThan(0);
    expect(shown.toSorted()).toEqual(cancelled.toSorted());
    const undated = items.filter((event) => event.legs.every((leg) => leg.precision === 'unknown'));
    expect(undated).toHaveLength(10);
    for (const leg of undated.flatMap((event) => event.legs)) expect(leg).not.toHaveProperty('startsOn');
  });
});

describe('Loading', () => {
  test('the same content again changes nothing, also on a later day', async () => {
    const { db } = await createTestDatabase('content_template');
    const before = await allRows(db);
    expect(before.length).toBeGreaterThan(1000);
    const clock = movableClock();
    clock.moveTo('2027-02-03T08:00:00Z');
    const later = await programOn(db, clock);
    await loadContent(later.context, { demo: true });
    expect(await later.relay.drain()).toBe(0);
    expect(await allRows(db)).toEqual(before);
  });

  test('without the demonstration brings in no invented event', async () => {
    const { db } = await createTestDatabase('lists_template');
    const plain = await programOn(db);
    await loadContent(plain.context, { demo: false });
    await plain.relay.drain();
    const answer = await plain.server.inject('/api/v1/events?past=true');
    expect(answer.json<{ total: number }>().total).toBe(103);
    expect(await keysIn(db, true)).toEqual([]);
  });

  test('the lists alone brings in no event', async () => {
    const { db } = await createTestDatabase('lists_template');
    expect(await db.selectFrom('events').select('id').execute()).toEqual([]);
    const countries = await db.selectFrom('countries').select('code').orderBy('code').execute();
    expect(countries.map((row) => row.code)).toEqual(referenceFiles.countries.map((one) => one.code).toSorted());
  });

  test.each([40, 500])('that is killed at step %d is completed by the next', async (step) => {
    const { db } = await createTestDatabase('lists_template');
    let left = step;
    const dying: Clock = {
      now: () => {
        if (left-- === 0) throw new Error('killed');
        return fixedClock.now();
      },
    };
    const first = await programOn(db, dying);
    await expect(loadContent(first.context, { demo: true })).rejects.toThrow('killed');
    const half = await db.selectFrom('events').select('editorial_state').execute();
    expect(half.length).toBeGreaterThan(10);
    expect(half.length).toBeLessThan(items.length);
    expect(half.every((event) => event.editorial_state === 'published')).toBe(true);

    const second = await programOn(db);
    await loadContent(second.context, { demo: true });
    await second.relay.drain();
    expect(await keysIn(db, false)).toEqual(await keysIn(app.db, false));
    expect(await keysIn(db, true)).toEqual(await keysIn(app.db, true));
    const statuses = async (of: Database) =>
      (await of.selectFrom('events').select(['title_nl', 'status']).execute())
        .map(Object.values)
        .map(String)
        .toSorted();
    expect(await statuses(db)).toEqual(await statuses(app.db));
    const answer = await second.server.inject('/api/v1/events?past=true');
    expect(answer.json<{ total: number }>().total).toBe(items.length);
  });

  test('content that changed revises the events it had made, and makes no second ones', async () => {
    const { db } = await createTestDatabase('content_template');
    const again = await programOn(db);
    await sql`update content_loads set fingerprint = 'older' where name = 'real events'`.execute(db);
    await sql`update events set title_nl = 'Verouderd' where external_id = 'RE001'`.execute(db);
    await loadContent(again.context, { demo: false });
    expect(await keysIn(db, false)).toEqual(await keysIn(app.db, false));
    const revised = await db.selectFrom('events').select('version').where('external_id', '=', 'RE001').execute();
    expect(revised).toEqual([{ version: 3 }]);
  });
});
