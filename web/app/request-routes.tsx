import type { RouteObject } from 'react-router';
import type { Language } from '../../server/contracts/words.ts';
import type { PageHandle } from './page.ts';
import { paths } from './paths.ts';
import { segments } from './segments.ts';
import { supportPaths } from './support-paths.ts';

/** Pages on which an office reads and answers the requests it is sent. */
export function requestRoutes(language: Language): RouteObject[] {
  const names = segments[language];
  const handle = (inLanguage: NonNullable<PageHandle['inLanguage']>): PageHandle => ({ inLanguage });
  return [
    {
      path: names.requests,
      lazy: async () => {
        const { InboxPage, inboxLoader } = await import('../features/requests/inbox-page.tsx');
        const { inboxAction } = await import('../features/requests/inbox-action.ts');
        return { Component: InboxPage, loader: inboxLoader(language), action: inboxAction(language) };
      },
      handle: handle((other, { params, search }) => paths.team(other, params['team'] ?? '', 'requests') + search),
    },
    {
      path: `${names.requests}/:request`,
      lazy: async () => {
        const { RequestPage, requestLoader } = await import('../features/requests/request-page.tsx');
        const { requestAction } = await import('../features/requests/request-action.ts');
        return { Component: RequestPage, loader: requestLoader(language), action: requestAction(language) };
      },
      handle: handle(
        (other, { params, search }) =>
          supportPaths.answer(other, params['team'] ?? '', params['request'] ?? '') + search,
      ),
    },
  ];
}
