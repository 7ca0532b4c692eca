import { type Kysely, type SqlBool, sql } from 'kysely';
import type { EventItem } from '../contracts/events.ts';
import { plannedOnce } from '../database/planned-once.ts';
import type { Schema } from '../database/schema.ts';
import { writtenOnce } from '../database/written-once.ts';
import { type Viewer, visibleTo } from '../kernel/audience.ts';
import { label } from './events.queries.ts';
import { optional } from './known-fields.ts';
import { type LegRow, shownLeg } from './leg-rows.ts';

/**
 * Published events as they stand in a list, in the order of `ids`; what the viewer may not see is left out. The same as
 * `toItem` makes of a whole record, for a third of the work of the database: what belongs to each is read for all at once.
 */
export async function eventItems(db: Kysely<Schema>, viewer: Viewer, ids: readonly string[]): Promise<EventItem[]> {
  if (ids.length === 0) return [];
  const { rows } = await db.executeQuery(itemRows(db, visibleTo(viewer), ids));
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => byId.get(id) ?? []).map(rowToItem);
}

const itemRows = writtenOnce((db: Kysely<Schema>, readers: readonly string[], ids: readonly string[]) =>
  itemQuery(db, ids)
    .where('events.editorial_state', '=', 'published')
    .where(sql<SqlBool>`events.readers && ${readers}::text[]`)
    .where(sql<SqlBool>`events.id = any(${ids}::uuid[])`),
);

function itemQuery(db: Kysely<Schema>, ids: readonly string[]) {
  const ofThese = sql<SqlBool>`event_id = any(${ids}::uuid[])`;
  return db
    .selectFrom('events')
    .modifyFront(plannedOnce)
    .leftJoin('event_types', 'event_types.id', 'events.type')
    .leftJoin(
      db
        .selectFrom('legs')
        .select(['event_id', sql<LegRow[]>`json_agg(legs order by position)`.as('legs')])
        .where(ofThese)
        .groupBy('event_id')
        .as('their_legs'),
      (join) => join.onRef('their_legs.event_id', '=', 'events.id'),
    )
    .leftJoin(
      db
        .selectFrom('event_sectors')
        .select(['event_id', sql<string[]>`array_agg(sector_id order by position)`.as('sectors')])
        .where(ofThese)
        .groupBy('event_id')
        .as('their_sectors'),
      (join) => join.onRef('their_sectors.event_id', '=', 'events.id'),
    )
    .leftJoin(
      db
        .selectFrom('event_organisers')
        .innerJoin('organisers', 'organisers.id', 'event_organisers.organiser_id')
        .select([
          'event_id',
          sql<OrganiserRow[]>`json_agg(json_build_object('id', organisers.id, 'name_nl', name_nl, 'name_en', name_en,
            'role', role) order by position)`.as('organisers'),
        ])
        .where(ofThese)
        .groupBy('event_id')
        .as('their_organisers'),
      (join) => join.onRef('their_organisers.event_id', '=', 'events.id'),
    )
    .select(['events.id', 'slug', 'title_nl', 'title_en', 'summary_nl', 'summary_en', 'events.kind', 'events.type'])
    .select(['event_types.name_nl as type_nl', 'event_types.name_en as type_en', 'status', 'mode', 'languages'])
    .select(['visit_level', 'stands_in_for', 'registration_closes_on', 'source', 'demo', 'audience'])
    .select(['legs', 'sectors', 'organisers']);
}

type OrganiserRow = Pick<EventItem['organisers'][number], 'id' | 'role'> & { name_nl: string; name_en: string };
type ItemRow = Awaited<ReturnType<ReturnType<typeof itemQuery>['execute']>>[number];

function rowToItem(row: ItemRow): EventItem {
  const { id, slug, kind, status, mode, languages, source, demo } = row;
  const { type, type_nl: typeNl, type_en: typeEn, summary_nl: summaryNl, summary_en: summaryEn } = row;
  return {
    id,
    slug,
    href: `/api/v1/events/${id}`,
    title: { nl: row.title_nl, ...optional('en', row.title_en) },
    ...(summaryNl === null && summaryEn === null
      ? {}
      : { summary: { ...optional('nl', summaryNl), ...optional('en', summaryEn) } }),
    kind,
    ...(type === null || typeNl === null || typeEn === null
      ? {}
      : { type: { id: type, label: { nl: typeNl, en: typeEn } } }),
    status,
    mode,
    languages,
    legs: (row.legs ?? []).map(shownLeg),
    sectors: row.sectors ?? [],
    organisers: (row.organisers ?? []).map((one) => ({ id: one.id, name: label(one), role: one.role })),
    official: row.visit_level !== null || kind === 'official_visit',
    ...(row.visit_level === null ? {} : { officialVisit: { level: row.visit_level } }),
    ...(row.stands_in_for === null ? {} : { confidential: true as const }),
    ...optional('registrationClosesOn', row.registration_closes_on),
    source,
    demo,
    ...(row.audience === 'public' ? {} : { audience: row.audience }),
  };
}
