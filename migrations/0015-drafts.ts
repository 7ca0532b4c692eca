import { type Kysely, sql } from 'kysely';

/**
 * What is being written about an event, field by field as it was typed: a new event that nobody sees yet, or changes to
 * one that exists, gathered until they are published. Its id is that of the event. What radar and introductions look
 * for is kept beside it, as far as it can be read already; `touched` says who changed a field last, and when.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table event_drafts (
      id uuid primary key,
      organiser_id text not null references organisers,
      fields jsonb not null check (jsonb_typeof(fields) = 'object'),
      touched jsonb not null default '{}',
      version int not null default 1 check (version > 0),
      based_on int,
      base_fields jsonb,
      series_id uuid,
      created_at timestamptz not null,
      changed_at timestamptz not null,
      created_by uuid references people on delete set null,
      changed_by uuid references people on delete set null,
      countries text[] not null default '{}',
      sectors text[] not null default '{}',
      starts_on date,
      ends_on date,
      introductions boolean not null default false,
      check ((based_on is null) = (base_fields is null))
    )`.execute(db);
  await sql`create index event_drafts_by_organiser on event_drafts (organiser_id)`.execute(db);
}
