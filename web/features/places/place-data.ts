import type { AnswerOf, Call } from '../../../server/contracts/endpoint.ts';
import { type Active, activityOf } from '../../../server/contracts/activity.ts';
import { type EventItem, type FacetValue, searchEvents } from '../../../server/contracts/events.ts';
import { formatSearchAddress } from '../../../server/contracts/search-address.ts';
import type { SearchQuery } from '../../../server/contracts/search-query.ts';
import { countsOfYear } from '../../ui/year-ruler/counts-of-year.ts';

/** As many events as a page of a place shows; the rest is one link away. */
const shown = 10;

/** What runs and comes in a selection, with what its year ruler is drawn of. */
export interface PlaceEvents {
  selection: SearchQuery;
  items: EventItem[];
  total: number;
  months: FacetValue[];
  weeks: FacetValue[];
}

export interface Place {
  events: PlaceEvents;
  activity: AnswerOf<typeof activityOf>;
}

/** Of which countries and sectors the figures are told: all of these, or the few with most events. */
interface FiguresOf {
  countries?: readonly string[];
  sectors?: readonly string[];
}

const most = { organisers: 10, countries: 12, sectors: 8 };

/** Everything that pages of places tell of a selection, and no more than they show. */
export async function loadPlace(call: Call, selection: SearchQuery, today: string, of: FiguresOf = {}): Promise<Place> {
  const search = formatSearchAddress(selection);
  const [answer, activity] = await Promise.all([
    call(searchEvents, { search: formatSearchAddress({ ...selection, pageSize: shown }) }),
    call(activityOf, { search }),
  ]);
  const counts = countsOfYear(today.slice(0, 7), answer.facets);
  return {
    events: {
      selection,
      items: answer.items,
      total: answer.total,
      months: counts.month,
      weeks: counts.week,
    },
    activity: {
      ...activity,
      organisers: activity.organisers.slice(0, most.organisers),
      countries: figuresOf(activity.countries, of.countries, most.countries),
      sectors: figuresOf(activity.sectors, of.sectors, most.sectors),
    },
  };
}

function figuresOf(values: readonly Active[], wanted: readonly string[] | undefined, few: number): Active[] {
  return wanted ? values.filter(({ value }) => wanted.includes(value)) : values.slice(0, few);
}
