import type { RouteObject } from 'react-router';
import type { Language } from '../../server/contracts/words.ts';
import type { PageHandle } from './page.ts';
import { type ImportPart, paths } from './paths.ts';
import { segments } from './segments.ts';

/** Files with events of an organisation: where they are handed in, and the steps of one. */
export function importRoutes(language: Language): RouteObject[] {
  const names = segments[language];
  const one = (part?: ImportPart) => ({
    path: `${names.imports}/:import${part ? `/${names.importStep[part]}` : ''}`,
    handle: {
      inLanguage: (other, { params, search }) =>
        paths.import(other, params['team'] ?? '', params['import'] ?? '', part) + search,
    } satisfies PageHandle,
  });
  return [
    {
      path: names.imports,
      lazy: async () => {
        const { StartPage, startAction, startLoader } = await import('../features/imports/start-page.tsx');
        return { Component: StartPage, loader: startLoader(language), action: startAction(language) };
      },
      handle: { inLanguage: (other, { params }) => paths.imports(other, params['team'] ?? '') } satisfies PageHandle,
    },
    {
      ...one(),
      lazy: async () => {
        const { stepLoader } = await import('../features/imports/steps.ts');
        // It only leads on: nothing is drawn here.
        return { Component: () => null, loader: stepLoader(language) };
      },
    },
    {
      ...one('sheet'),
      lazy: async () => {
        const { SheetPage, sheetAction, sheetLoader } = await import('../features/imports/sheet-page.tsx');
        return { Component: SheetPage, loader: sheetLoader(language), action: sheetAction(language) };
      },
    },
    {
      ...one('columns'),
      lazy: async () => {
        const { ColumnsPage, columnsAction, columnsLoader } = await import('../features/imports/columns-page.tsx');
        return { Component: ColumnsPage, loader: columnsLoader(language), action: columnsAction(language) };
      },
    },
    {
      ...one('values'),
      lazy: async () => {
        const { ValuesPage, valuesAction, valuesLoader } = await import('../features/imports/values-page.tsx');
        return { Component: ValuesPage, loader: valuesLoader(language), action: valuesAction(language) };
      },
    },
    {
      ...one('check'),
      lazy: async () => {
        const { CheckPage, checkAction, checkLoader } = await import('../features/imports/check-page.tsx');
        return { Component: CheckPage, loader: checkLoader(language), action: checkAction(language) };
      },
    },
    {
      ...one('report'),
      lazy: async () => {
        const { ReportPage, reportAction, reportLoader } = await import('../features/imports/report-page.tsx');
        return { Component: ReportPage, loader: reportLoader(language), action: reportAction(language) };
      },
    },
  ];
}
