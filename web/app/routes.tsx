import { type RouteObject, data } from 'react-router';
import { type Language, languages } from '../../server/contracts/words.ts';
import type { CountryPageData } from '../features/country/country-page.tsx';
import { ErrorPage } from '../features/error/error-page.tsx';
import type { EventPageData, GoneEventData } from '../features/event/event-loader.ts';
import { Frame } from '../ui/frame/frame.tsx';
import { LanguageProvider } from '../ui/language.tsx';
import { agendaRoute, embedRoute } from './embed-routes.tsx';
import { siteLoader, siteRoute } from './me.ts';
import { memberRoutes } from './member-routes.tsx';
import type { PageHandle } from './page.ts';
import { paths, segments } from './paths.ts';

/** All pages, once per language. What a page is called in an address follows its language; the rest is the same. */
export const routes: RouteObject[] = languages.flatMap((language) => [agendaRoute(language), siteIn(language)]);

function siteIn(language: Language): RouteObject {
  return {
    path: `/${language}`,
    id: siteRoute(language),
    loader: siteLoader,
    // Who is signed in changes only by forms, which load the whole page.
    shouldRevalidate: () => false,
    element: (
      <LanguageProvider language={language}>
        <Frame />
      </LanguageProvider>
    ),
    children: [{ ErrorBoundary: ErrorPage, children: pagesIn(language) }],
  };
}

function pagesIn(language: Language): RouteObject[] {
  const names = segments[language];
  const handle = (inLanguage: NonNullable<PageHandle['inLanguage']>): PageHandle => ({ inLanguage });
  return [
    {
      index: true,
      lazy: async () => {
        const { HomePage, homeLoader } = await import('../features/home/home-page.tsx');
        return { Component: HomePage, loader: homeLoader(language) };
      },
      handle: handle(paths.home),
    },
    {
      path: names.events,
      lazy: async () => {
        const { SearchPage, searchLoader } = await import('../features/search/search-page.tsx');
        return { Component: SearchPage, loader: searchLoader(language) };
      },
      handle: handle((other, { search }) => paths.events(other) + search),
    },
    {
      path: `${names.events}/:event`,
      lazy: async () => {
        const { EventPage, eventLoader } = await import('../features/event/event-page.tsx');
        return { Component: EventPage, loader: eventLoader(language) };
      },
      handle: {
        inLanguage: (other, here) => {
          const found = here.data as EventPageData | GoneEventData | undefined;
          if (found?.event) return paths.event(other, found.event);
          // Of an event that is gone nothing is known but its address.
          return found ? `${paths.events(other)}/${here.params['event'] ?? ''}` : paths.events(other);
        },
        ownImage: true,
      } satisfies PageHandle,
    },
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
      path: names.subscribe,
      lazy: async () => {
        const { SubscribePage, subscribeLoader } = await import('../features/subscribe/subscribe-page.tsx');
        return { Component: SubscribePage, loader: subscribeLoader(language) };
      },
      handle: handle((other, { search }) => paths.subscribe(other) + search),
    },
    embedRoute(language),
    memberRoutes(language),
    {
      path: '*',
      loader: () => {
        throw data(null, { status: 404 });
      },
      Component: Nothing,
    },
  ];
}

/** Never drawn: the loader has already said that there is no such page. */
function Nothing() {
  return null;
}
