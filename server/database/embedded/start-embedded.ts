import { existsSync, mkdirSync, readFileSync, renameSync } from 'node:fs';
import { resolve } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { Client, DatabaseError } from 'pg';
import { findBinaries } from './binaries.ts';
import { ensureCluster, layout, readPassword, superuser } from './cluster-files.ts';
import { takeOwnership } from './ownership.ts';
import { askToStop, findServer, launchServer, stopServer, type ServerProcess } from './server-process.ts';
import { chooseServerUser } from './server-user.ts';

export interface EmbeddedPostgresOptions {
  directory: string;
  /** Without it rows may be lost in a power cut, but tests are quick. */
  durable?: boolean;
  /** The programs of another PostgreSQL than the one that comes along. It must be of the version that made the files. */
  binDirectory?: string;
  log?: (line: string) => void;
}

export interface EmbeddedPostgres {
  url: string;
  stop(): Promise<void>;
}

/** Repairing after a power cut takes its time; more than this means that something is wrong. */
const patience = 5 * 60_000;

/** Starts (or takes over) the PostgreSQL of a directory and gives its address. */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const directory = resolve(options.directory);
  mkdirSync(directory, { recursive: true });
  const giveUpOwnership = await takeOwnership(directory);
  try {
    const { url, server, binaries } = await bringUp({ ...options, directory });
    // The last thing we do, should nobody have called stop: it then shuts down by itself, a moment after us.
    const atExit = () => {
      if (server.isAlive()) askToStop(binaries, server.pid);
    };
    process.once('exit', atExit);
    const stop = async () => {
      await stopServer(binaries, server);
      process.off('exit', atExit);
      await giveUpOwnership();
    };
    let stopping: Promise<void> | undefined;
    return { url, stop: () => (stopping ??= stop()) };
  } catch (error) {
    await giveUpOwnership();
    throw error;
  }
}

async function bringUp({ directory, durable = true, binDirectory, log = () => undefined }: EmbeddedPostgresOptions) {
  const { home, cluster, log: logFile, previousLog } = layout(directory);
  const user = chooseServerUser(home);
  const binaries = findBinaries(user, binDirectory);
  await ensureCluster(directory, binaries, user, durable);
  const password = readPassword(home);

  if (existsSync(logFile)) renameSync(logFile, previousLog);

  for (let attempt = 1; ; attempt += 1) {
    const found = findServer(cluster);
    if (found !== undefined) log(`PostgreSQL of ${directory} still runs (process ${found.pid}); taking it over`);
    const server = found ?? (await launchServer({ binaries, cluster, user, durable, logFile }));
    const url = `postgres://${superuser}:${password}@127.0.0.1:${server.port}/postgres`;
    const answer = await untilReady(server, url).catch(async (error: unknown) => {
      if (found === undefined) await stopServer(binaries, server);
      throw error;
    });
    if (answer?.durable === durable) {
      log(`PostgreSQL of ${directory} is ready on 127.0.0.1:${server.port}`);
      return { url, server, binaries };
    }
    if (answer !== undefined) {
      // Left running by a start that cared less, or more, about power cuts.
      await stopServer(binaries, server);
    } else if (found === undefined) {
      const lastLines = readFileSync(logFile, 'utf8').trim().split('\n').slice(-10).join('\n');
      if (attempt === 50 || !mayPass(lastLines)) throw new Error(`PostgreSQL did not start:\n${lastLines}`);
      await delay(200);
    }
  }
}

/** Nothing when the server ends before it answers. */
async function untilReady(server: ServerProcess, url: string): Promise<{ durable: boolean } | undefined> {
  const deadline = Date.now() + patience;
  while (server.isAlive()) {
    const client = new Client({ connectionString: url, connectionTimeoutMillis: 5000 });
    client.on('error', () => undefined);
    try {
      await client.connect();
      const { rows } = await client.query<{ fsync: string }>("select current_setting('fsync') as fsync");
      return { durable: rows[0]?.fsync === 'on' };
    } catch (error) {
      const isRefused = error instanceof DatabaseError && error.code?.startsWith('28');
      if (isRefused || Date.now() > deadline) throw error;
    } finally {
      await client.end().catch(() => undefined);
    }
    await delay(25);
  }
  return undefined;
}

/** The port was taken a moment before us; or what a killed server left behind is still ending. */
function mayPass(lastLines: string): boolean {
  return /could not bind|lock file "postmaster.pid" already exists|shared memory block/.test(lastLines);
}
