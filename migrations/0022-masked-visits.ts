import { type Kysely, sql } from 'kysely';

/**
 * Everybody who can lead an official visit, and its leader and host in both languages. What stands in for a masked visit
 * can hold nothing but country and month, whoever writes it. A case that is withdrawn is gone.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table events
      drop constraint events_visit_level_check,
      add constraint events_visit_level_check check (visit_level in (
        'royal', 'federal', 'minister_president', 'parliament', 'flemish_minister', 'regional_minister', 'governor',
        'secretary_general', 'provincial_deputy', 'mayor', 'alderman', 'rector')),
      add column visit_leader_en text,
      add column visit_host_en text`.execute(db);
  await sql`
    alter table events
      drop constraint stand_in_is_never_public,
      add constraint stand_in_says_nothing check (stands_in_for is null or (
        kind = 'official_visit' and slug = 'officieel-bezoek' and mode = 'in_person'
        and title_nl = 'Officieel bezoek' and title_en = 'Official visit' and source = 'Verover de wereld'
        and editorial_state = 'published' and status = 'scheduled'
        and audience in ('partners', 'organisers', 'offices') and not introductions and cardinality(languages) = 0
        and num_nonnulls(
          type, summary_nl, summary_en, description_nl, description_en, status_reason_nl, status_reason_en,
          visit_level, visit_leader, visit_leader_en, visit_host, visit_host_en,
          visit_protocol_from, visit_protocol_to, visit_masked_for,
          registration_url, registration_opens_on, registration_closes_on, registration_capacity,
          fee_amount, fee_currency, contact_name, contact_email, contact_phone, contact_url,
          source_url, external_id, source_confidence, source_note_nl, source_note_en,
          entered_for, entered_by, submitted_at, public_since, asks_public_at, series_id) = 0))`.execute(db);

  await sql`
    create function keep_stand_in_bare() returns trigger language plpgsql as $$
    begin
      if not exists (select from events where id = new.event_id and stands_in_for is not null) then
        return new;
      end if;
      if tg_table_name = 'legs' then
        if num_nonnulls(
            to_jsonb(new) ->> 'city', to_jsonb(new) ->> 'city_en', to_jsonb(new) ->> 'venue',
            to_jsonb(new) ->> 'online_url') = 0
          and to_jsonb(new) ->> 'country_code' is not null
          and to_jsonb(new) ->> 'precision' in ('unknown', 'year', 'quarter', 'month')
        then
          return new;
        end if;
      end if;
      raise exception 'what stands in for a masked visit holds only country and month'
        using errcode = 'restrict_violation';
    end
    $$`.execute(db);
  for (const table of ['legs', 'event_organisers', 'event_sectors'])
    await sql`
      create trigger stand_in_is_bare before insert or update on ${sql.table(table)}
        for each row execute function keep_stand_in_bare()`.execute(db);

  await sql`
    alter table visit_cases
      drop column withdrawn_at,
      add column changed_at timestamptz,
      add constraint visit_case_is_short check (char_length(text) <= 2000)`.execute(db);
  await sql`update visit_cases set changed_at = created_at`.execute(db);
  await sql`alter table visit_cases alter column changed_at set not null`.execute(db);
  await sql`create index visit_cases_by_person on visit_cases (person_id)`.execute(db);
}
