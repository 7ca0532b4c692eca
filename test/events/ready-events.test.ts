import { sql } from 'kysely';
import pg from 'pg';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { EventDetail, EventItem } from '../../server/contracts/events.ts';
import { type Database, connect, createPool } from '../../server/database/connect.ts';
import { eventRecords, toItem } from '../../server/events/events.queries.ts';
import { getEvent } from '../../server/events/get-event.ts';
import { makeReady } from '../../server/events/make-ready.ts';
import { ReadyEvents } from '../../server/events/ready-events.queries.ts';
import { mayMakeReady, noteOutdated } from '../../server/events/ready-events.store.ts';
import { publicViewer } from '../../server/kernel/audience.ts';
import { startTestApp } from '../support/test-app.ts';

const app = await startTestApp({ template: 'content_template' });
const { db, context } = app;
const ready = context.readyEvents;
const everyId = (await db.selectFrom('events').select('id').orderBy('id').execute()).map(({ id }) => id);

const publicIds = (await eventRecords(db, publicViewer, everyId))
  .filter(({ series }) => series === undefined)
  .map((record) => record.id);

/** An event of which there is one of everything. */
const [one] = (
  await sql<{ id: string }>`
    select id from events where id = any(${publicIds}::uuid[]) and type is not null
      and exists (select from event_sectors where event_id = events.id)
      and (select count(*) from legs where event_id = events.id) > 1 order by id limit 1`.execute(db)
).rows;
const id = one!.id;
await sql`
  insert into files (id, organiser_id, kind, name, media_type, size, uploaded_at)
  select gen_random_uuid(), organiser_id, 'document', 'programma.pdf', 'application/pdf', 1000, now()
  from event_organisers where event_id = ${id} limit 1`.execute(db);
await sql`
  insert into event_files (event_id, file_id, role, position, text_nl)
  select ${id}, id, 'document', 1, 'Programma' from files where name = 'programma.pdf'`.execute(db);
await sql`
  insert into offices (id, kind, city_nl, city_en, country_code, time_zone, science_and_technology, confidence)
  select 'office.proef', kind, 'Proefstad', 'Testtown', country_code, time_zone, science_and_technology, confidence
  from offices order by id limit 1`.execute(db);
await sql`update events set supported_by = '{office.proef}' where id = ${id}`.execute(db);

/** A visit that is to come. */
const visit = (
  await sql<{ id: string }>`
    select id from events where id = any(${publicIds}::uuid[]) and kind = 'official_visit' and status = 'scheduled'
      and (select max(ends_on) from legs where event_id = events.id) > '2026-12-01' order by id limit 1`.execute(db)
).rows[0]!.id;
await sql`
  insert into people (id, name, email, email_verified, created_at, updated_at)
  values (gen_random_uuid(), 'Bo', 'bo@voka.test', true, now(), now())`.execute(db);

/** What is answered when it is made for whoever asks. */
async function madeNow(from: Database, event: string): Promise<unknown> {
  return EventDetail.parse(await getEvent({ ...context, db: from }, publicViewer, event));
}

const detail = async (event: string): Promise<unknown> => {
  const json = await ready.detail(event);
  return json === undefined ? undefined : JSON.parse(json);
};

test('what is ready is what would be answered without it, in a list and by itself', async () => {
  await makeReady(context);
  const items = await ready.items(everyId);
  const records = await eventRecords(db, publicViewer, everyId);
  expect([...items.keys()].toSorted()).toEqual(records.map((record) => record.id).toSorted());
  for (const record of records)
    expect(JSON.parse(String(items.get(record.id)))).toEqual(EventItem.parse(toItem(record)));
  for (const event of everyId)
    expect(await detail(event)).toEqual(publicIds.includes(event) ? await madeNow(db, event) : undefined);
  expect(publicIds.length).toBeGreaterThan(100);
  const answer = await app.get(`/api/v1/events/${id}`);
  expect(answer.json()).toEqual(await madeNow(db, id));
});

