import { type Kysely, sql } from 'kysely';

/**
 * What belongs to an official visit. A masked one is for its own organisations alone; what others see of it is a
 * separate event that stands in for it, with nothing in it but country and month: never public, without organisers.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table events
      add column visit_host text,
      add column visit_protocol_from date,
      add column visit_protocol_to date,
      add column visit_masked_for text check (visit_masked_for in ('partners', 'organisers', 'offices')),
      add column stands_in_for uuid unique references events on delete cascade,
      add constraint protocol_window_in_order check (visit_protocol_from <= visit_protocol_to),
      add constraint masked_is_for_its_own
        check (visit_masked_for is null or (kind = 'official_visit' and audience = 'own')),
      add constraint stand_in_is_never_public
        check (stands_in_for is null or (audience <> 'public' and visit_leader is null and visit_host is null))`.execute(
    db,
  );
  await sql`
    alter table events drop constraint events_check2,
      add constraint visit_has_a_level
        check (kind <> 'official_visit' or visit_level is not null or stands_in_for is not null)`.execute(db);
  await sql`
    create table visit_cases (
      id uuid primary key,
      event_id uuid not null references events on delete cascade,
      person_id uuid not null references people on delete cascade,
      company text not null check (btrim(company) <> ''),
      enterprise_number text,
      country_code text references countries,
      text text not null check (btrim(text) <> ''),
      contact_email text not null,
      contact_phone text,
      created_at timestamptz not null,
      withdrawn_at timestamptz,
      unique (event_id, person_id, company)
    )`.execute(db);
}
