import { data, redirect } from 'react-router';
import { type Organiser, listOrganisers } from '../../../server/contracts/organisers.ts';
import type { Label } from '../../../server/contracts/shapes.ts';
import type { Language } from '../../../server/contracts/words.ts';
import { type Names, loadLists, namesOf } from '../../app/names.tsx';
import { pageLoader } from '../../app/page.ts';
import { paths } from '../../app/paths.ts';
import { slugsOfCountries } from '../places/country-table.tsx';
import { type Place, loadPlace } from '../places/place-data.ts';
import { type SectorSlugs, slugsOfSectors } from '../sector/sector-slugs.ts';

export interface OrganiserPageData {
  organiser: Organiser;
  place: Place;
  countries: Record<string, Label>;
  sectors: SectorSlugs;
  names: Names;
  today: string;
  publicUrl: string;
}

const mostVisited = 5;

export const organiserLoader = (language: Language) =>
  pageLoader(language, async ({ call, params, today, publicUrl, url }) => {
    const asked = (params['organiser'] ?? '').slice(0, 200);
    const [found, lists] = await Promise.all([
      call(listOrganisers, { search: String(new URLSearchParams({ address: asked })) }),
      loadLists(call),
    ]);
    const [organiser] = found.items;
    if (!organiser) throw data(null, { status: 404 });
    // The id finds an organiser for ever, whatever words stood before it.
    if (organiser.id !== asked) return redirect(paths.organiser(language, organiser.id) + url.search, 301);

    const place = await loadPlace(call, { organiser: [organiser.id] }, today);
    place.activity.countries = place.activity.countries.slice(0, mostVisited);
    place.activity.organisers = [];
    return {
      organiser,
      place,
      countries: slugsOfCountries(lists.countries, place.activity.countries),
      sectors: slugsOfSectors(lists, place.activity.sectors),
      names: namesOf([...place.events.items, ...place.activity.latest], lists, language),
      today,
      publicUrl,
    } satisfies OrganiserPageData;
  });
