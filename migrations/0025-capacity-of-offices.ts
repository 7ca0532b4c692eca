import { type Kysely, sql } from 'kysely';

/**
 * What an office abroad can do in a week: who works there and when, its working days, leave, closures and reserve. The
 * capacity of each week is stored, because the database itself refuses promises above it (see the next migration).
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table office_calendars (
      office_id text primary key references offices on delete cascade,
      working_days smallint[] not null check (cardinality(working_days) between 1 and 7),
      opens_at time not null,
      closes_at time not null,
      reserve_percent smallint not null check (reserve_percent between 0 and 90),
      version int not null default 1,
      check (opens_at < closes_at)
    )`.execute(db);
  await sql`
    create table office_staff (
      id uuid primary key,
      office_id text not null references offices on delete cascade,
      person_id uuid references people on delete set null,
      name text,
      version int not null default 1,
      unique (office_id, person_id)
    )`.execute(db);
  await sql`
    create table office_staff_hours (
      staff_id uuid not null references office_staff on delete cascade,
      from_on date not null,
      minutes_per_week int not null check (minutes_per_week between 0 and 3600),
      primary key (staff_id, from_on)
    )`.execute(db);
  await sql`
    create table office_leave (
      staff_id uuid not null references office_staff on delete cascade,
      week date not null check (extract(isodow from week) = 1),
      half_days smallint not null check (half_days between 1 and 14),
      primary key (staff_id, week)
    )`.execute(db);
  await sql`
    create table office_closures (
      id uuid primary key,
      office_id text not null references offices on delete cascade,
      first_on date not null,
      last_on date not null,
      name text not null,
      check (first_on <= last_on)
    )`.execute(db);
  await sql`create index office_closures_by_office on office_closures (office_id, first_on)`.execute(db);
  await sql`
    create table office_weeks (
      office_id text not null references offices on delete cascade,
      week date not null check (extract(isodow from week) = 1),
      capacity_minutes int check (capacity_minutes >= 0),
      primary key (office_id, week)
    )`.execute(db);
}
