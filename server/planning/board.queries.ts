import { type Kysely, type SqlBool, sql } from 'kysely';
import { jsonArrayFrom } from 'kysely/helpers/postgres';
import type { BoardEvent } from '../contracts/board.ts';
import type { DatePrecision } from '../contracts/words.ts';
import type { Schema } from '../database/schema.ts';
import { type Viewer, visibleTo } from '../kernel/audience.ts';

/** A leg that falls in the year, as far as one knows. */
export interface PlannedLeg {
  country: string | null;
  precision: DatePrecision;
  startsOn: string;
  endsOn: string;
}

export interface PlannedEvent extends BoardEvent {
  sectors: string[];
  legs: PlannedLeg[];
}

/** Everything a viewer may see of a year, public and not, each with its legs in that year. What was cancelled is gone. */
export async function plannedIn(db: Kysely<Schema>, viewer: Viewer, year: number): Promise<PlannedEvent[]> {
  const groups = sql`${[...visibleTo(viewer)]}::text[]`;
  const inYear = sql<SqlBool>`legs.starts_on <= ${`${year}-12-31`} and legs.ends_on >= ${`${year}-01-01`}`;
  const rows = await db
    .selectFrom('events')
    .select(['id', 'slug', 'title_nl', 'title_en', 'kind', 'status', 'audience'])
    .select((event) => [
      jsonArrayFrom(
        event
          .selectFrom('legs')
          .select(['country_code', 'precision', 'starts_on', 'ends_on'])
          .whereRef('legs.event_id', '=', 'events.id')
          .where(inYear)
          .orderBy('legs.position'),
      ).as('legs'),
      jsonArrayFrom(
        event
          .selectFrom('event_sectors')
          .select('sector_id')
          .whereRef('event_sectors.event_id', '=', 'events.id')
          .orderBy('position'),
      ).as('sectors'),
      jsonArrayFrom(
        event
          .selectFrom('event_organisers')
          .innerJoin('organisers', 'organisers.id', 'event_organisers.organiser_id')
          .select(['organisers.id', 'organisers.name_nl', 'organisers.name_en', 'event_organisers.role'])
          .whereRef('event_organisers.event_id', '=', 'events.id')
          .orderBy('event_organisers.position'),
      ).as('organisers'),
    ])
    .where('editorial_state', '=', 'published')
    .where('status', '!=', 'cancelled')
    .where(sql<SqlBool>`readers && ${groups}`)
    // Who sees a masked visit itself does not need what stands in for it.
    .where(sql<SqlBool>`not exists (
      select from events as visit where visit.id = events.stands_in_for
        and visit.editorial_state = 'published' and visit.readers && ${groups})`)
    .where(sql<SqlBool>`exists (select 1 from legs where legs.event_id = events.id and ${inYear})`)
    .orderBy('id')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    slug: row.slug,
    title: { nl: row.title_nl, ...(row.title_en === null ? {} : { en: row.title_en }) },
    kind: row.kind,
    status: row.status,
    ...(row.audience === 'public' ? {} : { audience: row.audience }),
    organisers: row.organisers.map(({ id, role, name_nl: nl, name_en: en }) => ({ id, role, name: { nl, en } })),
    sectors: row.sectors.map((sector) => sector.sector_id),
    legs: row.legs.map((leg) => ({
      country: leg.country_code,
      precision: leg.precision,
      startsOn: leg.starts_on ?? '',
      endsOn: leg.ends_on ?? '',
    })),
  }));
}
