import { data, redirect } from 'react-router';
import type { AnswerOf, Call } from '../../../server/contracts/endpoint.ts';
import {
  type EventDetail,
  type EventItem,
  getEvent,
  searchEvents,
  similarEvents,
} from '../../../server/contracts/events.ts';
import { joiningOf } from '../../../server/contracts/joining.ts';
import { type Office, listOffices } from '../../../server/contracts/offices.ts';
import type { Country } from '../../../server/contracts/reference-data.ts';
import { formatSearchAddress } from '../../../server/contracts/search-address.ts';
import type { SearchQuery } from '../../../server/contracts/search-query.ts';
import type { Language } from '../../../server/contracts/words.ts';
import { statusOf } from '../../api/call.ts';
import { type Names, loadLists, namesOf } from '../../app/names.tsx';
import { pageLoader } from '../../app/page.ts';
import { eventIdOf, paths } from '../../app/paths.ts';
import { addDays } from '../../ui/dates.ts';
import { isPast } from './standing.ts';

export interface EventPageData {
  event: EventDetail;
  countries: Country[];
  offices: Office[];
  related: RelatedEvents;
  /** Teams of whoever looks that could organise it too. */
  joining: AnswerOf<typeof joiningOf>['teams'];
  names: Names;
  today: string;
  publicUrl: string;
}

/** Other events, why they are shown, and the selection of all such. */
export interface RelatedEvents {
  why: 'near' | 'instead';
  items: EventItem[];
  query?: SearchQuery;
}

/** What is shown in the place of an event that everybody could see once: nothing of itself. */
export interface GoneEventData {
  event?: undefined;
  similar: EventItem[];
  names: Names;
  today: string;
}

export const eventLoader = (language: Language) =>
  pageLoader(language, async ({ call, params, today, publicUrl, url }) => {
    const segment = params['event'] ?? '';
    const id = eventIdOf(segment);
    if (!id) throw data(null, { status: 404 });
    const event = await call(getEvent, { params: { id } }).catch((error: unknown) => {
      if (statusOf(error) === 410) return undefined;
      throw statusOf(error) === 404 || statusOf(error) === 400 ? data(null, { status: 404 }) : error;
    });
    if (!event) return data(await gone(call, id, language, today), { status: 410 });
    // The id finds the event for ever; a changed title only moves the address.
    if (segment !== `${event.slug}-${event.id}`) return redirect(paths.event(language, event) + url.search, 301);

    const codes = [...new Set(event.legs.flatMap((leg) => leg.country ?? []))];
    // What stands in for a confidential visit tells its countries and months, and nothing that follows from them.
    if (event.confidential) {
      const lists = await loadLists(call);
      const countries = lists.countries.filter((country) => codes.includes(country.code));
      const nothing = { offices: [], related: noneRelated, joining: [], names: namesOf([], lists, language) };
      return { event, countries, ...nothing, today, publicUrl } satisfies EventPageData;
    }
    const [lists, offices, { teams: joining }, related] = await Promise.all([
      loadLists(call),
      call(listOffices),
      call(joiningOf, { params: { id } }),
      relatedTo(call, event, codes, today),
    ]);
    return {
      event,
      countries: lists.countries.filter((country) => codes.includes(country.code)),
      offices: offices.items.filter((office) => office.jurisdiction.some((code) => codes.includes(code))),
      related,
      joining,
      names: namesOf([event, ...related.items], lists, language),
      today,
      publicUrl,
    } satisfies EventPageData;
  });

export const noneRelated: RelatedEvents = { why: 'near', items: [] };
const mostRelated = 3;
const daysAround = 42;

/**
 * What is in the same countries within six weeks; in the place of what is cancelled or past, what is to come and like it.
 */
async function relatedTo(call: Call, event: EventDetail, countries: string[], today: string): Promise<RelatedEvents> {
  const days = event.legs.flatMap(({ startsOn, endsOn }) => [startsOn ?? [], endsOn ?? []].flat()).toSorted();
  const [first, last] = [days[0], days.at(-1)];
  if (event.status === 'cancelled' || isPast(event, today)) {
    const { items } = await call(similarEvents, { params: { id: event.id } });
    const held = items.filter(({ id, status }) => id !== event.id && status !== 'cancelled' && status !== 'postponed');
    return { why: 'instead', items: held.slice(0, mostRelated) };
  }
  if (countries.length === 0 || first === undefined || last === undefined) return noneRelated;
  const from = addDays(first, -daysAround);
  const query = { country: countries, from: from < today ? today : from, to: addDays(last, daysAround) };
  const near = await call(searchEvents, { search: formatSearchAddress({ ...query, pageSize: mostRelated + 1 }) });
  const items = near.items.filter(({ id }) => id !== event.id).slice(0, mostRelated);
  return { why: 'near', items, ...(near.total > items.length + 1 && { query }) };
}

async function gone(call: Call, id: string, language: Language, today: string): Promise<GoneEventData> {
  const [{ items: similar }, lists] = await Promise.all([call(similarEvents, { params: { id } }), loadLists(call)]);
  return { similar, names: namesOf(similar, lists, language), today };
}
