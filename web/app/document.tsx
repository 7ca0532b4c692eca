import type { ReactNode } from 'react';
import { cardSize } from '../../server/contracts/share-addresses.ts';
import type { Theme } from '../../server/contracts/theme.ts';
import type { Language } from '../../server/contracts/words.ts';
import { LanguageProvider } from '../ui/language.tsx';
import { Hatchings } from './hatchings.tsx';
import { OfflineBar } from './offline-bar.tsx';

export interface DocumentFiles {
  script?: string;
  modules?: readonly string[];
  styles: readonly string[];
  font?: string | undefined;
}

/** The whole HTML document. No inline script or style: the content security policy allows none. */
export function Document({
  language,
  theme,
  files,
  image,
  state,
  children,
}: {
  language: Language;
  theme?: Theme | undefined;
  files: DocumentFiles;
  /** What stands beside its address where somebody shares it; nothing for a page that brings its own. */
  image?: string | undefined;
  state: string;
  children: ReactNode;
}) {
  return (
    <html lang={language} data-theme={theme}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta property="og:site_name" content="Verover de wereld" />
        <meta property="og:type" content="website" />
        <meta property="og:locale" content={language === 'nl' ? 'nl_BE' : 'en_GB'} />
        <meta name="twitter:card" content="summary_large_image" />
        {image && (
          <>
            <meta property="og:image" content={image} />
            <meta property="og:image:type" content="image/png" />
            <meta property="og:image:width" content={String(cardSize.width)} />
            <meta property="og:image:height" content={String(cardSize.height)} />
            <meta property="og:image:alt" content="Verover de wereld" />
          </>
        )}
        {theme === undefined ? (
          <>
            <meta name="theme-color" content={surfaces.light} />
            <meta name="theme-color" content={surfaces.dark} media="(prefers-color-scheme: dark)" />
          </>
        ) : (
          <meta name="theme-color" content={surfaces[theme]} />
        )}
        <link rel="icon" href="/favicon.ico" sizes="32x32" />
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        <link rel="apple-touch-icon" href="/apple-touch-icon.png" />
        {files.font && <link rel="preload" href={files.font} as="font" type="font/woff2" crossOrigin="anonymous" />}
        {files.styles.map((href) => (
          <link key={href} rel="stylesheet" href={href} />
        ))}
        {files.modules?.map((href) => (
          <link key={href} rel="modulepreload" href={href} />
        ))}
        {files.script && <script type="module" src={files.script} />}
      </head>
      <body>
        <LanguageProvider language={language}>
          <OfflineBar />
        </LanguageProvider>
        <div id="page">{children}</div>
        <Hatchings />
        <script type="application/json" id="state" dangerouslySetInnerHTML={{ __html: state }} />
      </body>
    </html>
  );
}

/** A page for a frame of somebody else: its styles alone, without script, font or state. */
export function FramedDocument({ language, children }: { language: Language; children: ReactNode }) {
  return (
    <html lang={language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <link rel="stylesheet" href="/embed.css" />
      </head>
      <body>{children}</body>
    </html>
  );
}

/** What a browser paints around the page: `--surface` of the head, in both looks. */
export const surfaces: Readonly<Record<Theme, string>> = { light: '#ffffff', dark: '#0f1c27' };
