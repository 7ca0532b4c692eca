import { data, redirect } from 'react-router';
import { searchEvents } from '../../../server/contracts/events.ts';
import { type Office, listOffices, localTimes } from '../../../server/contracts/offices.ts';
import type { Country, Region } from '../../../server/contracts/reference-data.ts';
import type { Label } from '../../../server/contracts/shapes.ts';
import type { Language } from '../../../server/contracts/words.ts';
import { type Names, loadLists, namesOf } from '../../app/names.tsx';
import { pageLoader } from '../../app/page.ts';
import { paths } from '../../app/paths.ts';
import { type OfficeClock, clocksOf } from '../../ui/office-list/office-clock.tsx';
import { locales } from '../../wording/wording.ts';
import { slugsOfCountries } from '../places/country-table.tsx';
import { type Place, loadPlace } from '../places/place-data.ts';

type Named = Pick<Region, 'id' | 'name' | 'slug'>;

export interface RegionPageData {
  region: Named;
  parent: Named | undefined;
  /** Regions in it, with what runs or comes there. */
  parts: (Named & { count: number })[];
  place: Place;
  countries: Record<string, Label>;
  /** Its countries where nothing is known of. */
  others: Pick<Country, 'code' | 'name' | 'slug'>[];
  offices: Office[];
  clocks: Record<string, OfficeClock>;
  names: Names;
  today: string;
  publicUrl: string;
}

const named = ({ id, name, slug }: Region): Named => ({ id, name, slug });

export const regionLoader = (language: Language) =>
  pageLoader(language, async ({ call, params, today, publicUrl, url }) => {
    const lists = await loadLists(call);
    const asked = params['region'] ?? '';
    const region =
      lists.regions.find(({ slug }) => slug[language] === asked) ?? lists.regions.find(({ id }) => id === asked);
    if (!region) throw data(null, { status: 404 });
    if (region.slug[language] !== asked) return redirect(paths.region(language, region.slug) + url.search, 301);

    const [place, everywhere, offices, times] = await Promise.all([
      loadPlace(call, { region: [region.id] }, today, { countries: region.countries }),
      call(searchEvents, { search: 'pageSize=1' }),
      call(listOffices),
      call(localTimes),
    ]);
    const counts = new Map(everywhere.facets.region.map(({ value, count }) => [value, count]));
    const active = new Set(place.activity.countries.map(({ value }) => value));
    const byName = new Intl.Collator(locales[language]);
    const parent = lists.regions.find(({ id }) => id === region.parent);
    const here = offices.items.filter(({ country }) => region.countries.includes(country));
    return {
      region: named(region),
      parent: parent && named(parent),
      parts: lists.regions
        .filter((one) => one.parent === region.id)
        .map((one) => ({ ...named(one), count: counts.get(one.id) ?? 0 })),
      place,
      countries: slugsOfCountries(lists.countries, place.activity.countries),
      others: lists.countries
        .filter(({ code }) => region.countries.includes(code) && !active.has(code))
        .map(({ code, name, slug }) => ({ code, name, slug }))
        .toSorted((a, b) => byName.compare(a.name[language], b.name[language])),
      offices: here,
      clocks: clocksOf(times, here),
      names: namesOf([...place.events.items, ...place.activity.latest], lists, language),
      today,
      publicUrl,
    } satisfies RegionPageData;
  });
