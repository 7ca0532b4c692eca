import { type Kysely, sql } from 'kysely';

/** Countries, regions, sectors, kinds, types and services: lists that everything else points at. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table regions (
      id text primary key,
      parent_id text references regions,
      name_nl text not null,
      name_en text not null,
      aliases text[] not null default '{}',
      position int not null
    )`.execute(db);
  await sql`
    create table countries (
      code text primary key check (code ~ '^[A-Z]{2}$'),
      region_id text not null references regions,
      name_nl text not null,
      name_en text not null,
      slug_nl text not null unique,
      slug_en text not null unique,
      time_zones text[] not null check (cardinality(time_zones) > 0),
      aliases text[] not null default '{}'
    )`.execute(db);
  await sql`
    create table sectors (
      id text primary key,
      domain_id text references sectors,
      name_nl text not null,
      name_en text not null,
      strategic boolean not null default false,
      aliases text[] not null default '{}',
      nace text[] not null default '{}',
      position int not null
    )`.execute(db);
  await sql`
    create table event_kinds (
      id text primary key,
      name_nl text not null,
      name_en text not null,
      plural_nl text not null,
      plural_en text not null,
      aliases text[] not null default '{}',
      position int not null
    )`.execute(db);
  await sql`
    create table event_types (
      id text primary key,
      kind text not null references event_kinds,
      name_nl text not null,
      name_en text not null,
      position int not null,
      unique (id, kind)
    )`.execute(db);
  await sql`
    create table services (
      id text primary key,
      name_nl text not null,
      name_en text not null,
      position int not null
    )`.execute(db);
}
