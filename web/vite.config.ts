import { fileURLToPath, pathToFileURL } from 'node:url';
import compileMessage from 'icu-minify/compile';
import { type Plugin, defineConfig } from 'vite';
import { chunks } from './build/chunks.ts';
import { plainContracts } from './build/plain-contracts.ts';
import { worldMap } from './build/world-map.ts';
import { partsPlugin } from './build/parts.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Two builds of the same pages: scripts for the browser, and one module that the server draws with. */
export default defineConfig(({ isSsrBuild }) => ({
  root: here('.'),
  base: isSsrBuild ? '/' : '/assets/',
  publicDir: false,
  cacheDir: here('../node_modules/.cache/vite'),
  plugins: [
    compiledWording(),
    worldMap(),
    partsPlugin(here('../package-lock.json')),
    isSsrBuild ? sharedContracts() : plainContracts(),
  ],
  resolve: { alias: [{ find: /^use-intl\/format-message$/, replacement: 'use-intl/format-message/format-only' }] },
  // Bundled: the alias holds inside it too, and pages are drawn by what libraries have for production, however the server
  // is started.
  ssr: { noExternal: true },
  define: { 'process.env.NODE_ENV': '"production"' },
  css: { modules: { generateScopedName: '[local]_[hash:base64:4]' } },
  build: {
    outDir: here(isSsrBuild ? '../dist/web/server' : '../dist/web/client'),
    emptyOutDir: true,
    assetsDir: '.',
    manifest: !isSsrBuild,
    // The content security policy refuses data: fonts, and small files are cached on their own.
    assetsInlineLimit: 0,
    cssCodeSplit: false,
    target: 'es2023',
    // Offices keep browsers for years: what is newer, such as light-dark(), is written out for these.
    cssTarget: ['chrome111', 'firefox114', 'safari16.4'],
    rolldownOptions: isSsrBuild
      ? { input: here('app/entry-server.tsx') }
      : {
          input: { 'entry-client': here('app/entry-client.tsx'), embed: here('embed/embed.ts') },
          // What stands on pages of others has one address for ever.
          output: {
            codeSplitting: chunks,
            entryFileNames: ({ name }) => (name === 'embed' ? 'embed.js' : '[name]-[hash].js'),
          },
        },
  },
}));

/**
 * Messages are compiled here, so that no browser loads the ICU parser: of every file of words that pages load, also of
 * those that come with some pages only.
 */
function compiledWording(): Plugin {
  const compile = (value: unknown): unknown =>
    typeof value === 'string'
      ? compileMessage(value)
      : Object.fromEntries(Object.entries(value as object).map(([key, inner]) => [key, compile(inner)]));
  return {
    name: 'compiled-wording',
    enforce: 'pre',
    async load(id) {
      if (!/\/web\/wording\/(?:[\w-]+\/)?(?:[\w-]+-)?(?:nl|en)\.ts$/.test(id)) return null;
      const written = (await import(`${pathToFileURL(id).href}?at=${Date.now()}`)) as Record<string, unknown>;
      const catalogues = Object.entries(written).map(
        ([name, catalogue]) => `export const ${name} = ${JSON.stringify(compile(catalogue))};`,
      );
      return { code: catalogues.join('\n'), map: null };
    },
  };
}

/** On the server the contracts are those of the server itself: a second copy would register every shape twice. */
function sharedContracts(): Plugin {
  return {
    name: 'shared-contracts',
    enforce: 'pre',
    resolveId(source) {
      const name = /\/server\/contracts\/([\w-]+\.ts)$/.exec(source)?.[1];
      return name ? { id: `#contracts/${name}`, external: true } : null;
    },
  };
}
