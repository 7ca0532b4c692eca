import { type Kysely, sql } from 'kysely';

/**
 * Every event carries the groups that may read it, written by its store whenever the audience, the organisers or the
 * named partners change. Partners are the organisations an event with the audience `partners` is shown to.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table event_partners (
      event_id uuid not null references events on delete cascade,
      organiser_id text not null references organisers,
      primary key (event_id, organiser_id)
    )`.execute(db);
  await sql`
    alter table events
      add column readers text[] not null default '{planners}',
      add column public_since timestamptz,
      add column asks_public_at timestamptz,
      add column series_id uuid,
      add column introductions boolean not null default false`.execute(db);
  await sql`
    update events set
      public_since = case when audience = 'public' then published_at end,
      readers = array['planners']
        || case audience
             when 'public' then array['organisers', 'offices', 'public']
             when 'offices' then array['organisers', 'offices']
             when 'organisers' then array['organisers'] else '{}' end
        || array(
             select distinct 'organiser.' || id from (
               select organiser_id as id from event_organisers where event_id = events.id
               union select entered_for where entered_for is not null) as own
             order by 1)`.execute(db);
  await sql`create index events_by_reader on events using gin (readers)`.execute(db);
  await sql`create index events_by_series on events (series_id) where series_id is not null`.execute(db);
  await sql`
    alter table events
      add constraint public_has_public_readers check (('public' = any(readers)) = (audience = 'public')) not valid`.execute(
    db,
  );
}
