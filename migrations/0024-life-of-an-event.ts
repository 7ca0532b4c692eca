import { type Kysely, sql } from 'kysely';

/**
 * An event knows since when it has its status, and where and about what it was when everybody could see it last: of an
 * event that is gone, that is what others are suggested by. What moved online is held online.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table events
      add column status_since timestamptz,
      add column gone_countries text[] not null default '{}',
      add column gone_sectors text[] not null default '{}'`.execute(db);
  await sql`
    update events set status_since = coalesce(
      (select max(cancelled_at) from calendar_entries where calendar_entries.event_id = events.id), changed_at)
    where status <> 'scheduled'`.execute(db);
  await sql`
    update events set
      gone_countries = array(
        select distinct country_code from legs where event_id = events.id and country_code is not null order by 1),
      gone_sectors = array(select sector_id from event_sectors where event_id = events.id order by position)
    where editorial_state = 'withdrawn' and public_since is not null`.execute(db);
  await sql`
    with moved as (
      update events set mode = 'online' where status = 'moved_online' and mode <> 'online' returning id),
    raised as (
      update legs set ical_sequence = ical_sequence + 1, ical_changed_at = now()
      where event_id in (select id from moved))
    insert into outbox (topic, subject) select 'event.changed', id from moved`.execute(db);
}
