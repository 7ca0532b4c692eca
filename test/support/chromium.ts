import { spawnSync } from 'node:child_process';
import { accessSync, chmodSync, constants, createReadStream, createWriteStream, existsSync } from 'node:fs';
import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync, createBrotliDecompress } from 'node:zlib';
import { chromium, type Browser } from 'playwright-core';

export interface Chromium {
  executablePath: string;
  args: string[];
  env: Record<string, string>;
}

const args = [
  '--no-sandbox', // Root has no sandbox, and containers seldom have one; tests open our own pages only.
  '--disable-gpu',
  '--disable-dev-shm-usage', // Containers give little shared memory.
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
];

const usualPlaces: Partial<Record<NodeJS.Platform, string[]>> = {
  linux: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'].map((name) => `/usr/bin/${name}`),
  darwin: ['Google Chrome', 'Chromium'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`),
  win32: [process.env['ProgramFiles'], process.env['ProgramFiles(x86)'], process.env['LOCALAPPDATA']]
    .filter((folder) => folder !== undefined)
    .map((folder) => `${folder}\\Google\\Chrome\\Application\\chrome.exe`),
};

export async function launchChromium(): Promise<Browser> {
  return chromium.launch(await findChromium());
}

/** Path of a Chromium that runs here, with the environment it needs. */
export async function findChromium(): Promise<Chromium> {
  const env = Object.fromEntries(Object.entries(process.env).filter((entry): entry is [string, string] => !!entry[1]));
  const chosen = env['CHROMIUM_PATH'];
  if (chosen !== undefined) return { executablePath: chosen, args, env };

  const installed = usualPlaces[process.platform]?.find((path) => existsSync(path) && runs(path, env));
  if (installed !== undefined) return { executablePath: installed, args, env };

  const advice = 'Install Chromium or Chrome, or set CHROMIUM_PATH to one.';
  if (process.platform !== 'linux') throw new Error(`No Chromium was found. ${advice}`);
  const unpacked = await unpackChromium();
  const executablePath = join(unpacked, 'chromium');
  const withFonts = { ...env, FONTCONFIG_FILE: join(unpacked, 'fonts.conf') };
  // The libraries of the system fit best, when it has them; those that come along ask for a recent C library.
  const libraries = [join(unpacked, 'lib'), env['LD_LIBRARY_PATH']].filter((path) => path !== undefined);
  const withLibraries = { ...withFonts, LD_LIBRARY_PATH: libraries.join(delimiter) };
  for (const each of [withFonts, withLibraries])
    if (runs(executablePath, each)) return { executablePath, args, env: each };
  throw new Error(`The Chromium of the package @sparticuz/chromium does not run on this system. ${advice}`);
}

/** Some systems have a mere stub under the name. (On Windows Chrome would open a window instead of answering.) */
function runs(path: string, env: Record<string, string>): boolean {
  return process.platform === 'win32' || spawnSync(path, ['--version'], { env, timeout: 30_000 }).status === 0;
}

/** Made under a name of its own and then renamed: who asks at the same moment sees a whole folder, or none. */
async function unpackChromium(): Promise<string> {
  const packed = dirname(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')));
  const { version }: { version: string } = JSON.parse(readFileSync(join(packed, 'package.json'), 'utf8'));
  const name = `chromium-${version}`;
  const shared = fileURLToPath(new URL('../../node_modules/.cache', import.meta.url));
  if (existsSync(join(shared, name))) return join(shared, name);

  // In a checkout that belongs to somebody else we keep our own.
  const cache = isWritable(dirname(shared)) ? shared : join(tmpdir(), `test-chromium-${process.getuid?.() ?? 'own'}`);
  const place = join(cache, name);
  if (existsSync(place)) return place;
  mkdirSync(cache, { recursive: true });
  const draft = mkdtempSync(`${place}.`);
  try {
    await pipeline(
      createReadStream(join(packed, 'bin/chromium.br')),
      createBrotliDecompress(),
      createWriteStream(join(draft, 'chromium'), { mode: 0o755 }),
    );
    unpackArchive(join(packed, 'bin/fonts.tar.br'), draft);
    unpackArchive(join(packed, 'bin/al2023.tar.br'), draft);
    writeFileSync(join(draft, 'fonts.conf'), fontSettings);
    chmodSync(draft, 0o755); // A temporary folder starts private; this one may serve other users of the checkout.
    renameSync(draft, place);
  } catch (error) {
    if (!existsSync(place)) throw error;
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
  return place;
}

function unpackArchive(archive: string, target: string): void {
  const input = brotliDecompressSync(readFileSync(archive));
  const { status, error, stderr } = spawnSync('tar', ['-xf', '-', '--no-same-owner', '-C', target], { input });
  if (status !== 0) throw new Error(`Unpacking ${archive} failed: ${error?.message ?? stderr.toString()}`);
}

function isWritable(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** Chromium ends at once when it finds no font, so one comes along; those of the system add other scripts. */
const fontSettings = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">fonts</dir>
  <dir>/usr/share/fonts</dir>
  <dir>/usr/local/share/fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
  <alias binding="same"><family>sans-serif</family><prefer><family>Open Sans</family></prefer></alias>
</fontconfig>
`;
