import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync, readFileSync, readlinkSync, realpathSync, renameSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { reachablePath, type ServerUser } from './server-user.ts';

/** A PostgreSQL at work: one we started, or one that a killed process left behind. */
export interface ServerProcess {
  pid: number;
  port: number;
  isAlive(): boolean;
}

export interface LaunchOptions {
  binaries: string;
  cluster: string;
  user: ServerUser;
  durable: boolean;
  logFile: string;
}

export async function launchServer({
  binaries,
  cluster,
  user,
  durable,
  logFile,
}: LaunchOptions): Promise<ServerProcess> {
  const port = await freePort();
  const settings = {
    listen_addresses: '127.0.0.1',
    port,
    unix_socket_directories: '',
    max_connections: 100,
    shared_buffers: '64MB',
    jit: 'off',
    timezone: 'UTC',
    log_timezone: 'UTC',
    ...(durable ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
  };
  const options = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const output = openSync(logFile, 'w', 0o600);
  const child = spawn(join(binaries, 'postgres'), ['-D', reachablePath(user, cluster), ...options], {
    cwd: cluster,
    env: serverEnvironment(),
    // A file, not a pipe: the server must be able to write on when we are killed.
    stdio: ['ignore', output, output],
    // Out of the terminal's group: Ctrl+C reaches us alone, and we stop the server when its last work is done.
    detached: process.platform !== 'win32',
    windowsHide: true,
    ...user,
  });
  closeSync(output);
  await once(child, 'spawn');
  child.unref();
  return { pid: child.pid ?? 0, port, isAlive: () => child.exitCode === null && child.signalCode === null };
}

/** The server that works on these files according to its pid file, when that is still true. */
export function findServer(cluster: string): ServerProcess | undefined {
  const file = join(cluster, 'postmaster.pid');
  let lines: string[];
  try {
    lines = readFileSync(file, 'utf8').split('\n');
  } catch {
    return undefined;
  }
  const [pid, port] = [Number(lines[0]), Number(lines[3])];
  const isAlive = () => isPostgresOf(cluster, pid);
  if (isAlive()) return { pid, port, isAlive };
  // PostgreSQL clears the file of a dead server itself, but a number that now belongs to another program (or to a dead
  // server nobody buried) makes it refuse. Our own number it ignores, being its parent's; and unlike with a removed
  // file, it still looks in the other lines for children of the old server that are at work.
  if (exists(pid)) {
    writeFileSync(`${file}.new`, [process.pid, ...lines.slice(1)].join('\n'));
    renameSync(`${file}.new`, file);
  }
  return undefined;
}

/** Asks for a fast shutdown: open transactions are rolled back, everything acknowledged is written. */
export function askToStop(binaries: string, pid: number): void {
  try {
    // Windows knows no signals; PostgreSQL has its own there.
    if (process.platform === 'win32') spawnSync(join(binaries, 'pg_ctl'), ['kill', 'INT', String(pid)]);
    else process.kill(pid, 'SIGINT');
  } catch {
    // It is gone already.
  }
}

export async function stopServer(binaries: string, server: ServerProcess): Promise<void> {
  if (server.isAlive()) askToStop(binaries, server.pid);
  while (server.isAlive()) await delay(20);
}

/** What steers a PostgreSQL from outside (PGDATA, PGPORT, ...) is meant for another one. */
export function serverEnvironment(): NodeJS.ProcessEnv {
  return { ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('PG'))), LC_ALL: 'C' };
}

function isPostgresOf(cluster: string, pid: number): boolean {
  if (process.platform === 'linux') {
    try {
      // A server works inside its data directory. A dead one that nobody buried works nowhere.
      const isHere = readlinkSync(`/proc/${pid}/cwd`) === realpathSync(cluster);
      return isHere && readFileSync(`/proc/${pid}/comm`, 'utf8').trim() === 'postgres';
    } catch {
      return false;
    }
  }
  const listing =
    process.platform === 'win32'
      ? spawnSync('tasklist', ['/NH', '/FI', `PID eq ${pid}`], { encoding: 'utf8' })
      : spawnSync('ps', ['-o', 'comm=', '-p', String(pid)], { encoding: 'utf8' });
  return listing.stdout.includes('postgres');
}

function exists(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  return typeof address === 'object' && address !== null ? address.port : 0;
}
