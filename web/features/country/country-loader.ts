import { data } from 'react-router';
import { type EventItem, searchEvents } from '../../../server/contracts/events.ts';
import { type Office, listOffices, localTimes } from '../../../server/contracts/offices.ts';
import { type Country, type Region, listHolidays } from '../../../server/contracts/reference-data.ts';
import { formatSearchAddress } from '../../../server/contracts/search-address.ts';
import type { SearchQuery } from '../../../server/contracts/search-query.ts';
import type { Language } from '../../../server/contracts/words.ts';
import { type Lists, type Names, loadLists, namesOf } from '../../app/names.tsx';
import { pageLoader } from '../../app/page.ts';
import { type OfficeClock, clocksOf } from '../../ui/office-list/office-clock.tsx';
import { locales } from '../../wording/wording.ts';
import { type Holidays, nextHolidays } from '../places/holiday-list.tsx';
import { type Place, loadPlace } from '../places/place-data.ts';
import { type SectorSlugs, slugsOfSectors } from '../sector/sector-slugs.ts';

export interface CountryPageData {
  country: Country;
  place: Place;
  /** Official visits to come, the first few. */
  visits: { items: EventItem[]; total: number };
  offices: Office[];
  clocks: Record<string, OfficeClock>;
  holidays: Holidays;
  region: Pick<Region, 'id' | 'name' | 'slug'> | undefined;
  /** What comes in the region, the first few: shown where the country itself has nothing. */
  nearby: { items: EventItem[]; total: number };
  neighbours: Pick<Country, 'code' | 'name' | 'slug'>[];
  sectors: SectorSlugs;
  names: Names;
  today: string;
  publicUrl: string;
}

export const countryLoader = (language: Language) =>
  pageLoader(language, async ({ call, params, today, publicUrl }): Promise<CountryPageData> => {
    const lists = await loadLists(call);
    const country = lists.countries.find((one) => one.slug[language] === params['country']);
    if (!country) throw data(null, { status: 404 });
    const region = lists.regions.find((one) => one.id === country.regions.at(-1));
    const here: SearchQuery = { country: [country.code] };
    const visiting = formatSearchAddress({ ...here, kind: ['official_visit'], pageSize: 3 });
    const around = region && formatSearchAddress({ region: [region.id], pageSize: 3 });
    const [place, visits, offices, times, holidays, regional] = await Promise.all([
      loadPlace(call, here, today),
      call(searchEvents, { search: visiting }),
      call(listOffices),
      call(localTimes),
      call(listHolidays, { params: { code: country.code } }),
      around === undefined ? undefined : call(searchEvents, { search: around }),
    ]);
    const answering = offices.items
      .filter((office) => office.jurisdiction.includes(country.code))
      .toSorted((a, b) => Number(b.country === country.code) - Number(a.country === country.code));
    const nearby = {
      items: place.events.total === 0 ? (regional?.items ?? []) : [],
      total: regional?.total ?? 0,
    };
    return {
      country,
      place,
      visits: { items: visits.items, total: visits.total },
      offices: answering,
      clocks: clocksOf(times, answering),
      holidays: nextHolidays(holidays),
      region: region && { id: region.id, name: region.name, slug: region.slug },
      nearby,
      neighbours: neighboursOf(country, region, lists, language),
      sectors: slugsOfSectors(lists, place.activity.sectors),
      names: namesOf(
        [...place.events.items, ...place.activity.latest, ...visits.items, ...nearby.items],
        lists,
        language,
      ),
      today,
      publicUrl,
    };
  });

function neighboursOf(country: Country, region: Region | undefined, lists: Lists, language: Language) {
  const byName = new Intl.Collator(locales[language]);
  return lists.countries
    .filter((one) => one.code !== country.code && region?.countries.includes(one.code))
    .map(({ code, name, slug }) => ({ code, name, slug }))
    .toSorted((a, b) => byName.compare(a.name[language], b.name[language]));
}