const ofThisEvent = sql`event_id = ${id}`;
const changes: Record<string, ReturnType<typeof sql>> = {
  'the event': sql`update events set title_nl = title_nl || '!' where id = ${id}`,
  'a date': sql`update legs set city = 'Gent' where ${ofThisEvent}`,
  'a date less': sql`delete from legs where ${ofThisEvent} and position > 0`,
  'a sector less': sql`
    delete from event_sectors where ${ofThisEvent}
      and position = (select min(position) from event_sectors where ${ofThisEvent})`,
  'an organiser more': sql`
    insert into event_organisers (event_id, organiser_id, role, position)
    select ${id}, id, 'co_organiser', 9 from organisers
    where id not in (select organiser_id from event_organisers where ${ofThisEvent}) order by id limit 1`,
  'a document': sql`update event_files set text_nl = 'Het programma' where ${ofThisEvent}`,
  'the name of an organiser': sql`
    update organisers set name_nl = name_nl || ' vzw'
    where id in (select organiser_id from event_organisers where ${ofThisEvent} and role = 'lead')`,
  'the name of a file': sql`update files set name = 'folder.pdf' where name = 'programma.pdf'`,
  'the name of an office': sql`update offices set city_nl = 'Nieuwe stad' where id = 'office.proef'`,
  'an office less': sql`delete from offices where id = 'office.proef'`,
  'the name of a type': sql`
    update event_types set name_en = name_en || 's' where id = (select type from events where id = ${id})`,
};

describe('what was ready is gone with the change of', () => {
  beforeEach(() => makeReady(context));

  test.each(Object.keys(changes))('%s, not before', async (name) => {
    const before = await detail(id);
    expect(before).toBeDefined();
    const trx = await db.startTransaction().execute();
    await changes[name]!.execute(trx);
    // Nobody else sees the change yet.
    expect(await detail(id)).toEqual(before);
    expect(await madeNow(trx as unknown as Database, id)).not.toEqual(before);
    await trx.rollback().execute();
    expect(await detail(id)).toEqual(before);
    await changes[name]!.execute(db);
    expect(await detail(id)).toBeUndefined();
    expect((await ready.items([id])).has(id)).toBe(false);
    await makeReady(context);
    expect(await detail(id)).toEqual(await madeNow(db, id));
  });
});

test('nothing is gone when a list is written again as it was', async () => {
  await makeReady(context);
  for (const table of ['organisers', 'event_types'])
    await sql`update ${sql.table(table)} set name_nl = name_nl`.execute(db);
  await sql`update offices set city_nl = city_nl`.execute(db);
  await sql`update files set idle_since = now()`.execute(db);
  expect(await db.selectFrom('unready_events').selectAll().execute()).toEqual([]);
});

