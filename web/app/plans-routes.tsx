import type { RouteObject } from 'react-router';
import type { Language } from '../../server/contracts/words.ts';
import type { PageHandle } from './page.ts';
import { paths } from './paths.ts';
import { segments } from './segments.ts';

/** What organisers, offices and planners see of each other ahead of time: plans, and the board of a year. */
export function plansRoutes(language: Language): RouteObject[] {
  const names = segments[language];
  return [
    {
      path: names.plans,
      lazy: async () => {
        const { PlansPage, plansLoader } = await import('../features/plans/plans-page.tsx');
        return { Component: PlansPage, loader: plansLoader(language) };
      },
      handle: { inLanguage: (other, { search }) => paths.plans(other) + search } satisfies PageHandle,
    },
    {
      path: names.yearPlan,
      lazy: async () => {
        const { BoardPage, boardLoader } = await import('../features/board/board-page.tsx');
        return { Component: BoardPage, loader: boardLoader(language) };
      },
      handle: { inLanguage: (other, { search }) => paths.yearPlan(other) + search } satisfies PageHandle,
    },
  ];
}
