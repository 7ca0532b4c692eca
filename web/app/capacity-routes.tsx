import type { RouteObject } from 'react-router';
import type { Language } from '../../server/contracts/words.ts';
import type { PageHandle } from './page.ts';
import { paths } from './paths.ts';
import { segments } from './segments.ts';

/** The page of an office on which it says what it can do in its weeks. */
export function capacityRoutes(language: Language): RouteObject[] {
  return [
    {
      path: segments[language].capacity,
      lazy: async () => {
        const { CapacityPage, capacityLoader } = await import('../features/capacity/capacity-page.tsx');
        const { capacityAction } = await import('../features/capacity/capacity-action.ts');
        return { Component: CapacityPage, loader: capacityLoader(language), action: capacityAction(language) };
      },
      handle: {
        inLanguage: (other, { params, search }) => paths.team(other, params['team'] ?? '', 'capacity') + search,
      } satisfies PageHandle,
    },
  ];
}
