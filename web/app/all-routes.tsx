import { Outlet, type RouteObject } from 'react-router';
import { type Language, languages } from '../../server/contracts/words.ts';
import { AgendaAway } from '../features/embed/agenda-away.tsx';
import { LanguageProvider } from '../ui/language.tsx';
import { memberRoutes } from './member-routes.tsx';
import type { PageHandle } from './page.ts';
import { paths } from './paths.ts';
import { routesWith } from './routes.tsx';

/** An agenda for the site of somebody else, without the frame of this site around it; no browser takes it over. */
function agendaRoute(language: Language): RouteObject {
  const handle: PageHandle = { framed: true };
  return {
    path: paths.agenda(language),
    element: (
      <LanguageProvider language={language}>
        <Outlet />
      </LanguageProvider>
    ),
    children: [
      {
        index: true,
        ErrorBoundary: AgendaAway,
        lazy: async () => {
          const { AgendaPage, agendaLoader } = await import('../features/embed/agenda-page.tsx');
          return { Component: AgendaPage, loader: agendaLoader(language) };
        },
        handle,
      },
    ],
  };
}

/** Everything the server draws. */
export const allRoutes: RouteObject[] = [...routesWith(memberRoutes), ...languages.map(agendaRoute)];
