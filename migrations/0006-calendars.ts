import { type Kysely, sql } from 'kysely';

/** Each leg's VEVENT, written once per change and language; a calendar joins them. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table calendar_entries (
      leg_id uuid not null,
      event_id uuid not null,
      language text not null check (language in ('nl', 'en')),
      starts_at timestamptz not null,
      ends_at timestamptz not null,
      cancelled_at timestamptz,
      time_zone text,
      changed_at timestamptz not null,
      edition text not null,
      vevent text not null,
      primary key (leg_id, language)
    )`.execute(db);
  await sql`create index calendar_entries_by_event on calendar_entries (event_id, language)`.execute(db);
}
