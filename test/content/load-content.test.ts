import { type Kysely, sql } from 'kysely';
import { expect, test } from 'vitest';
import { createApp } from '../../server/app.ts';
import realEvents from '../../server/content/data/real-events.json' with { type: 'json' };
import { loadContent } from '../../server/content/load-content.ts';
import type { EventItem } from '../../server/contracts/events.ts';
import type { Schema } from '../../server/database/schema.ts';
import { movableClock } from '../support/clock.ts';
import { createTestDatabase } from '../support/databases.ts';
import { noPages } from '../support/no-pages.ts';
import { startTestApp } from '../support/test-app.ts';

const app = await startTestApp({ template: 'content_template' });

async function everything(): Promise<EventItem[]> {
  const items: EventItem[] = [];
  for (let page = 1; ; page++) {
    const answer = await app.getJson<{ items: EventItem[]; next?: string }>(
      `/api/v1/events?past=true&pageSize=100&page=${page}`,
    );
    items.push(...answer.items);
    if (!answer.next) return items;
  }
}

/** Every row of every table of events, as text. */
async function allRows(db: Kysely<Schema>): Promise<string[]> {
  const rows: string[] = [];
  for (const table of [
    'events',
    'legs',
    'event_sectors',
    'event_organisers',
    'countries',
    'organisers',
    'offices',
    'calendar_entries',
    'outbox',
  ]) {
    const answer = await sql<{ row: string }>`select t::text as row from ${sql.table(table)} t order by 1`.execute(db);
    rows.push(...answer.rows.map(({ row }) => `${table} ${row}`));
  }
  return rows;
}

test('every real event is there with its source, and the rest says that it is invented', async () => {
  const events = await everything();
  const real = events.filter((event) => !event.demo);
  expect(real).toHaveLength(103);
  expect(real.map((event) => event.title.nl).toSorted()).toEqual(
    realEvents.map(({ entry }) => entry.title.nl).toSorted(),
  );
  for (const event of real) expect(event.source).not.toBe('');
  const demo = events.filter((event) => event.demo);
  expect(demo.length).toBeGreaterThan(230);
  for (const event of demo) expect(event.source).toBe('Demonstratie');
});

test('a real event whose source gives no date shows none', async () => {
  const undated = (await everything()).filter((event) => event.legs.every((leg) => leg.precision === 'unknown'));
  expect(undated).toHaveLength(10);
  for (const leg of undated.flatMap((event) => event.legs)) expect(leg).not.toHaveProperty('startsOn');
});

test('loading the same content again changes nothing, also on a later day', async () => {
  const before = await allRows(app.db);
  const clock = movableClock();
  clock.moveTo('2027-02-03T08:00:00Z');
  const later = await createApp({ db: app.db, clock, publicUrl: 'http://agenda.test', pages: noPages });
  await loadContent(later.context, { demo: true });
  expect(await later.relay.drain()).toBe(0);
  expect(await allRows(app.db)).toEqual(before);
  await later.server.close();
});

test('without the demonstration no invented event comes in', async () => {
  const { db } = await createTestDatabase('lists_template');
  const plain = await createApp({ db, publicUrl: 'http://agenda.test', pages: noPages });
  await loadContent(plain.context, { demo: false });
  await plain.relay.drain();
  const answer = await plain.server.inject('/api/v1/events?past=true');
  expect(answer.json<{ total: number }>().total).toBe(103);
  expect(await db.selectFrom('events').select('id').where('demo', '=', true).execute()).toEqual([]);
  await plain.server.close();
});

test('content that changed revises the events it had made, and makes no second ones', async () => {
  const { db } = await createTestDatabase('content_template');
  const again = await createApp({ db, publicUrl: 'http://agenda.test', pages: noPages });
  await sql`update content_loads set fingerprint = 'older' where name = 'real events'`.execute(db);
  await sql`update events set title_nl = 'Verouderd' where external_id = 'RE001'`.execute(db);
  await loadContent(again.context, { demo: false });
  const rows = await db
    .selectFrom('events')
    .select(['title_nl', 'version'])
    .where('external_id', '=', 'RE001')
    .execute();
  expect(rows).toHaveLength(1);
  expect(rows[0]?.title_nl).not.toBe('Verouderd');
  expect(rows[0]?.version).toBeGreaterThan(2);
  await again.server.close();
});
