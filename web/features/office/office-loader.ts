import { data, redirect } from 'react-router';
import type { EventItem } from '../../../server/contracts/events.ts';
import { type Office, eventsOfOffice, listOffices, localTimes } from '../../../server/contracts/offices.ts';
import { type Region, listHolidays } from '../../../server/contracts/reference-data.ts';
import type { Label } from '../../../server/contracts/shapes.ts';
import type { Language } from '../../../server/contracts/words.ts';
import type { Active } from '../../../server/contracts/activity.ts';
import { type Names, loadLists, namesOf } from '../../app/names.tsx';
import { pageLoader } from '../../app/page.ts';
import { paths } from '../../app/paths.ts';
import { type OfficeClock, clocksOf } from '../../ui/office-list/office-clock.tsx';
import { slugsOfCountries } from '../places/country-table.tsx';
import { type Holidays, nextHolidays } from '../places/holiday-list.tsx';
import { type Place, loadPlace } from '../places/place-data.ts';

export interface OfficePageData {
  office: Office;
  clock: OfficeClock;
  region: Pick<Region, 'name' | 'slug'> | undefined;
  country: Label;
  place: Place;
  /** The countries it works for, those without events too, with their slugs. */
  jurisdiction: Active[];
  countries: Record<string, Label>;
  supported: EventItem[];
  holidays: Holidays;
  names: Names;
  today: string;
  publicUrl: string;
}

export const officeLoader = (language: Language) =>
  pageLoader(language, async ({ call, params, today, publicUrl, url }) => {
    const asked = params['office'] ?? '';
    const [lists, offices, times] = await Promise.all([loadLists(call), call(listOffices), call(localTimes)]);
    const office =
      offices.items.find(({ slug }) => slug[language] === asked) ?? offices.items.find(({ id }) => id === asked);
    const clock = office && clocksOf(times, [office])[office.id];
    const country = lists.countries.find(({ code }) => code === office?.country);
    if (!office || !clock || !country) throw data(null, { status: 404 });
    if (office.slug[language] !== asked) return redirect(paths.office(language, office.slug) + url.search, 301);

    const { jurisdiction } = office;
    const [place, supported, holidays] = await Promise.all([
      loadPlace(call, { country: jurisdiction }, today, { countries: jurisdiction }),
      call(eventsOfOffice, { params: { id: office.id } }),
      call(listHolidays, { params: { code: office.country } }),
    ]);
    const known = new Map(place.activity.countries.map((one) => [one.value, one]));
    const answersFor = lists.countries
      .filter(({ code }) => jurisdiction.includes(code))
      .map(({ code, name }) => known.get(code) ?? { value: code, label: name, upcoming: 0, all: 0 })
      .toSorted((a, b) => b.all - a.all || b.upcoming - a.upcoming);
    const region = lists.regions.find(({ id }) => id === country.regions.at(-1));
    return {
      office,
      clock,
      region: region && { name: region.name, slug: region.slug },
      country: country.name,
      place,
      jurisdiction: answersFor,
      countries: slugsOfCountries(lists.countries, [...answersFor, { value: office.country }]),
      supported: supported.items,
      holidays: nextHolidays(holidays),
      names: namesOf([...place.events.items, ...place.activity.latest, ...supported.items], lists, language),
      today,
      publicUrl,
    } satisfies OfficePageData;
  });
