import type { RouteObject } from 'react-router';
import type { Language } from '../../server/contracts/words.ts';
import { editorRoutes } from './editor-routes.tsx';
import { joiningRoutes } from './joining-routes.tsx';
import { eventLifeRoutes } from './event-life-routes.tsx';
import { teamCaseRoutes } from './case-routes.tsx';
import { capacityRoutes } from './capacity-routes.tsx';
import { importRoutes } from './import-routes.tsx';
import type { PageHandle } from './page.ts';
import { type TeamPart, paths } from './paths.ts';
import { segments } from './segments.ts';
import { planningRoutes } from './planning-routes.tsx';
import { requestRoutes } from './request-routes.tsx';
import { supportRoutes } from './support-routes.tsx';

/** Pages of a team. The first of an organisation, an office or head office is its members; more parts by kind. */
export function teamRoutes(language: Language): RouteObject {
  const names = segments[language];
  const handle = (part?: TeamPart): PageHandle => ({
    inLanguage: (other, { params }) => paths.team(other, params['team'] ?? '', part),
  });
  return {
    path: `${names.teams}/:team`,
    lazy: async () => {
      const { TeamFrame, teamLoader } = await import('../features/team/team-frame.tsx');
      return { Component: TeamFrame, loader: teamLoader(language) };
    },
    children: [
      {
        path: names.members,
        lazy: async () => {
          const { MembersPage, membersAction, membersLoader } = await import('../features/team/members-page.tsx');
          return { Component: MembersPage, loader: membersLoader(language), action: membersAction(language) };
        },
        handle: handle('members'),
      },
      {
        path: names.teamEvents,
        lazy: async () => {
          const { EventsPage, eventsAction, eventsLoader } = await import('../features/team/events-page.tsx');
          return { Component: EventsPage, loader: eventsLoader(language), action: eventsAction(language) };
        },
        handle: handle('teamEvents'),
      },
      {
        path: `${names.teamEvents}/:event`,
        lazy: async () => {
          const { TeamEventPage, eventAction, eventLoader } = await import('../features/team/event-page.tsx');
          return { Component: TeamEventPage, loader: eventLoader(language), action: eventAction(language) };
        },
        handle: {
          inLanguage: (other, { params }) => paths.teamEvent(other, params['team'] ?? '', params['event'] ?? ''),
        } satisfies PageHandle,
      },
      ...editorRoutes(language),
      ...joiningRoutes(language),
      ...supportRoutes(language),
      ...planningRoutes(language),
      ...eventLifeRoutes(language),
      ...teamCaseRoutes(language),
      ...capacityRoutes(language),
      ...requestRoutes(language),
      {
        path: names.keys,
        lazy: async () => {
          const { KeysPage, keysAction, keysLoader } = await import('../features/team/keys-page.tsx');
          return { Component: KeysPage, loader: keysLoader(language), action: keysAction(language) };
        },
        handle: handle('keys'),
      },
      {
        path: names.history,
        lazy: async () => {
          const { HistoryPage, historyLoader } = await import('../features/team/history-page.tsx');
          return { Component: HistoryPage, loader: historyLoader(language) };
        },
        handle: handle('history'),
      },
      {
        path: names.profile,
        lazy: async () => {
          const { ProfilePage, profileAction, profileLoader } =
            await import('../features/organisations/profile-page.tsx');
          return { Component: ProfilePage, loader: profileLoader(language), action: profileAction(language) };
        },
        handle: handle('profile'),
      },
      ...importRoutes(language),
    ],
  };
}
