import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { PageRenderer, PageServices } from './add-pages.ts';

const built = (path: string) => fileURLToPath(new URL(`../../dist/web/${path}`, import.meta.url));

/** Addresses of the built files a page refers to. */
export interface PageFiles {
  script: string;
  /** What the script is made of, to be fetched beside it. */
  modules: string[];
  styles: string[];
  /** The one font that is fetched at once. */
  font?: string | undefined;
}

interface ServerEntry {
  render(request: Request, services: PageServices & { files: PageFiles }): Promise<Response>;
  publicAddresses: NonNullable<PageRenderer['addresses']>;
}

/** The pages as `scripts/build-web.ts` built them. */
export async function builtPages(): Promise<PageRenderer> {
  const entry = (await import(built('server/entry-server.js'))) as ServerEntry;
  const files = pageFiles();
  return {
    render: (request, services) => entry.render(request, { ...services, files }),
    addresses: entry.publicAddresses,
    assets: built('client'),
  };
}

function pageFiles(): PageFiles {
  const manifest = JSON.parse(readFileSync(built('client/.vite/manifest.json'), 'utf8')) as Record<
    string,
    { file: string; css?: string[]; imports?: string[]; isEntry?: boolean; src?: string }
  >;
  const chunks = Object.values(manifest);
  const entry = chunks.find((chunk) => chunk.src === 'app/entry-client.tsx');
  if (!entry) throw new Error('The built pages have no entry; build them again.');
  const styles = new Set([
    ...(entry.css ?? []),
    ...chunks.map((chunk) => chunk.file).filter((file) => file.endsWith('.css')),
  ]);
  const font = chunks.find((chunk) => /encode-sans-latin-standard-normal.*\.woff2$/.test(chunk.file))?.file;
  const address = (file: string) => `/assets/${file}`;
  const modules = (entry.imports ?? []).flatMap((name) => manifest[name]?.file ?? []).map(address);
  return { script: address(entry.file), modules, styles: [...styles].map(address), font: font && address(font) };
}
