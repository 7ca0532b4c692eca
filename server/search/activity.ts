import type { Active, activityOf } from '../contracts/activity.ts';
import type { AnswerOf } from '../contracts/endpoint.ts';
import type { EventItem, FacetValue } from '../contracts/events.ts';
import { provinceLabels } from '../contracts/labels.ts';
import { type Province, provinces } from '../contracts/organisations.ts';
import type { EventSelection } from '../contracts/search-query.ts';
import type { Context } from '../context.ts';
import { organisersWhere } from '../organisers/organisers.queries.ts';
import { searchEvents } from './search-events.ts';

type Activity = AnswerOf<typeof activityOf>;

/** So many organisers, countries and sectors are told of; the list of events has them all. */
const most = 100;
const latest = 5;
/** As many organisers as one selection can name. */
const mostNamed = 50;

/**
 * Who and what is active in a selection. Every figure is one of the search, so that it is the length of the list that it
 * leads to.
 * @throws Problem `badRequest` for codes that are not known
 */
export async function activityIn(context: Context, selection: EventSelection): Promise<Activity> {
  const { past: _past, ...here } = selection;
  const [now, ever] = await Promise.all([
    searchEvents(context, { ...here, pageSize: 1 }),
    searchEvents(context, { ...here, past: true, pageSize: 1 }),
  ]);
  const organisers = bothCounts(now.facets.organiser, ever.facets.organiser);
  const known = await organisersWhere(
    context.db,
    organisers.map(({ value }) => value),
  );
  return {
    upcoming: now.total,
    all: ever.total,
    organisers: organisers
      .flatMap((one) => {
        const kind = known.get(one.value)?.kind;
        return kind === undefined ? [] : [{ ...one, kind }];
      })
      .slice(0, most),
    provinces: here.organiser ? [] : await activeProvinces(context, here, organisers, known),
    countries: bothCounts(now.facets.country, ever.facets.country).slice(0, most),
    sectors: bothCounts(now.facets.sector, ever.facets.sector).slice(0, most),
    latest: await lastPast(context, here, now.total),
  };
}

function bothCounts(now: readonly FacetValue[], ever: readonly FacetValue[]): Active[] {
  const upcoming = new Map(now.map(({ value, count }) => [value, count]));
  return ever
    .filter(({ count }) => count > 0)
    .map(({ value, label, count }) => ({ value, label, upcoming: upcoming.get(value) ?? 0, all: count }))
    .toSorted(byFigures);
}

const byFigures = (a: Active, b: Active) => b.all - a.all || b.upcoming - a.upcoming || (a.value < b.value ? -1 : 1);

/** A province counts by the organisers that are of it. Together they can have one event, so they are searched together. */
async function activeProvinces(
  context: Context,
  selection: EventSelection,
  organisers: readonly Active[],
  known: Awaited<ReturnType<typeof organisersWhere>>,
): Promise<Activity['provinces']> {
  const found = await Promise.all(
    provinces.map(async (province: Province) => {
      const named = organisers
        .filter(({ value }) => known.get(value)?.province === province)
        .map(({ value }) => value)
        .slice(0, mostNamed)
        .toSorted();
      if (named.length === 0) return [];
      const query = { ...selection, organiser: named, pageSize: 1 };
      const [now, ever] = await Promise.all([
        searchEvents(context, query),
        searchEvents(context, { ...query, past: true }),
      ]);
      const figures = { upcoming: now.total, all: ever.total };
      return [{ value: province, label: provinceLabels[province], ...figures, organisers: named }];
    }),
  );
  return found.flat().toSorted(byFigures);
}

/** In the order of dates what is past comes after all that is not. */
async function lastPast(context: Context, selection: EventSelection, upcoming: number): Promise<EventItem[]> {
  const first = Math.floor(upcoming / latest) + 1;
  const pages = await Promise.all(
    [first, first + 1].map((page) => searchEvents(context, { ...selection, past: true, pageSize: latest, page })),
  );
  const from = upcoming % latest;
  return pages.flatMap(({ items }) => items).slice(from, from + latest);
}
