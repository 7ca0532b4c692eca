import { type Kysely, sql } from 'kysely';

/**
 * Beside an item for each leg, calendars hold one for a whole event and one for the day on which registration closes. What
 * went from them leaves a cancelled item behind, found as its event was found last; and people have calendars of their own.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table calendar_entries
      add column item_id uuid,
      add column part text not null default 'leg' check (part in ('leg', 'event', 'deadline')),
      add column status text not null default 'CONFIRMED' check (status in ('CONFIRMED', 'TENTATIVE', 'CANCELLED')),
      add column sequence integer not null default 0 check (sequence >= 0),
      add column significant text not null default '',
      add column gone boolean not null default false`.execute(db);
  await sql`update calendar_entries set item_id = leg_id`.execute(db);
  // The release before does not know items; while it still runs beside this one, its messages wait and are tried again.
  await sql`
    alter table calendar_entries
      alter column item_id set not null,
      drop constraint calendar_entries_pkey,
      add primary key (item_id, part, language),
      alter column leg_id drop not null,
      add check ((part = 'leg') = (leg_id is not null)),
      add check (not gone or (status = 'CANCELLED' and cancelled_at is not null))`.execute(db);
  await sql`create index calendar_entries_by_start on calendar_entries (starts_at)`.execute(db);
  await sql`create index calendar_entries_by_end on calendar_entries (ends_at)`.execute(db);
  await sql`
    create index calendar_entries_by_cancelling on calendar_entries (cancelled_at)
    where cancelled_at is not null`.execute(db);

  await sql`
    create table calendar_events (
      event_id uuid primary key,
      found_by jsonb not null,
      gone_at timestamptz
    )`.execute(db);
  await sql`create index calendar_events_gone on calendar_events (gone_at) where gone_at is not null`.execute(db);
  await sql`
    create table calendar_changes (
      single boolean primary key default true check (single),
      at timestamptz not null
    )`.execute(db);
  for (const table of ['calendar_events', 'calendar_changes'])
    await sql`
      create trigger tells_content after insert or update or delete or truncate on ${sql.table(table)}
      for each statement execute function tell_content()`.execute(db);

  await sql`
    create table personal_calendars (
      id uuid primary key,
      person_id uuid not null references people on delete cascade,
      name text not null check (btrim(name) <> ''),
      token_hash text not null unique,
      hint text not null,
      selection text not null,
      per text not null check (per in ('leg', 'event')),
      deadlines boolean not null,
      confirmed boolean not null,
      language text not null check (language in ('nl', 'en')),
      created_at timestamptz not null,
      changed_at timestamptz not null,
      last_fetched_on date,
      revoked_at timestamptz
    )`.execute(db);
  await sql`create index personal_calendars_by_person on personal_calendars (person_id)`.execute(db);

  // Items that no calendar held before are written as if each event had changed.
  await sql`
    insert into outbox (topic, subject)
    select 'event.changed', id from events where editorial_state = 'published' and audience = 'public'`.execute(db);
}
