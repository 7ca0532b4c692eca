// First, so that the order of the cascade layers is the first thing the styles say.
import './styles.ts';
import { StrictMode, startTransition } from 'react';
import { hydrateRoot } from 'react-dom/client';
import {
  type HydrationState,
  type RouteObject,
  RouterContextProvider,
  RouterProvider,
  createBrowserRouter,
  matchRoutes,
} from 'react-router';
import { CallContext, ContactContext, PublicUrlContext, TodayContext, callByFetch } from '../api/call.ts';
import { loadWording } from '../wording/wording.ts';
import { MeContext, meIn } from './me.ts';
import { tellWhenOffline } from './offline.ts';
import { isLanguage } from './paths.ts';
import { routesWith } from './routes.tsx';

/** Takes over the page that the server drew. Without this script everything works too, by links and forms. */
const page = document.querySelector('#page');
const state = JSON.parse(document.querySelector('#state')?.textContent ?? '{}') as HydrationState & {
  today: string;
  publicUrl: string;
  contact?: string;
};

const language = location.pathname.split('/')[1];

tellWhenOffline();

if (page && isLanguage(language)) {
  const [routes] = await Promise.all([loadRoutes(), loadWording(language)]);
  const me = Promise.resolve(meIn(state.loaderData, language));
  const router = createBrowserRouter(routes, {
    hydrationData: { loaderData: state.loaderData, actionData: state.actionData, errors: state.errors },
    getContext: () => {
      const provided = new RouterContextProvider();
      provided.set(CallContext, callByFetch);
      provided.set(MeContext, () => me);
      provided.set(TodayContext, state.today);
      provided.set(PublicUrlContext, state.publicUrl);
      provided.set(ContactContext, state.contact);
      return provided;
    },
  });
  // In pieces, between which a touch or a key is heard.
  startTransition(() => {
    hydrateRoot(
      page,
      <StrictMode>
        {/* The address and the page change as one: nobody acts on a page whose address is gone. */}
        <RouterProvider router={router} useTransitions={false} />
      </StrictMode>,
    );
  });
}

/**
 * The page on the screen must be whole before it is taken over; the other pages come when somebody goes there. What no
 * page for everybody answers to is one for members.
 */
async function loadRoutes(): Promise<RouteObject[]> {
  const forEverybody = routesWith();
  const isForEverybody = matchRoutes(forEverybody, location)?.at(-1)?.route.path !== '*';
  const routes = isForEverybody ? forEverybody : routesWith((await import('./member-routes.tsx')).memberRoutes);
  await Promise.all(
    (matchRoutes(routes, location) ?? []).map(async ({ route }) => {
      if (typeof route.lazy === 'function') Object.assign(route, await route.lazy(), { lazy: undefined });
    }),
  );
  return routes;
}
