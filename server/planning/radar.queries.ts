import { type Kysely, type SqlBool, sql } from 'kysely';
import { jsonArrayFrom } from 'kysely/helpers/postgres';
import type { Schema } from '../database/schema.ts';
import { type Viewer, visibleTo } from '../kernel/audience.ts';
import type { DateWindow, LocalDate } from '../kernel/dates.ts';

/** Reads for the radar. Each says for whom. */

export interface Surroundings {
  /** The organisation that looks; what it organises itself is not there. */
  organiser: string;
  countries: readonly string[];
  window: DateWindow;
  today: LocalDate;
  except: string | undefined;
}

export type EventNearby = Awaited<ReturnType<typeof eventsNearby>>[number];

/**
 * Upcoming events in countries and days, as far as the viewer may see them, without those of the organisation that looks
 * and without what was cancelled or has no date. What stands in for a visit is there for those alone who do not see the
 * visit itself.
 */
export async function eventsNearby(
  db: Kysely<Schema>,
  viewer: Viewer,
  { organiser, countries, window, today, except }: Surroundings,
) {
  const groups = sql`${[...visibleTo(viewer)]}::text[]`;
  const own = sql<SqlBool>`${organiser} in (
    select owner.entered_for from events as owner where owner.id in (events.id, events.stands_in_for)
    union select organiser_id from event_organisers where event_id in (events.id, events.stands_in_for))`;
  const inReach = sql<SqlBool>`exists (
    select from legs where event_id = events.id and country_code = any(${[...countries]}::text[])
      and ends_on >= ${today} and ends_on >= ${window.from} and starts_on <= ${window.to})`;
  return db
    .selectFrom('events')
    .select(['id', 'slug', 'title_nl', 'title_en', 'kind', 'status', 'audience', 'demo', 'entered_for'])
    .select(['contact_email', 'contact_url', 'stands_in_for'])
    .select((event) => [
      jsonArrayFrom(
        event
          .selectFrom('legs')
          .select(['country_code', 'city', 'city_en', 'precision', 'starts_on', 'ends_on'])
          .whereRef('event_id', '=', 'events.id')
          .orderBy('position'),
      ).as('legs'),
      jsonArrayFrom(
        event
          .selectFrom('event_organisers')
          .innerJoin('organisers', 'organisers.id', 'event_organisers.organiser_id')
          .select(['organisers.id', 'name_nl', 'name_en', 'role', 'organisers.contact_email', 'website'])
          .whereRef('event_id', '=', 'events.id')
          .orderBy('position'),
      ).as('organisers'),
      sql<string[]>`array(select sector_id from event_sectors where event_id = events.id order by position)`.as(
        'sectors',
      ),
      sql<boolean>`exists (
        select from joint_requests where event_id = events.id and organiser_id = ${organiser} and state = 'open')`.as(
        'asked',
      ),
    ])
    .where('editorial_state', '=', 'published')
    .where('status', 'not in', ['cancelled', 'postponed'])
    .where(sql<SqlBool>`events.readers && ${groups}`)
    .where(sql<SqlBool>`not exists (
      select from events as visit where visit.id = events.stands_in_for
        and visit.editorial_state = 'published' and visit.readers && ${groups})`)
    .where(inReach)
    .where(sql<SqlBool>`not coalesce(${own}, false)`)
    .$if(except !== undefined, (events) => events.where('id', '!=', except ?? ''))
    .orderBy('id')
    .execute();
}

/** What a draft of an organisation says of itself that can be looked for. */
export async function draftPlan(db: Kysely<Schema>, organiser: string, id: string) {
  return db
    .selectFrom('event_drafts')
    .select(['countries', 'sectors', 'starts_on', 'ends_on'])
    .where('id', '=', id)
    .where('organiser_id', '=', organiser)
    .executeTakeFirst();
}

/** What type of event a draft is to be, as it was typed. */
export async function draftType(db: Kysely<Schema>, id: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('event_drafts')
    .select(sql<string | null>`fields ->> 'type'`.as('type'))
    .where('id', '=', id)
    .executeTakeFirst();
  return row?.type ?? undefined;
}

/** Whether a planner verified an organisation. */
export async function isVerified(db: Kysely<Schema>, organiser: string): Promise<boolean> {
  const row = await db.selectFrom('organisers').select('state').where('id', '=', organiser).executeTakeFirst();
  return row?.state === 'verified';
}
