import { type Kysely, type SqlBool, sql } from 'kysely';
import { jsonArrayFrom } from 'kysely/helpers/postgres';
import type { SimilarEvent } from '../contracts/support-surroundings.ts';
import type { Schema } from '../database/schema.ts';
import { type Viewer, visibleTo } from '../kernel/audience.ts';
import { type DateWindow, type LocalDate, shiftedBy } from '../kernel/dates.ts';

/**
 * As whom an office looks for others to go with: what is shown to offices is shown to every verified organisation too, so
 * that an office may name it to the one that asks. Whatever else somebody of the office may see stays out.
 */
export const officeEyes: Viewer = { groups: ['public', 'offices'] };

/** Days within which another event is near enough to go together: six weeks. */
const reach = 42;
const most = 5;
const everySector = 'multi-sector.multi';

export interface Sought {
  event: string;
  organiser: string;
  countries: readonly string[];
  sectors: readonly string[];
  window: DateWindow;
  today: LocalDate;
  domainOf: (sector: string) => string | undefined;
}

/** Events of others in the same countries and a sector of the same domain, the nearest in time first, at most five. */
export async function similarEvents(db: Kysely<Schema>, viewer: Viewer, sought: Sought): Promise<SimilarEvent[]> {
  const { window, sectors, domainOf } = sought;
  const rows = await eventsAround(db, viewer, sought);
  const domains = new Set(sectors.map(domainOf));
  const isEvery = (list: readonly string[]) => list.length === 0 || list.includes(everySector);
  const isAlike = (list: readonly string[]) =>
    isEvery(list) || isEvery(sectors) || list.some((sector) => domains.has(domainOf(sector)));
  return rows
    .filter((row) => isAlike(row.sectors))
    .map((row) => ({
      id: row.id,
      slug: row.slug,
      title: { nl: row.title_nl ?? '', ...(row.title_en === null ? {} : { en: row.title_en }) },
      plan: row.audience !== 'public',
      organisers: row.organisers.map(({ id, name_nl: nl, name_en: en }) => ({ id, name: { nl, en } })),
      places: row.places.map((place) => ({
        country: place.country_code!,
        ...(place.city !== null && { city: place.city }),
        ...(place.city_en !== null && { cityEn: place.city_en }),
        precision: place.precision,
        startsOn: place.starts_on!,
        endsOn: place.ends_on!,
      })),
      sectors: row.sectors.filter((sector) => sectors.includes(sector)),
      days: Math.min(...row.places.map((place) => daysApart(window, { from: place.starts_on!, to: place.ends_on! }))),
    }))
    .toSorted((a, b) => a.days - b.days || b.sectors.length - a.sectors.length || (a.id < b.id ? -1 : 1))
    .slice(0, most);
}

async function eventsAround(db: Kysely<Schema>, viewer: Viewer, sought: Sought) {
  const { event: own, organiser, countries, window, today } = sought;
  const near = sql<SqlBool>`country_code = any(${[...countries]}::text[]) and ends_on >= ${today}
    and ends_on >= ${shiftedBy(window.from, -reach)} and starts_on <= ${shiftedBy(window.to, reach)}`;
  return (
    db
      .selectFrom('events')
      .select(['id', 'slug', 'title_nl', 'title_en', 'audience'])
      .select((event) => [
        jsonArrayFrom(
          event
            .selectFrom('legs')
            .select(['country_code', 'city', 'city_en', 'precision', 'starts_on', 'ends_on'])
            .whereRef('event_id', '=', 'events.id')
            .where(near)
            .orderBy('position'),
        ).as('places'),
        jsonArrayFrom(
          event
            .selectFrom('event_organisers')
            .innerJoin('organisers', 'organisers.id', 'event_organisers.organiser_id')
            .select(['organisers.id', 'name_nl', 'name_en'])
            .whereRef('event_id', '=', 'events.id')
            .where('role', '<>', 'partner')
            .orderBy('position'),
        ).as('organisers'),
        sql<string[]>`array(select sector_id from event_sectors where event_id = events.id order by position)`.as(
          'sectors',
        ),
      ])
      .where('id', '<>', own)
      .where('editorial_state', '=', 'published')
      .where('status', 'not in', ['cancelled', 'postponed'])
      // Nobody joins what stands in for a visit that is not told of.
      .where('stands_in_for', 'is', null)
      .where(sql<SqlBool>`readers && ${sql`${[...visibleTo(viewer)]}::text[]`}`)
      .where(sql<SqlBool>`exists (select from legs where event_id = events.id and ${near})`)
      .where(sql<SqlBool>`entered_for is distinct from ${organiser}`)
      .where(sql<SqlBool>`not exists (
      select from event_organisers where event_id = events.id and organiser_id = ${organiser})`)
      .orderBy('id')
      .execute()
  );
}

function daysApart(one: DateWindow, other: DateWindow): number {
  const days = (from: LocalDate, to: LocalDate) => Temporal.PlainDate.from(from).until(to).days;
  return Math.max(0, days(one.to, other.from), days(other.to, one.from));
}
