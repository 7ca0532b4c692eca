import { type RouteObject, data } from 'react-router';
import { type Language, languages } from '../../server/contracts/words.ts';
import { CountriesPage, countriesLoader } from '../features/countries/countries-page.tsx';
import { type CountryPageData, CountryPage, countryLoader } from '../features/country/country-page.tsx';
import { ErrorPage } from '../features/error/error-page.tsx';
import { type EventPageData, eventLoader } from '../features/event/event-loader.ts';
import { EventPage } from '../features/event/event-page.tsx';
import { HomePage, homeLoader } from '../features/home/home-page.tsx';
import { searchLoader } from '../features/search/search-loader.ts';
import { SearchPage } from '../features/search/search-page.tsx';
import { SubscribePage, subscribeLoader } from '../features/subscribe/subscribe-page.tsx';
import { Frame } from '../ui/frame/frame.tsx';
import { LanguageProvider } from '../ui/language.tsx';
import type { PageHandle } from './page.ts';
import { paths, segments } from './paths.ts';

/** All pages, once per language. What a page is called in an address follows its language; the rest is the same. */
export const routes: RouteObject[] = languages.map((language) => ({
  path: `/${language}`,
  element: (
    <LanguageProvider language={language}>
      <Frame />
    </LanguageProvider>
  ),
  children: [{ ErrorBoundary: ErrorPage, children: pagesIn(language) }],
}));

function pagesIn(language: Language): RouteObject[] {
  const names = segments[language];
  const handle = (inLanguage: NonNullable<PageHandle['inLanguage']>): PageHandle => ({ inLanguage });
  return [
    { index: true, loader: homeLoader(language), Component: HomePage, handle: handle(paths.home) },
    {
      path: names.events,
      loader: searchLoader(language),
      Component: SearchPage,
      handle: handle((other, { search }) => paths.events(other) + search),
    },
    {
      path: `${names.events}/:event`,
      loader: eventLoader(language),
      Component: EventPage,
      handle: handle((other, here) => {
        const event = (here.data as EventPageData | undefined)?.event;
        return event ? paths.event(other, event) : paths.events(other);
      }),
    },
    {
      path: names.countries,
      loader: countriesLoader(language),
      Component: CountriesPage,
      handle: handle(paths.countries),
    },
    {
      path: `${names.countries}/:country`,
      loader: countryLoader(language),
      Component: CountryPage,
      handle: handle((other, here) => {
        const country = (here.data as CountryPageData | undefined)?.country;
        return country ? paths.country(other, country.slug) : paths.countries(other);
      }),
    },
    {
      path: names.subscribe,
      loader: subscribeLoader(language),
      Component: SubscribePage,
      handle: handle((other, { search }) => paths.subscribe(other) + search),
    },
    {
      path: '*',
      loader: () => {
        throw data(null, { status: 404 });
      },
    },
  ];
}
