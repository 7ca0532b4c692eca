import { data, redirect } from 'react-router';
import { type Fair, fairsOf } from '../../../server/contracts/activity.ts';
import type { Domain } from '../../../server/contracts/reference-data.ts';
import { formatSearchAddress } from '../../../server/contracts/search-address.ts';
import type { SearchQuery } from '../../../server/contracts/search-query.ts';
import type { Label } from '../../../server/contracts/shapes.ts';
import type { Language } from '../../../server/contracts/words.ts';
import { type Names, loadLists, namesOf } from '../../app/names.tsx';
import { pageLoader } from '../../app/page.ts';
import { paths } from '../../app/paths.ts';
import { slugsOfCountries } from '../places/country-table.tsx';
import { type Place, loadPlace } from '../places/place-data.ts';
import { sectorAt } from './sector-slugs.ts';

type Named = Pick<Domain, 'id' | 'name' | 'slug'>;

export interface SectorPageData {
  /** What the page is of: a domain, or one of its sectors. */
  subject: Named;
  domain: Named & Pick<Domain, 'strategic'>;
  /** The sectors of the domain; none on the page of a sector. */
  subsectors: Named[];
  place: Place;
  countries: Record<string, Label>;
  fairs: Fair[];
  names: Names;
  today: string;
  publicUrl: string;
}

/** As many fairs as a page shows. */
const mostFairs = 12;

export const sectorLoader = (language: Language) =>
  pageLoader(language, async ({ call, params, today, publicUrl, url }) => {
    const lists = await loadLists(call);
    const asked = params['sector'] ?? '';
    const found = sectorAt(lists, ({ slug }) => slug[language] === asked) ?? sectorAt(lists, ({ id }) => id === asked);
    if (!found) throw data(null, { status: 404 });
    const { domain, sector } = found;
    const subject = sector ?? domain;
    // An id finds it too; the address of a page is its name.
    if (subject.slug[language] !== asked) return redirect(paths.sector(language, subject.slug) + url.search, 301);

    const here: SearchQuery = sector ? { sector: [sector.id] } : { domain: [domain.id] };
    const [place, fairs] = await Promise.all([
      loadPlace(call, here, today, { sectors: sector ? [] : domain.sectors.map(({ id }) => id) }),
      call(fairsOf, { search: formatSearchAddress(here) }),
    ]);
    return {
      subject: { id: subject.id, name: subject.name, slug: subject.slug },
      domain: { id: domain.id, name: domain.name, slug: domain.slug, strategic: domain.strategic },
      subsectors: sector ? [] : domain.sectors,
      place,
      countries: slugsOfCountries(lists.countries, place.activity.countries),
      fairs: fairs.items.slice(0, mostFairs),
      names: namesOf([...place.events.items, ...place.activity.latest], lists, language),
      today,
      publicUrl,
    } satisfies SectorPageData;
  });
