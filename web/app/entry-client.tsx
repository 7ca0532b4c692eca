// First, so that the order of the cascade layers is the first thing the styles say.
import './styles.ts';
import { StrictMode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { type HydrationState, RouterContextProvider, RouterProvider, createBrowserRouter } from 'react-router';
import { CallContext, PublicUrlContext, TodayContext, callByFetch } from '../api/call.ts';
import { routes } from './routes.tsx';

/** Takes over the page that the server drew. Without this script everything works too, by links and forms. */
const page = document.querySelector('#page');
const state = JSON.parse(document.querySelector('#state')?.textContent ?? '{}') as HydrationState & {
  today: string;
  publicUrl: string;
};

if (page && location.pathname.match(/^\/(nl|en)(\/|$)/)) {
  const router = createBrowserRouter(routes, {
    hydrationData: { loaderData: state.loaderData, errors: state.errors },
    getContext: () => {
      const provided = new RouterContextProvider();
      provided.set(CallContext, callByFetch);
      provided.set(TodayContext, state.today);
      provided.set(PublicUrlContext, state.publicUrl);
      return provided;
    },
  });
  hydrateRoot(
    page,
    <StrictMode>
      <RouterProvider router={router} />
    </StrictMode>,
  );
}
