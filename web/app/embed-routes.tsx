import { Outlet, type RouteObject } from 'react-router';
import type { Language } from '../../server/contracts/words.ts';
import { LanguageProvider } from '../ui/language.tsx';
import { AgendaAway } from '../features/embed/agenda-away.tsx';
import type { PageHandle } from './page.ts';
import { paths } from './paths.ts';
import { segments } from './segments.ts';

/** Where an agenda for the site of somebody else is put together. */
export function embedRoute(language: Language): RouteObject {
  const handle: PageHandle = { inLanguage: (other, { search }) => paths.embed(other) + search };
  return {
    path: segments[language].embed,
    lazy: async () => {
      const { BuilderPage, builderLoader } = await import('../features/embed/builder-page.tsx');
      return { Component: BuilderPage, loader: builderLoader(language) };
    },
    handle,
  };
}

/** That agenda, without the frame of this site around it. */
export function agendaRoute(language: Language): RouteObject {
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