test('a change of every table that an event or a visit is read from is noted', async () => {
  const query = vi.spyOn(pg.Client.prototype, 'query');
  const fresh = connect(createPool(app.databaseUrl, { max: 1 }));
  for (const event of [id, visit]) await madeNow(fresh, event);
  await fresh.destroy();
  const asked = query.mock.calls.map(([one]) => (typeof one === 'string' ? one : (one as { text: string }).text));
  query.mockRestore();
  const read = asked.flatMap((text) => [...text.matchAll(/\b(?:from|join)\s+"?([a-z_]+)/g)].map(([, table]) => table!));
  const { rows } = await sql<{ name: string }>`
    select relname as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace`.execute(db);
  const tables = new Set(rows.map(({ name }) => name));
  const noting = await sql<{ name: string }>`
    select distinct tgrelid::regclass::text as name from pg_trigger where tgname like 'unready_by_%'`.execute(db);
  // Who else works on an event is told to these alone.
  expect(new Set(read.filter((name) => tables.has(name) && name !== 'event_partners'))).toEqual(
    new Set(noting.rows.map(({ name }) => name)),
  );
});

test('what changes while events are made is made again', async () => {
  await sql`update events set title_nl = title_nl || '.' where id = ${id}`.execute(db);
  await db.transaction().execute(async (change) => {
    await sql`update events set title_nl = 'Anders' where id = ${id}`.execute(change);
    // Read before the change is there, kept before it is there: right until then.
    await makeReady(context);
    expect(await detail(id)).toEqual(await madeNow(db, id));
  });
  expect(await detail(id)).toBeUndefined();
  await makeReady(context);
  expect(await detail(id)).toEqual(await madeNow(db, id));
});

test('whoever makes events does so alone; nobody waits for that', async () => {
  await sql`update events set title_nl = title_nl || '.' where id = ${id}`.execute(db);
  await db.transaction().execute(async (trx) => {
    expect(await mayMakeReady(trx)).toBe(true);
    await makeReady(context);
    expect(await detail(id)).toBeUndefined();
  });
  await makeReady(context);
  expect(await detail(id)).toEqual(await madeNow(db, id));
});

test('what another edition of the program made is never read, and made again', async () => {
  await makeReady(context);
  await sql`update ready_events set edition = 'older', detail = '"old"' where event_id = ${id}`.execute(db);
  expect(await detail(id)).toBeUndefined();
  await noteOutdated(db, '2026-01-01');
  await makeReady(context);
  expect(await detail(id)).toEqual(await madeNow(db, id));
});

test('what cannot be made does not keep others from being made, and is told', async () => {
  const [broken] = publicIds.filter((event) => event !== id && event !== visit);
  await sql`update events set languages = array_append(languages, 'klingon') where id = ${broken}`.execute(db);
  await sql`update events set title_nl = title_nl || '.' where id = ${id}`.execute(db);
  await expect(makeReady(context)).rejects.toThrow(broken);
  expect(await detail(broken!)).toBeUndefined();
  expect(await detail(id)).toEqual(await madeNow(db, id));
  await sql`update events set languages = array_remove(languages, 'klingon') where id = ${broken}`.execute(db);
  await makeReady(context);
  expect(await detail(broken!)).toEqual(await madeNow(db, broken!));
});

describe('of a visit', () => {
  const takesCases = async (visit: string) =>
    ((await detail(visit)) as EventDetail | undefined)?.officialVisit?.takesCases;

  test('is told that cases are taken as soon as somebody reads them, and no longer than its last day', async () => {
    await sql`delete from memberships`.execute(db);
    await makeReady(context);
    expect(await takesCases(visit)).toBe(false);
    await sql`update events set entered_for = 'voka' where id = ${visit}`.execute(db);
    await makeReady(context);
    expect(await takesCases(visit)).toBe(false);
    await sql`
      insert into memberships (id, person_id, organiser_id, role, source, created_at)
      select gen_random_uuid(), id, 'voka', 'owner', 'claim', now() from people where email = 'bo@voka.test'`.execute(
      db,
    );
    expect(await detail(visit)).toBeUndefined();
    await makeReady(context);
    expect(await takesCases(visit)).toBe(true);
    expect(await detail(visit)).toEqual(await madeNow(db, visit));

    const { rows } = await sql<{ day: string }>`
      select max(ends_on)::text as day from legs where event_id = ${visit}`.execute(db);
    const lastDay = Temporal.PlainDate.from(rows[0]!.day);
    const on = (day: Temporal.PlainDate) => {
      const clock = { now: () => Temporal.Instant.from(`${day.toString()}T10:00:00Z`) };
      return { context: { ...context, clock }, ready: new ReadyEvents({ db, clock }) };
    };
    expect(await on(lastDay).ready.detail(visit)).toBeDefined();
    const after = on(lastDay.add({ days: 1 }));
    expect(await after.ready.detail(visit)).toBeUndefined();
    await noteOutdated(db, lastDay.add({ days: 1 }).toString());
    await makeReady(after.context);
    expect(JSON.parse((await after.ready.detail(visit))!)).toMatchObject({ officialVisit: { takesCases: false } });

    // Whoever left reads nothing any more.
    await sql`insert into unready_events values (${visit})`.execute(db);
    await makeReady(context);
    await sql`delete from memberships`.execute(db);
    expect(await detail(visit)).toBeUndefined();
    await makeReady(context);
    expect(await takesCases(visit)).toBe(false);
  });

  test('is told so as well when it is an office that reads them', async () => {
    const { rows } = await sql<{ office: string }>`
      select office_id as office from office_jurisdictions join legs using (country_code)
      where event_id = ${visit} limit 1`.execute(db);
    const office = rows[0]!.office;
    await sql`update events set readers = array_append(readers, 'offices') where id = ${visit}`.execute(db);
    await makeReady(context);
    const person = sql`(select id from people where email = 'bo@voka.test')`;
    await sql`
      insert into memberships (id, person_id, office_id, role, source, created_at)
      values (gen_random_uuid(), ${person}, ${office}, 'officer', 'invitation', now())`.execute(db);
    expect(await detail(visit)).toBeUndefined();
    await makeReady(context);
    expect([await takesCases(visit), await detail(visit)]).toEqual([true, await madeNow(db, visit)]);
    await sql`delete from office_jurisdictions where office_id = ${office}`.execute(db);
    expect(await detail(visit)).toBeUndefined();
    await makeReady(context);
    expect(await detail(visit)).toEqual(await madeNow(db, visit));
  });
});

test('of an event that is withdrawn nothing is left', async () => {
  await makeReady(context);
  await sql`update events set editorial_state = 'withdrawn' where id = ${id}`.execute(db);
  expect(await ready.detail(id)).toBeUndefined();
  await makeReady(context);
  expect([await ready.detail(id), (await ready.items([id])).size]).toEqual([undefined, 0]);
});
