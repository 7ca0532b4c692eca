import { type Kysely, sql } from 'kysely';

/** Who announces, and the offices abroad that help. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table organisers (
      id text primary key check (id ~ '^[a-z0-9][a-z0-9-]*$'),
      kind text not null,
      name_nl text not null,
      name_en text not null,
      domains text[] not null default '{}',
      province text,
      partnerships jsonb not null default '[]',
      aliases text[] not null default '{}',
      active boolean not null default true,
      note_nl text,
      note_en text
    )`.execute(db);
  await sql`
    create table offices (
      id text primary key,
      kind text not null,
      city_nl text not null,
      city_en text not null,
      country_code text not null references countries,
      time_zone text not null,
      science_and_technology boolean not null,
      confidence text not null,
      source text
    )`.execute(db);
  await sql`
    create table office_jurisdictions (
      office_id text not null references offices on delete cascade,
      country_code text not null references countries,
      primary key (office_id, country_code)
    )`.execute(db);
  await sql`create index office_jurisdictions_by_country on office_jurisdictions (country_code)`.execute(db);
}
