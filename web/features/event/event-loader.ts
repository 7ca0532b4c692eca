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
import type { Language } from '../../../server/contracts/words.ts';
import { statusOf } from '../../api/call.ts';
import { type Names, loadLists, namesOf } from '../../app/names.tsx';
import { pageLoader } from '../../app/page.ts';
import { eventIdOf, paths } from '../../app/paths.ts';

export interface EventPageData {
  event: EventDetail;
  countries: Country[];
  offices: Office[];
  related: EventItem[];
  /** Teams of whoever looks that could organise it too. */
  joining: AnswerOf<typeof joiningOf>['teams'];
  names: Names;
  today: string;
  publicUrl: string;
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
      const nothing = { offices: [], related: [], joining: [], names: namesOf([], lists, language) };
      return { event, countries, ...nothing, today, publicUrl } satisfies EventPageData;
    }
    const [lists, offices, { teams: joining }, near] = await Promise.all([
      loadLists(call),
      call(listOffices),
      call(joiningOf, { params: { id } }),
      codes.length > 0
        ? call(searchEvents, { search: `${codes.map((code) => `country=${code}`).join('&')}&pageSize=4` })
        : undefined,
    ]);
    const related = (near?.items ?? []).filter((item) => item.id !== event.id).slice(0, 3);
    return {
      event,
      countries: lists.countries.filter((country) => codes.includes(country.code)),
      offices: offices.items.filter((office) =>
        office.jurisdiction.some((code) => codes.includes(code) && code !== 'BE'),
      ),
      related,
      joining,
      names: namesOf([event, ...related], lists, language),
      today,
      publicUrl,
    } satisfies EventPageData;
  });

async function gone(call: Call, id: string, language: Language, today: string): Promise<GoneEventData> {
  const [{ items: similar }, lists] = await Promise.all([call(similarEvents, { params: { id } }), loadLists(call)]);
  return { similar, names: namesOf(similar, lists, language), today };
}
