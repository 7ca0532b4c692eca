import type { RouteObject } from 'react-router';
import type { Language } from '../../server/contracts/words.ts';
import type { PageHandle } from './page.ts';
import { paths } from './paths.ts';
import { segments } from './segments.ts';

/** Pages of an organisation on which it sees others early: before it picks a date, its radar, and its introductions. */
export function planningRoutes(language: Language): RouteObject[] {
  const names = segments[language];
  return [
    {
      path: names.pickADate,
      lazy: async () => {
        const { DatePage, dateAction, dateLoader } = await import('../features/pick-a-date/date-page.tsx');
        return { Component: DatePage, loader: dateLoader(language), action: dateAction(language) };
      },
      handle: {
        inLanguage: (other, { params, search }) => paths.team(other, params['team'] ?? '', 'pickADate') + search,
      } satisfies PageHandle,
    },
    {
      path: names.radar,
      lazy: async () => {
        const { RadarPage, radarLoader } = await import('../features/radar/radar-page.tsx');
        return { Component: RadarPage, loader: radarLoader(language) };
      },
      handle: {
        inLanguage: (other, { params, search }) => paths.team(other, params['team'] ?? '', 'radar') + search,
      } satisfies PageHandle,
    },
    {
      path: names.introductions,
      lazy: async () => {
        const { IntroductionsPage, introductionsAction, introductionsLoader } =
          await import('../features/introductions/introductions-page.tsx');
        return {
          Component: IntroductionsPage,
          loader: introductionsLoader(language),
          action: introductionsAction(language),
        };
      },
      handle: {
        inLanguage: (other, { params }) => paths.team(other, params['team'] ?? '', 'introductions'),
      } satisfies PageHandle,
    },
  ];
}
