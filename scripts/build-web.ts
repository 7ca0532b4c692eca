import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { glob, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';

const root = fileURLToPath(new URL('../', import.meta.url));
const stamp = `${root}dist/web/built-from`;
const sources = ['web/**/*.{ts,tsx,css,svg}', 'server/contracts/*.ts', 'scripts/build-web.ts', 'package-lock.json'];

/** Builds the pages unless exactly these sources were built before. */
export async function buildWebIfStale(say: (line: string) => void): Promise<void> {
  const fingerprint = await fingerprintOfSources();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint) return;
  if (existsSync(stamp) && !canBuild()) {
    say('The pages are shown as they were built: the tools to build them anew are not installed here.');
    return;
  }
  say('Building the pages…');
  await buildWeb();
  await compressFiles();
  writeFileSync(stamp, fingerprint);
}

/** A production machine has no build tools. */
function canBuild(): boolean {
  return existsSync(`${root}node_modules/vite/package.json`);
}

/** Always for production: under a test runner NODE_ENV would choose the development builds of the libraries. */
async function buildWeb(): Promise<void> {
  const { NODE_ENV } = process.env;
  process.env['NODE_ENV'] = 'production';
  try {
    const { build } = await import('vite');
    const options = { configFile: `${root}web/vite.config.ts`, mode: 'production', logLevel: 'error' } as const;
    await build(options);
    await build({ ...options, build: { ssr: true } });
  } finally {
    if (NODE_ENV === undefined) delete process.env['NODE_ENV'];
    else process.env['NODE_ENV'] = NODE_ENV;
  }
}

/** Beside each text a browser fetches, the same as small as it gets: no request has time for that. */
async function compressFiles(): Promise<void> {
  const folder = `${root}dist/web/client/`;
  const work: Promise<void>[] = [];
  for await (const file of glob('*.{js,css,svg}', { cwd: folder })) work.push(compressFile(folder + file));
  await Promise.all(work);
}

async function compressFile(path: string): Promise<void> {
  const text = await readFile(path);
  await Promise.all([
    promisify(brotliCompress)(text).then((small) => writeFile(`${path}.br`, small)),
    promisify(gzip)(text, { level: 9 }).then((small) => writeFile(`${path}.gz`, small)),
  ]);
}

async function fingerprintOfSources(): Promise<string> {
  const files: string[] = [];
  for await (const file of glob(sources, { cwd: root })) files.push(file);
  const hash = createHash('sha256');
  for (const file of files.toSorted())
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(root + file));
  return hash.digest('hex');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  await buildWebIfStale((line) => process.stdout.write(`${line}\n`));
