import { type Kysely, sql } from 'kysely';

/**
 * What everybody is told of an event, as it is sent, and which events changed since it was made. Whoever changes anything of
 * what an event is made of notes it in the same transaction, and waits for nobody: notes are only added, and taken up by
 * whoever makes the event again.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table ready_events (
      event_id uuid primary key,
      edition text not null,
      item text not null,
      detail text,
      holds_through date
    )`.execute(db);
  // Small as they are they stay in one piece, as they are: to put them together or unpack them would take longer than to read.
  await sql`
    alter table ready_events set (toast_tuple_target = 8160),
      alter item set storage external, alter detail set storage external`.execute(db);
  await sql`create index ready_events_by_edition on ready_events (edition)`.execute(db);
  await sql`create index ready_events_by_end on ready_events (holds_through)`.execute(db);
  await sql`create index events_that_are_visits on events (id) where kind = 'official_visit'`.execute(db);
  await sql`create table unready_events (event_id uuid not null)`.execute(db);
  await sql`create index unready_events_by_event on unready_events (event_id)`.execute(db);
  await sql`insert into unready_events (event_id) select id from events`.execute(db);
  for (const [table, part] of Object.entries(madeOf))
    for (const [deed, events] of Object.entries(part)) {
      const name = sql.id(`unready_by_${table}_${deed}`);
      await sql`
        create function ${name}() returns trigger language plpgsql as $$
        begin
          insert into unready_events (event_id) ${sql.raw(events)};
          return null;
        end $$`.execute(db);
      await sql`
        create trigger ${name} after ${sql.raw(deed)} on ${sql.table(table)}
        referencing ${sql.raw(rowsOf[deed as Deed])} for each statement execute function ${name}()`.execute(db);
    }
}

const rowsOf = {
  insert: 'new table as changed',
  update: 'old table as before new table as changed',
  delete: 'old table as changed',
};
type Deed = keyof typeof rowsOf;

/** Which events the changed rows belong to. */
type Part = Partial<Record<Deed, string>>;

const onAny = (events: string): Part => ({ insert: events, update: events, delete: events });

/** Ids of what is called otherwise now: most of a list is written again at each start, as it was. */
const renamed = (columns: string) =>
  `select id from (select ${columns} from changed except select ${columns} from before) as renamed`;
const supportedBy = (offices: string) =>
  `select events.id from (${offices}) as office join events on office.id = any(events.supported_by)`;

const visitsIn = (countries: string) => `select id from events where kind = 'official_visit' and id in (
  select event_id from legs where country_code in (${countries}))`;

/** What an event is made of; of a visit also who would read its cases. Ids stay what they are. */
const madeOf: Record<string, Part> = {
  events: onAny('select id from changed'),
  legs: onAny('select event_id from changed'),
  event_sectors: onAny('select event_id from changed'),
  event_organisers: onAny('select event_id from changed'),
  event_files: onAny('select event_id from changed'),
  organisers: {
    update: `select event_id from event_organisers where organiser_id in (${renamed('id, name_nl, name_en')})`,
  },
  files: {
    update: `select event_id from event_files
      where file_id in (${renamed('id, kind, name, media_type, size, width, height')})`,
  },
  offices: {
    ...onAny(supportedBy('select id from changed')),
    update: supportedBy(renamed('id, city_nl, city_en')),
  },
  office_jurisdictions: onAny(visitsIn('select country_code from changed')),
  memberships: onAny(`
    select id from events where kind = 'official_visit' and entered_for in (select organiser_id from changed)
    union ${visitsIn('select country_code from office_jurisdictions join changed using (office_id)')}`),
  event_types: { update: `select id from events where type in (${renamed('id, name_nl, name_en')})` },
};
