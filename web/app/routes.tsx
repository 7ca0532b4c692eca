import { type LoaderFunctionArgs, type RouteObject, data, redirectDocument } from 'react-router';
import { type Language, languages } from '../../server/contracts/words.ts';
import { ErrorPage } from '../features/error/error-page.tsx';
import type { EventPageData, GoneEventData } from '../features/event/event-loader.ts';
import { Frame } from '../ui/frame/frame.tsx';
import { LanguageProvider } from '../ui/language.tsx';
import { siteLoader, siteRoute } from './me.ts';
import type { PageHandle } from './page.ts';
import { paths } from './paths.ts';
import { segments } from './segments.ts';
import { placeRoutes } from './place-routes.tsx';
import { textRoutes } from './text-routes.tsx';

type MemberRoutes = (language: Language) => RouteObject;

/**
 * All pages, once per language. What a page is called in an address follows its language; the rest is the same. Pages for
 * people who sign in are added where they may be shown: a passer-by's browser does without.
 */
export function routesWith(memberRoutes?: MemberRoutes): RouteObject[] {
  return languages.map((language) => ({
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
    children: [
      {
        ErrorBoundary: ErrorPage,
        // Those of members come last, so that the others are numbered the same without them.
        children: [
          ...pagesIn(language),
          { path: '*', loader: memberRoutes ? nothing : wholePage, Component: Nothing },
          ...(memberRoutes ? [memberRoutes(language)] : []),
        ],
      },
    ],
  }));
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
        const { SearchPage, loadPartsOfPage, searchLoader } = await import('../features/search/search-page.tsx');
        await loadPartsOfPage();
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
    placeRoutes(language),
    {
      path: names.subscribe,
      lazy: async () => {
        const { SubscribePage, subscribeLoader } = await import('../features/subscribe/subscribe-page.tsx');
        return { Component: SubscribePage, loader: subscribeLoader(language) };
      },
      handle: handle((other, { search }) => paths.subscribe(other) + search),
    },
    {
      lazy: async () => {
        const [{ MoreWords }, { builder }] = await Promise.all([
          import('./more-words.tsx'),
          language === 'nl' ? import('../wording/builder-nl.ts') : import('../wording/builder-en.ts'),
        ]);
        return { element: <MoreWords words={builder} /> };
      },
      children: [
        {
          path: names.embed,
          lazy: async () => {
            const { BuilderPage, builderLoader } = await import('../features/embed/builder-page.tsx');
            return { Component: BuilderPage, loader: builderLoader(language) };
          },
          handle: handle((other, { search }) => paths.embed(other) + search),
        },
      ],
    },
    ...textRoutes(language),
    {
      path: names.openData,
      lazy: async () => {
        const { OpenDataPage, openDataLoader } = await import('../features/open-data/open-data-page.tsx');
        return { Component: OpenDataPage, loader: openDataLoader(language) };
      },
      handle: handle((other, { search }) => paths.openData(other) + search),
    },
  ];
}

function nothing(): never {
  throw data(null, { status: 404 });
}

/** The server knows more pages than a passer-by's browser. */
function wholePage({ request }: LoaderFunctionArgs): Response {
  return redirectDocument(request.url);
}

/** Never drawn: the loader has already said that there is no such page. */
function Nothing() {
  return null;
}
