import type { RouteObject } from 'react-router';
import type { Language } from '../../server/contracts/words.ts';
import { textLoader } from '../ui/text-page/text-loader.ts';
import type { PageHandle } from './page.ts';
import { type HelpRole, textPaths, textSegments } from './text-paths.ts';

/** Pages to read. Each text is a file in its own language, which nobody loads but who reads it. */
export function textRoutes(language: Language): RouteObject[] {
  const names = textSegments[language];
  const dutch = language === 'nl';
  const handle = (inLanguage: NonNullable<PageHandle['inLanguage']>): PageHandle => ({ inLanguage });
  return [
    {
      path: names.legend,
      lazy: async () => {
        const { LegendPage, legendLoader } = await import('../features/legend/legend-page.tsx');
        return { Component: LegendPage, loader: legendLoader(language) };
      },
      handle: handle(textPaths.legend),
    },
    {
      path: names.about,
      loader: textLoader(language),
      lazy: async () => ({
        Component: dutch
          ? (await import('../features/about/about-nl.tsx')).AboutInDutch
          : (await import('../features/about/about-en.tsx')).AboutInEnglish,
      }),
      handle: handle(textPaths.about),
    },
    {
      path: names.help,
      loader: textLoader(language),
      lazy: async () => ({ Component: (await import('../features/help/help-index.tsx')).HelpIndex }),
      handle: handle((other) => textPaths.help(other)),
    },
    ...(Object.keys(names.helpFor) as HelpRole[]).map((role): RouteObject => ({
      path: `${names.help}/${names.helpFor[role]}`,
      loader: textLoader(language),
      lazy: async () => {
        const { HelpPage } = await import('../features/help/help-page.tsx');
        const { help } = dutch
          ? await import('../features/help/help-nl.ts')
          : await import('../features/help/help-en.ts');
        return { Component: () => <HelpPage role={role} help={help[role]} /> };
      },
      handle: handle((other) => textPaths.help(other, role)),
    })),
    {
      path: names.accessibility,
      loader: textLoader(language),
      lazy: async () => ({
        Component: dutch
          ? (await import('../features/accessibility/accessibility-nl.tsx')).AccessibilityInDutch
          : (await import('../features/accessibility/accessibility-en.tsx')).AccessibilityInEnglish,
      }),
      handle: handle(textPaths.accessibility),
    },
    {
      path: names.privacy,
      loader: textLoader(language),
      lazy: async () => ({
        Component: dutch
          ? (await import('../features/privacy-statement/privacy-nl.tsx')).PrivacyInDutch
          : (await import('../features/privacy-statement/privacy-en.tsx')).PrivacyInEnglish,
      }),
      handle: handle(textPaths.privacy),
    },
    {
      path: names.openSource,
      loader: textLoader(language),
      lazy: async () => ({
        Component: dutch
          ? (await import('../features/open-source/open-source-nl.tsx')).OpenSourceInDutch
          : (await import('../features/open-source/open-source-en.tsx')).OpenSourceInEnglish,
      }),
      handle: handle(textPaths.openSource),
    },
  ];
}
