import { type RouteObject, redirect } from 'react-router';
import type { Language } from '../../server/contracts/words.ts';
import type { CountryPageData } from '../features/country/country-loader.ts';
import type { OfficePageData } from '../features/office/office-loader.ts';
import type { OrganiserPageData } from '../features/organiser/organiser-loader.ts';
import type { RegionPageData } from '../features/region/region-loader.ts';
import type { SectorPageData } from '../features/sector/sector-loader.ts';
import type { PageHandle } from './page.ts';
import { paths } from './paths.ts';
import { segments } from './segments.ts';

/** Pages made of data: countries, sectors, organisers, regions and offices, with the words they share. */
export function placeRoutes(language: Language): RouteObject {
  return {
    lazy: async () => {
      const [{ MoreWords }, { places }] = await Promise.all([
        import('./more-words.tsx'),
        language === 'nl' ? import('../wording/places-nl.ts') : import('../wording/places-en.ts'),
      ]);
      return { element: <MoreWords words={places} /> };
    },
    children: pagesOfPlaces(language),
  };
}

function pagesOfPlaces(language: Language): RouteObject[] {
  const names = segments[language];
  const handle = (inLanguage: NonNullable<PageHandle['inLanguage']>): PageHandle => ({ inLanguage });
  return [
    {
      path: names.countries,
      lazy: async () => {
        const { CountriesPage, countriesLoader } = await import('../features/countries/countries-page.tsx');
        return { Component: CountriesPage, loader: countriesLoader(language) };
      },
      handle: handle(paths.countries),
    },
    {
      path: `${names.countries}/:country`,
      lazy: async () => {
        const { CountryPage, countryLoader } = await import('../features/country/country-page.tsx');
        return { Component: CountryPage, loader: countryLoader(language) };
      },
      handle: handle((other, here) => {
        const country = (here.data as CountryPageData | undefined)?.country;
        return country ? paths.country(other, country.slug) : paths.countries(other);
      }),
    },
    {
      path: names.sectors,
      lazy: async () => {
        const { SectorsPage, sectorsLoader } = await import('../features/sectors/sectors-page.tsx');
        return { Component: SectorsPage, loader: sectorsLoader(language) };
      },
      handle: handle(paths.sectors),
    },
    {
      path: `${names.sectors}/:sector`,
      lazy: async () => {
        const { SectorPage, sectorLoader } = await import('../features/sector/sector-page.tsx');
        return { Component: SectorPage, loader: sectorLoader(language) };
      },
      handle: handle((other, here) => {
        const found = here.data as SectorPageData | undefined;
        return found ? paths.sector(other, found.subject.slug) : paths.sectors(other);
      }),
    },
    {
      path: names.organisers,
      lazy: async () => {
        const { OrganisersPage, organisersLoader } = await import('../features/organisers/organisers-page.tsx');
        return { Component: OrganisersPage, loader: organisersLoader(language) };
      },
      handle: handle((other, { search }) => paths.organisers(other) + search),
    },
    {
      path: `${names.organisers}/:organiser`,
      lazy: async () => {
        const { OrganiserPage, organiserLoader } = await import('../features/organiser/organiser-page.tsx');
        return { Component: OrganiserPage, loader: organiserLoader(language) };
      },
      handle: handle((other, here) => {
        const found = here.data as OrganiserPageData | undefined;
        return found ? paths.organiser(other, found.organiser.id) : paths.organisers(other);
      }),
    },
    // Countries stand by region already.
    { path: names.regions, loader: () => redirect(paths.countries(language), 301), Component: Nothing },
    {
      path: `${names.regions}/:region`,
      lazy: async () => {
        const { RegionPage, regionLoader } = await import('../features/region/region-page.tsx');
        return { Component: RegionPage, loader: regionLoader(language) };
      },
      handle: handle((other, here) => {
        const found = here.data as RegionPageData | undefined;
        return found ? paths.region(other, found.region.slug) : paths.countries(other);
      }),
    },
    {
      path: names.offices,
      lazy: async () => {
        const { OfficesPage, officesLoader } = await import('../features/offices/offices-page.tsx');
        return { Component: OfficesPage, loader: officesLoader(language) };
      },
      handle: handle(paths.offices),
    },
    {
      path: `${names.offices}/:office`,
      lazy: async () => {
        const { OfficePage, officeLoader } = await import('../features/office/office-page.tsx');
        return { Component: OfficePage, loader: officeLoader(language) };
      },
      handle: handle((other, here) => {
        const found = here.data as OfficePageData | undefined;
        return found ? paths.office(other, found.office.slug) : paths.offices(other);
      }),
    },
  ];
}

/** Never drawn: the loader leads on. */
function Nothing() {
  return null;
}
