import { execFile, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { closeSync, existsSync, fsyncSync, mkdirSync, mkdtempSync, openSync } from 'node:fs';
import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { serverEnvironment } from './server-process.ts';
import { giveTo, reachablePath, type ServerUser } from './server-user.ts';

/** Where things lie in the data directory. Password and files are made, moved and kept together. */
export function layout(directory: string) {
  const home = join(directory, 'server');
  const logs = { log: join(directory, 'postgres.log'), previousLog: join(directory, 'postgres.previous.log') };
  return { home, cluster: join(home, 'cluster'), ...logs };
}

export const superuser = 'postgres';

export function readPassword(home: string): string {
  return readFileSync(join(home, 'password'), 'utf8');
}

/**
 * Makes the files of a new, empty PostgreSQL. They grow under a passing name and get their real one when whole: what a
 * kill leaves half-made is never taken for a database, and goes at the next start.
 */
export async function ensureCluster(directory: string, binaries: string, user: ServerUser, durable: boolean) {
  for (const name of readdirSync(directory)) {
    if (name.startsWith('preparing-')) removeLeftover(join(directory, name));
  }
  const { home } = layout(directory);
  if (existsSync(home)) return giveTo(user, home);

  const draft = mkdtempSync(join(directory, 'preparing-'));
  const cluster = join(draft, 'cluster');
  mkdirSync(cluster, { mode: 0o700 });
  writeFileSync(join(draft, 'password'), randomBytes(24).toString('hex'), { mode: 0o600, flush: true });
  giveTo(user, draft);
  await runInitdb(binaries, cluster, user, durable);
  renameSync(draft, home);
  if (durable) flushDirectory(directory);
}

/** Still sorts by code point, the same on every system; but plain C knows ASCII only, and leaves lower('É') an 'É'. */
const allLetters = ['--locale-provider=builtin', '--builtin-locale=C.UTF-8'];

/** Since PostgreSQL 17; the installed one does, a given one may be older. */
function knowsAllLetters(binaries: string, user: ServerUser): boolean {
  const { stdout } = spawnSync(join(binaries, 'initdb'), ['--version'], { cwd: '/', encoding: 'utf8', ...user });
  return Number(/\) (\d+)/.exec(stdout)?.[1]) >= 17;
}

async function runInitdb(binaries: string, cluster: string, user: ServerUser, durable: boolean): Promise<void> {
  const path = reachablePath(user, cluster);
  const letters = ['--encoding=UTF8', '--locale=C', ...(knowsAllLetters(binaries, user) ? allLetters : [])];
  const access = [`--username=${superuser}`, '--auth=scram-sha-256', `--pwfile=${path}/../password`];
  const options = [`--pgdata=${path}`, ...letters, ...access, ...(durable ? [] : ['--no-sync'])];
  try {
    await promisify(execFile)(join(binaries, 'initdb'), options, { cwd: cluster, env: serverEnvironment(), ...user });
  } catch (error) {
    const output = error instanceof Error && 'stderr' in error ? String(error.stderr).trim() : String(error);
    throw new Error(`PostgreSQL could not make its files in ${cluster}: ${output}`, { cause: error });
  }
}

/** A killed start may have left an initdb that still writes there: then it goes a start later. */
function removeLeftover(path: string): void {
  try {
    rmSync(path, { recursive: true, force: true, maxRetries: 3 });
  } catch {
    // It takes room, nothing else.
  }
}

/** A new name outlives a power cut only when its folder is on the disk. Windows has no such call and needs none. */
function flushDirectory(directory: string): void {
  if (process.platform === 'win32') return;
  const handle = openSync(directory, 'r');
  fsyncSync(handle);
  closeSync(handle);
}
