import { type Kysely, type SqlBool, sql } from 'kysely';
import { officeName } from '../../accounts/teams.ts';
import type { Text } from '../../contracts/shapes.ts';
import type { Schema } from '../../database/schema.ts';
import { type Viewer, visibleTo } from '../../kernel/audience.ts';
import type { Attachable, CaseReaders } from './case-readers.ts';

/** Official visits as those need them who attach cases and read them. What stands in for a masked one is none of them. */

export interface Visit extends Attachable {
  id: string;
  slug: string;
  title: Text;
  /** First day of its first leg. */
  startsOn: string | null;
  countries: string[];
  /** Organisation that entered it, and so coordinates it. */
  enteredFor: string | null;
  /** Who of its people answers for it. */
  enteredBy: string | null;
  /** Whether offices may see it. */
  forOffices: boolean;
  /** Whether it is confidential. */
  isMasked: boolean;
}

/** Published visits that a viewer may see, by their ids. */
export async function visitsSeenBy(
  db: Kysely<Schema>,
  viewer: Viewer,
  ids: readonly string[],
): Promise<Map<string, Visit>> {
  if (ids.length === 0) return new Map();
  const rows = await visitQuery(db)
    .where('events.editorial_state', '=', 'published')
    .where('events.kind', '=', 'official_visit')
    .where(sql<SqlBool>`events.readers && ${[...visibleTo(viewer)]}::text[]`)
    .where('events.id', 'in', [...new Set(ids)])
    .execute();
  return new Map(rows.map((row) => [row.id, toVisit(row)]));
}

export async function visitSeenBy(db: Kysely<Schema>, viewer: Viewer, id: string): Promise<Visit | undefined> {
  return (await visitsSeenBy(db, viewer, [id])).get(id);
}

/** Who may read cases with a visit. Offices only where they may see the visit itself. */
export async function caseReaders(db: Kysely<Schema>, visit: Visit): Promise<CaseReaders> {
  const coordinator = await db
    .selectFrom('organisers')
    .select(['id', 'name_nl', 'name_en'])
    .select(
      sql<boolean>`exists (select from memberships where organiser_id = organisers.id and role in ('editor', 'owner'))`.as(
        'hasPeople',
      ),
    )
    .where('id', '=', visit.enteredFor)
    .executeTakeFirst();
  const offices =
    !visit.forOffices || visit.countries.length === 0
      ? []
      : await db
          .selectFrom('offices')
          .innerJoin('office_jurisdictions', 'office_jurisdictions.office_id', 'offices.id')
          .select(['offices.id', 'city_nl', 'city_en'])
          .select([
            sql<string[]>`array_agg(office_jurisdictions.country_code order by 1)`.as('countries'),
            sql<boolean>`exists (select from memberships where memberships.office_id = offices.id)`.as('hasPeople'),
          ])
          .where('office_jurisdictions.country_code', 'in', visit.countries)
          .groupBy('offices.id')
          .orderBy('city_nl')
          .execute();
  return {
    ...(coordinator && {
      coordinator: {
        id: coordinator.id,
        name: { nl: coordinator.name_nl, en: coordinator.name_en },
        hasPeople: coordinator.hasPeople,
      },
    }),
    offices: offices.map(({ city_nl: nl, city_en: en, ...office }) => ({ ...office, name: officeName({ nl, en }) })),
  };
}

/** Visits in whatever state; who may see them is the caller's to say. */
export function visitQuery(db: Kysely<Schema>) {
  return db
    .selectFrom('events')
    .select(['events.id', 'events.slug', 'events.title_nl', 'events.title_en', 'events.status'])
    .select(['events.entered_for', 'events.entered_by', 'events.readers', 'events.visit_masked_for'])
    .select([
      sql<string[]>`array(
        select distinct country_code from legs where event_id = events.id and country_code is not null order by 1)`.as(
        'countries',
      ),
      sql<string | null>`(select min(starts_on) from legs where event_id = events.id)`.as('startsOn'),
      sql<string | null>`(select max(ends_on) from legs where event_id = events.id)`.as('endsOn'),
    ])
    .where('events.stands_in_for', 'is', null);
}

export type VisitRow = Awaited<ReturnType<ReturnType<typeof visitQuery>['execute']>>[number];

export function toVisit(row: VisitRow): Visit {
  const {
    title_nl: nl,
    title_en: en,
    entered_for: enteredFor,
    entered_by: enteredBy,
    readers,
    visit_masked_for,
    ...visit
  } = row;
  return {
    ...visit,
    title: { nl, ...(en === null ? {} : { en }) },
    enteredFor,
    enteredBy,
    forOffices: readers.includes('offices'),
    isMasked: visit_masked_for !== null,
  };
}
