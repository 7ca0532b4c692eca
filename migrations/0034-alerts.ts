import { type Kysely, sql } from 'kysely';

/**
 * Saved searches and followed events of addresses that confirmed them, with or without an account. The key of
 * `announced_events` is what makes sure that nobody is told of an event as new twice.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table alert_recipients (
      id uuid primary key,
      email text not null unique check (email = lower(btrim(email)) and email <> ''),
      language text not null check (language in ('nl', 'en')),
      time_zone text not null,
      quiet_from smallint not null check (quiet_from between 0 and 23),
      quiet_until smallint not null check (quiet_until between 0 and 23),
      created_at timestamptz not null,
      visited_at timestamptz not null,
      refused_at timestamptz,
      asked_at timestamptz
    )`.execute(db);
  await sql`
    create table alert_links (
      token_hash text primary key,
      recipient_id uuid not null references alert_recipients on delete cascade,
      stops text check (stops in ('searches', 'following')),
      created_at timestamptz not null
    )`.execute(db);
  await sql`create index alert_links_by_recipient on alert_links (recipient_id)`.execute(db);
  await sql`
    create table alert_requests (
      token_hash text primary key,
      email text not null check (email = lower(btrim(email)) and email <> ''),
      language text not null check (language in ('nl', 'en')),
      selection text,
      event_id uuid references events on delete cascade,
      frequency text not null check (frequency in ('daily', 'weekly')),
      created_at timestamptz not null,
      check ((selection is null) <> (event_id is null))
    )`.execute(db);
  await sql`
    create table saved_searches (
      id uuid primary key,
      recipient_id uuid not null references alert_recipients on delete cascade,
      name text not null default '',
      selection text not null,
      frequency text not null check (frequency in ('none', 'daily', 'weekly')),
      known uuid[] not null,
      next_at timestamptz,
      paused_at timestamptz,
      removed_at timestamptz,
      created_at timestamptz not null,
      unique (recipient_id, selection),
      check ((next_at is not null) = (frequency <> 'none' and paused_at is null and removed_at is null))
    )`.execute(db);
  await sql`create index saved_searches_due on saved_searches (next_at) where next_at is not null`.execute(db);
  await sql`
    create table followed_events (
      id uuid primary key,
      recipient_id uuid not null references alert_recipients on delete cascade,
      event_id uuid not null references events on delete cascade,
      told jsonb not null,
      tell_at timestamptz,
      removed_at timestamptz,
      created_at timestamptz not null,
      unique (recipient_id, event_id),
      check (tell_at is null or removed_at is null)
    )`.execute(db);
  await sql`create index followed_events_by_event on followed_events (event_id)`.execute(db);
  await sql`create index followed_events_due on followed_events (tell_at) where tell_at is not null`.execute(db);
  await sql`
    create table announced_events (
      recipient_id uuid not null references alert_recipients on delete cascade,
      event_id uuid not null references events on delete cascade,
      announced_at timestamptz not null,
      primary key (recipient_id, event_id)
    )`.execute(db);
  await sql`create index announced_events_by_event on announced_events (event_id)`.execute(db);
}
