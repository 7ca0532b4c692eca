import { type Kysely, type SelectQueryBuilder, type SqlBool, sql } from 'kysely';
import type { Edition } from '../contracts/events.ts';
import type { EditorialState } from '../contracts/words.ts';
import { plannedOnce } from '../database/planned-once.ts';
import type { Schema } from '../database/schema.ts';
import { type Viewer, visibleTo } from '../kernel/audience.ts';

/** Other editions of an event that a viewer may see, the latest first. */
export async function editionsOf(db: Kysely<Schema>, viewer: Viewer, id: string): Promise<Edition[]> {
  const rows = await editions(db, id)
    .where('events.editorial_state', '=', 'published')
    .where(sql<SqlBool>`events.readers && ${[...visibleTo(viewer)]}::text[]`)
    .execute();
  return rows.map(toEdition);
}

/** Other editions of an event that its organisation entered, in whatever state; who asks is checked before. */
export async function editionsEntered(
  db: Kysely<Schema>,
  organiser: string,
  id: string,
): Promise<(Edition & { editorialState: EditorialState })[]> {
  const rows = await editions(db, id).where('events.entered_for', '=', organiser).execute();
  return rows.map((row) => ({ ...toEdition(row), editorialState: row.editorial_state }));
}

/**
 * Events among these that a viewer may see, as editions of their series, the latest first. What belongs to no series is
 * one by itself.
 */
export async function editionsAmong(
  db: Kysely<Schema>,
  viewer: Viewer,
  ids: readonly string[],
): Promise<(Edition & { series: string })[]> {
  if (ids.length === 0) return [];
  const rows = await withDates(db.selectFrom('events').modifyFront(plannedOnce))
    .select(sql<string>`coalesce(events.series_id, events.id)::text`.as('series'))
    .where('events.editorial_state', '=', 'published')
    .where(sql<SqlBool>`events.readers && ${[...visibleTo(viewer)]}::text[]`)
    .where(sql<SqlBool>`events.id = any(${[...ids]}::uuid[])`)
    .execute();
  return rows.map((row) => ({ ...toEdition(row), series: row.series }));
}

/** Other events of the same series, with the dates of their first leg. */
function editions(db: Kysely<Schema>, id: string) {
  return withDates(db.selectFrom('events').modifyFront(plannedOnce))
    .innerJoin('events as here', 'here.series_id', 'events.series_id')
    .where('here.id', '=', id)
    .where('events.id', '<>', id);
}

/** What an edition is called and the dates of its first leg, the latest first. */
function withDates(query: SelectQueryBuilder<Schema, 'events', object>) {
  return query
    .innerJoin('legs', (join) => join.onRef('legs.event_id', '=', 'events.id').on('legs.position', '=', 1))
    .select(['events.id', 'events.slug', 'events.title_nl', 'events.title_en', 'events.editorial_state'])
    .select(['legs.precision', 'legs.starts_on', 'legs.ends_on'])
    .orderBy('legs.starts_on', (order) => order.desc().nullsLast())
    .orderBy('events.id');
}

type EditionRow = Awaited<ReturnType<ReturnType<typeof withDates>['execute']>>[number];

function toEdition(row: EditionRow): Edition {
  return {
    id: row.id,
    slug: row.slug,
    title: { nl: row.title_nl, ...(row.title_en === null ? {} : { en: row.title_en }) },
    precision: row.precision,
    ...(row.starts_on === null ? {} : { startsOn: row.starts_on }),
    ...(row.ends_on === null ? {} : { endsOn: row.ends_on }),
  };
}
