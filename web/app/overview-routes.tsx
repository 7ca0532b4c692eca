import type { RouteObject } from 'react-router';
import type { Language } from '../../server/contracts/words.ts';
import type { PageHandle } from './page.ts';
import { type OverviewPart, paths } from './paths.ts';
import { segments } from './segments.ts';

/** Pages of head office on the support of all offices. Other teams have other pages at such an address. */
export function overviewRoutes(language: Language): RouteObject {
  const names = segments[language];
  const handle = (part?: OverviewPart): PageHandle => ({
    inLanguage: (other, { search }) => paths.overview(other, part) + search,
  });
  const at = (part: OverviewPart) => ({ path: `${names.support}/${names.overview[part]}`, handle: handle(part) });
  return {
    path: `${names.teams}/head_office`,
    lazy: async () => {
      const { TeamFrame, teamLoader } = await import('../features/team/team-frame.tsx');
      return { Component: TeamFrame, loader: teamLoader(language) };
    },
    children: [
      {
        path: names.support,
        lazy: async () => {
          const { HeatMapPage, heatMapLoader } = await import('../features/support-overview/heat-map-page.tsx');
          return { Component: HeatMapPage, loader: heatMapLoader(language) };
        },
        handle: handle(),
      },
      {
        ...at('commitments'),
        lazy: async () => {
          const { CommitmentsPage, commitmentsLoader } =
            await import('../features/support-overview/commitments-page.tsx');
          return { Component: CommitmentsPage, loader: commitmentsLoader(language) };
        },
      },
      {
        ...at('attention'),
        lazy: async () => {
          const { AttentionPage, attentionAction, attentionLoader } =
            await import('../features/support-overview/attention-page.tsx');
          return { Component: AttentionPage, loader: attentionLoader(language), action: attentionAction(language) };
        },
      },
      {
        ...at('transfers'),
        lazy: async () => {
          const { TransfersPage, transfersLoader } = await import('../features/support-overview/transfers-page.tsx');
          return { Component: TransfersPage, loader: transfersLoader(language) };
        },
      },
      {
        ...at('shares'),
        lazy: async () => {
          const { SharesPage, sharesLoader } = await import('../features/support-overview/shares-page.tsx');
          return { Component: SharesPage, loader: sharesLoader(language) };
        },
      },
      {
        ...at('efforts'),
        lazy: async () => {
          const { EffortsPage, effortsLoader } = await import('../features/support-overview/efforts-page.tsx');
          return { Component: EffortsPage, loader: effortsLoader(language) };
        },
      },
      {
        ...at('requests'),
        lazy: async () => {
          const { RequestsPage, requestsLoader } = await import('../features/support-overview/requests-page.tsx');
          return { Component: RequestsPage, loader: requestsLoader(language) };
        },
      },
    ],
  };
}
