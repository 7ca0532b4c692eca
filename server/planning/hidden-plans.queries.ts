import { type Kysely, type SqlBool, sql } from 'kysely';
import type { Text } from '../contracts/shapes.ts';
import type { Schema } from '../database/schema.ts';
import type { LocalDate } from '../kernel/dates.ts';
import type { HiddenPlan } from './fitting-plans.ts';
import type { Place } from './overlap.ts';

/**
 * Plans that few or nobody may see and whose organisation asked for introductions. For matching alone: nothing that is
 * read here may be told to anybody but the organisation it belongs to.
 */
export interface KnownPlan extends HiddenPlan {
  title: Partial<Text>;
  /** People who work on it, the last one first. */
  people: string[];
}

/**
 * All such plans that are not over, or those among `ids`. What is being written about an event that is not published yet
 * goes before what was entered; of a published one what is published counts, as long as nobody takes back the wish.
 */
export async function hiddenPlans(db: Kysely<Schema>, today: LocalDate, ids?: readonly string[]): Promise<KnownPlan[]> {
  const [drafts, events] = await Promise.all([draftsHidden(db, ids), eventsHidden(db, ids)]);
  return [...drafts, ...events]
    .map((plan) => ({ ...plan, places: plan.places.filter(({ to }) => to >= today) }))
    .filter(({ places }) => places.length > 0)
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

async function draftsHidden(db: Kysely<Schema>, ids: readonly string[] | undefined): Promise<KnownPlan[]> {
  const rows = await db
    .selectFrom('event_drafts as draft')
    .innerJoin('organisers', 'organisers.id', 'draft.organiser_id')
    .leftJoin('events', 'events.id', 'draft.id')
    .select(['draft.id', 'draft.organiser_id', 'draft.countries', 'draft.sectors', 'draft.starts_on', 'draft.ends_on'])
    .select(['draft.created_by', 'draft.changed_by'])
    .select([
      sql<string>`coalesce(draft.fields ->> 'title.nl', '')`.as('nl'),
      sql<string>`coalesce(draft.fields ->> 'title.en', '')`.as('en'),
      knownTo(sql`draft.id`, sql`draft.organiser_id`).as('known_to'),
    ])
    .where('draft.introductions', '=', true)
    .where('organisers.state', '=', 'verified')
    .where('draft.starts_on', 'is not', null)
    .where('draft.ends_on', 'is not', null)
    .where(sql<SqlBool>`coalesce(draft.fields ->> 'officialVisit.maskedFor', '') = ''`)
    .where(sql<SqlBool>`coalesce(events.editorial_state, 'draft') <> 'published'`)
    .$if(ids !== undefined, (drafts) => drafts.where('draft.id', 'in', among(ids)))
    .execute();
  return rows.map((row) => ({
    id: row.id,
    organiser: row.organiser_id,
    knownTo: row.known_to,
    sectors: row.sectors,
    places: row.countries.flatMap((country) =>
      row.starts_on === null || row.ends_on === null
        ? []
        : [{ country, from: row.starts_on, to: row.ends_on, precision: 'day' as const }],
    ),
    title: titleOf(row),
    people: peopleOf(row.changed_by, row.created_by),
  }));
}

async function eventsHidden(db: Kysely<Schema>, ids: readonly string[] | undefined): Promise<KnownPlan[]> {
  const rows = await db
    .selectFrom('events')
    .innerJoin('organisers', 'organisers.id', 'events.entered_for')
    .leftJoin('event_drafts as draft', 'draft.id', 'events.id')
    .select(['events.id', 'organisers.id as organiser_id', 'events.entered_by', 'title_nl as nl', 'title_en as en'])
    .select([
      sql<Place[]>`coalesce((
        select json_agg(json_build_object('country', country_code, 'from', legs.starts_on, 'to', legs.ends_on,
          'precision', precision) order by position)
        from legs where event_id = events.id and country_code is not null and legs.starts_on is not null
          and legs.ends_on is not null), '[]')`.as('places'),
      sql<string[]>`array(select sector_id from event_sectors where event_id = events.id order by position)`.as(
        'sectors',
      ),
      knownTo(sql`events.id`, sql`events.entered_for`).as('known_to'),
    ])
    .where('events.introductions', '=', true)
    .where('organisers.state', '=', 'verified')
    .where('events.status', 'not in', ['cancelled', 'postponed'])
    .where('events.visit_masked_for', 'is', null)
    .where('events.stands_in_for', 'is', null)
    .where((event) =>
      event.or([
        event.and([
          event('events.editorial_state', '=', 'published'),
          event('events.audience', 'in', ['own', 'partners']),
          event.or([event('draft.id', 'is', null), event('draft.introductions', '=', true)]),
        ]),
        event.and([
          event('events.editorial_state', 'in', ['draft', 'submitted', 'changes_requested']),
          event('draft.id', 'is', null),
        ]),
      ]),
    )
    .$if(ids !== undefined, (events) => events.where('events.id', 'in', among(ids)))
    .execute();
  return rows.map((row) => ({
    id: row.id,
    organiser: row.organiser_id,
    knownTo: row.known_to,
    sectors: row.sectors,
    places: row.places,
    title: titleOf(row),
    people: peopleOf(row.entered_by),
  }));
}

/** Its own organisations, those it is or will be shown to by name, and those that were asked to join or asked to. */
function knownTo(id: ReturnType<typeof sql>, organiser: ReturnType<typeof sql>) {
  return sql<string[]>`array(
    select ${organiser}
    union select organiser_id from event_organisers where event_id = ${id}
    union select organiser_id from event_partners where event_id = ${id}
    union select organiser_id from joint_requests where event_id = ${id}
    order by 1)`;
}

/** Nothing is among none. */
function among(ids: readonly string[] | undefined) {
  return sql<string>`(select unnest(${[...(ids ?? [])]}::uuid[]))`;
}

function titleOf({ nl, en }: { nl: string | null; en: string | null }): Partial<Text> {
  return { ...(nl ? { nl } : {}), ...(en ? { en } : {}) };
}

function peopleOf(...people: (string | null)[]): string[] {
  return [...new Set(people.flatMap((person) => person ?? []))];
}
