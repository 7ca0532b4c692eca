import { type Kysely, type SqlBool, sql } from 'kysely';
import type { MonthAnswer, MonthEvent, MonthLeg } from '../contracts/month.ts';
import type { Schema } from '../database/schema.ts';
import { type Viewer, visibleTo } from '../kernel/audience.ts';
import type { DateWindow, LocalDate } from '../kernel/dates.ts';

/** Legs of published events that a viewer may see, among these. */
function legsOf(db: Kysely<Schema>, viewer: Viewer, eventIds: readonly string[]) {
  return db
    .selectFrom('legs')
    .innerJoin('events', 'events.id', 'legs.event_id')
    .where('events.editorial_state', '=', 'published')
    .where(sql<SqlBool>`events.readers && ${[...visibleTo(viewer)]}::text[]`)
    .where(sql<SqlBool>`events.id = any(${[...eventIds]}::uuid[])`);
}

/** Events with those of their legs that touch a stretch of days, by the first of these legs; the longest first. */
export async function eventsInDays(
  db: Kysely<Schema>,
  viewer: Viewer,
  eventIds: readonly string[],
  { from, to }: DateWindow,
): Promise<MonthEvent[]> {
  const rows = await legsOf(db, viewer, eventIds)
    .select(['events.id as event_id', 'slug', 'title_nl', 'title_en', 'kind', 'status', 'mode'])
    .select(['legs.id', 'country_code', 'city', 'city_en', 'precision', 'starts_on', 'ends_on', 'start_time'])
    .where('starts_on', '<=', to)
    .where('ends_on', '>=', from)
    .orderBy('starts_on')
    .orderBy('ends_on', 'desc')
    .orderBy('start_time', (order) => order.asc().nullsFirst())
    .orderBy('events.id')
    .orderBy('legs.position')
    .execute();
  return [...Map.groupBy(rows, (row) => row.event_id)].map(([id, legs]) => {
    const [{ slug, title_nl, title_en, kind, status, mode }] = legs as [(typeof legs)[number]];
    const title = { nl: title_nl, ...(title_en === null ? {} : { en: title_en }) };
    return { id, slug, title, kind, status, mode, legs: legs.flatMap((leg) => toLeg(leg) ?? []) };
  });
}

/** The dates of the first leg that begins on a day or later. */
export async function firstLegFrom(
  db: Kysely<Schema>,
  viewer: Viewer,
  eventIds: readonly string[],
  day: LocalDate,
): Promise<MonthAnswer['next']> {
  const row = await legsOf(db, viewer, eventIds)
    .select(['precision', 'starts_on', 'ends_on'])
    .where('starts_on', '>=', day)
    .orderBy('starts_on')
    .orderBy('ends_on')
    .limit(1)
    .executeTakeFirst();
  if (!row?.starts_on || !row.ends_on) return undefined;
  return { precision: row.precision, startsOn: row.starts_on, endsOn: row.ends_on };
}

interface LegRow {
  id: string;
  country_code: string | null;
  city: string | null;
  city_en: string | null;
  precision: MonthLeg['precision'];
  starts_on: string | null;
  ends_on: string | null;
  start_time: string | null;
}

function toLeg(row: LegRow): MonthLeg | undefined {
  const { id, precision, starts_on: startsOn, ends_on: endsOn } = row;
  if (startsOn === null || endsOn === null) return undefined;
  return {
    id,
    ...(row.country_code === null ? {} : { country: row.country_code }),
    ...(row.city === null ? {} : { city: row.city }),
    ...(row.city_en === null ? {} : { cityEn: row.city_en }),
    precision,
    startsOn,
    endsOn,
    ...(precision === 'time' && row.start_time !== null ? { startTime: row.start_time.slice(0, 5) } : {}),
  };
}
