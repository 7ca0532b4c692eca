import type { RouteObject } from 'react-router';
import type { Language } from '../../server/contracts/words.ts';
import type { PageHandle } from './page.ts';
import { paths } from './paths.ts';
import { segments } from './segments.ts';

type InLanguage = NonNullable<PageHandle['inLanguage']>;
const handle = (inLanguage: InLanguage): PageHandle => ({ inLanguage });

/** Pages on which somebody attaches the case of a company to an official visit, and finds it again. */
export function caseRoutes(language: Language): RouteObject[] {
  const names = segments[language];
  return [
    {
      path: `${names.events}/:event/${names.case}`,
      lazy: async () => {
        const { AttachCasePage, attachCaseAction, attachCaseLoader } =
          await import('../features/visits/attach-case-page.tsx');
        return { Component: AttachCasePage, loader: attachCaseLoader(language), action: attachCaseAction(language) };
      },
      handle: handle(
        (other, { params }) => `/${other}/${segments[other].events}/${params['event'] ?? ''}/${segments[other].case}`,
      ),
    },
    {
      path: `${names.account}/${names.cases}`,
      lazy: async () => {
        const { MyCasesPage, myCasesLoader } = await import('../features/visits/my-cases-page.tsx');
        return { Component: MyCasesPage, loader: myCasesLoader(language) };
      },
      handle: handle((other) => paths.myCases(other)),
    },
    {
      path: `${names.account}/${names.cases}/:case`,
      lazy: async () => {
        const { MyCasePage, myCaseAction, myCaseLoader } = await import('../features/visits/my-case-page.tsx');
        return { Component: MyCasePage, loader: myCaseLoader(language), action: myCaseAction(language) };
      },
      handle: handle((other, { params }) => paths.myCases(other, params['case'] ?? '')),
    },
  ];
}

/** Pages on which a team reads the cases of visits. */
export function teamCaseRoutes(language: Language): RouteObject[] {
  const names = segments[language];
  return [
    {
      path: names.cases,
      lazy: async () => {
        const { VisitsWithCasesPage, visitsWithCasesLoader } =
          await import('../features/visits/visits-with-cases-page.tsx');
        return { Component: VisitsWithCasesPage, loader: visitsWithCasesLoader(language) };
      },
      handle: handle((other, { params }) => paths.team(other, params['team'] ?? '', 'cases')),
    },
    {
      path: `${names.teamEvents}/:event/${names.cases}`,
      lazy: async () => {
        const { VisitCasesPage, visitCasesLoader } = await import('../features/visits/visit-cases-page.tsx');
        return { Component: VisitCasesPage, loader: visitCasesLoader(language) };
      },
      handle: handle((other, { params }) => paths.visitCases(other, params['team'] ?? '', params['event'] ?? '')),
    },
  ];
}
