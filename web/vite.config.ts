import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Two builds of the same pages: scripts for the browser, and one module that the server draws with. */
export default defineConfig(({ isSsrBuild }) => ({
  root: here('.'),
  base: isSsrBuild ? '/' : '/assets/',
  publicDir: false,
  cacheDir: here('../node_modules/.cache/vite'),
  css: { modules: { generateScopedName: '[name]_[local]_[hash:base64:4]' } },
  build: {
    outDir: here(isSsrBuild ? '../dist/web/server' : '../dist/web/client'),
    emptyOutDir: true,
    assetsDir: '.',
    manifest: !isSsrBuild,
    // The content security policy refuses data: fonts, and small files are cached on their own.
    assetsInlineLimit: 0,
    cssCodeSplit: false,
    target: 'es2023',
    rolldownOptions: { input: here(isSsrBuild ? 'app/entry-server.tsx' : 'app/entry-client.tsx') },
  },
}));
