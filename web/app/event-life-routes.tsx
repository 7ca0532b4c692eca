import type { RouteObject } from 'react-router';
import type { Language } from '../../server/contracts/words.ts';
import type { PageHandle } from './page.ts';
import { paths } from './paths.ts';
import { segments } from './segments.ts';

/** Pages on what became of an event, below those of a team. */
export function eventLifeRoutes(language: Language): RouteObject[] {
  const names = segments[language];
  const base = `${names.teamEvents}/:event`;
  return [
    {
      path: `${base}/${names.status}`,
      lazy: async () => {
        const { StatusPage, statusAction, statusLoader } = await import('../features/event-life/status-page.tsx');
        return { Component: StatusPage, loader: statusLoader(language), action: statusAction(language) };
      },
      handle: {
        inLanguage: (other, { params, search }) =>
          paths.eventStatus(other, params['team'] ?? '', params['event'] ?? '') + search,
      } satisfies PageHandle,
    },
    {
      path: `${base}/${names.history}`,
      lazy: async () => {
        const { EventHistoryPage, eventHistoryLoader } = await import('../features/event-life/event-history-page.tsx');
        return { Component: EventHistoryPage, loader: eventHistoryLoader(language) };
      },
      handle: {
        inLanguage: (other, { params }) => paths.eventHistory(other, params['team'] ?? '', params['event'] ?? ''),
      } satisfies PageHandle,
    },
  ];
}
