import { type Kysely, sql } from 'kysely';

/**
 * Files with events that organisations hand in, kept for a while as they were read: rows of text, what was said of them,
 * and what became of each event. What an organisation says of its columns and values is remembered for its next file.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table imports (
      id uuid primary key,
      organiser_id text not null references organisers,
      file_name text not null,
      sheets jsonb not null check (jsonb_typeof(sheets) = 'array'),
      sheet int,
      header_row int check (header_row > 0),
      row_count int not null default 0,
      columns jsonb,
      for_all_rows jsonb not null default '{}',
      date_systems jsonb not null default '{}',
      said_values jsonb not null default '{}',
      values_said boolean not null default false,
      corrections jsonb not null default '{}',
      skipped int[] not null default '{}',
      version int not null default 1 check (version > 0),
      created_at timestamptz not null,
      created_by uuid references people on delete set null,
      started_at timestamptz,
      started_by uuid references people on delete set null,
      finished_at timestamptz,
      undone_at timestamptz,
      check (finished_at is null or started_at is not null),
      check (undone_at is null or finished_at is not null)
    )`.execute(db);
  await sql`create index imports_by_organiser on imports (organiser_id, created_at)`.execute(db);
  await sql`
    create table import_outcomes (
      import_id uuid not null references imports on delete cascade,
      position int not null,
      rows int[] not null,
      title text not null,
      outcome text not null
        check (outcome in ('waiting', 'created', 'updated', 'unchanged', 'skipped', 'rejected')),
      faults jsonb not null default '[]',
      event_id uuid,
      event_version int,
      entry_before jsonb,
      undone text check (undone in ('removed', 'restored', 'left')),
      primary key (import_id, position)
    )`.execute(db);
  await sql`
    create table import_mappings (
      organiser_id text not null references organisers,
      headers text not null,
      columns jsonb not null,
      for_all_rows jsonb not null,
      date_systems jsonb not null default '{}',
      changed_at timestamptz not null,
      primary key (organiser_id, headers)
    )`.execute(db);
  await sql`
    create table import_values (
      organiser_id text not null references organisers,
      field text not null,
      theirs text not null,
      ours text not null,
      changed_at timestamptz not null,
      primary key (organiser_id, field, theirs)
    )`.execute(db);
}
