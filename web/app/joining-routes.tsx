import type { RouteObject } from 'react-router';
import type { Language } from '../../server/contracts/words.ts';
import type { PageHandle } from './page.ts';
import { paths } from './paths.ts';
import { segments } from './segments.ts';

/** Pages of a team on which organisations join forces. */
export function joiningRoutes(language: Language): RouteObject[] {
  const names = segments[language];
  const handle = (inLanguage: NonNullable<PageHandle['inLanguage']>): PageHandle => ({ inLanguage });
  return [
    {
      path: names.joining,
      lazy: async () => {
        const { JoiningPage, joiningAction, joiningLoader } = await import('../features/joining/joining-page.tsx');
        return { Component: JoiningPage, loader: joiningLoader(language), action: joiningAction(language) };
      },
      handle: handle((other, { params }) => paths.team(other, params['team'] ?? '', 'joining')),
    },
    {
      path: `${names.joining}/${names.ask}/:event`,
      lazy: async () => {
        const { AskPage, askAction, askLoader } = await import('../features/joining/ask-page.tsx');
        return { Component: AskPage, loader: askLoader(language), action: askAction(language) };
      },
      handle: handle((other, { params }) => paths.askToJoin(other, params['team'] ?? '', params['event'] ?? '')),
    },
    {
      path: `${names.joining}/${names.together}/:event`,
      lazy: async () => {
        const { TogetherPage, togetherAction, togetherLoader } = await import('../features/joining/together-page.tsx');
        return { Component: TogetherPage, loader: togetherLoader(language), action: togetherAction(language) };
      },
      handle: handle(
        (other, { params, search }) => paths.together(other, params['team'] ?? '', params['event'] ?? '') + search,
      ),
    },
  ];
}
