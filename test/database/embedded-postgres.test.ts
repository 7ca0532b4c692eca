import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Client } from 'pg';
import { afterEach, expect, test, vi } from 'vitest';
import { layout } from '../../server/database/embedded/cluster-files.ts';
import { chooseServerUser } from '../../server/database/embedded/server-user.ts';
import { startEmbeddedPostgres, type EmbeddedPostgres } from '../../server/database/embedded/start-embedded.ts';

vi.setConfig({ testTimeout: 120_000 });

const cleanUp: (() => unknown)[] = [];
afterEach(async () => {
  for (const step of cleanUp.splice(0).toReversed()) await step();
});

function newDirectory(): string {
  const directory = mkdtempSync(join(tmpdir(), 'embedded-postgres-test-'));
  cleanUp.push(() => rmSync(directory, { recursive: true, force: true }));
  return directory;
}

async function start(directory: string): Promise<EmbeddedPostgres> {
  const postgres = await startEmbeddedPostgres({ directory });
  cleanUp.push(() => postgres.stop());
  return postgres;
}

async function ask<Row extends object>(postgres: EmbeddedPostgres, sql: string): Promise<Row[]> {
  const client = new Client(postgres.url);
  await client.connect();
  try {
    return (await client.query<Row>(sql)).rows;
  } finally {
    await client.end();
  }
}

async function numbersIn(postgres: EmbeddedPostgres): Promise<number[]> {
  return (await ask<{ n: number }>(postgres, 'select n from numbers order by n')).map((row) => row.n);
}

/** Another program that starts the same PostgreSQL. Its lines tell what happens; then it does what `next` says. */
function startElsewhere(directory: string, next: string): { program: ChildProcess; lines: AsyncIterator<string> } {
  const launcher = new URL('../../server/database/embedded/start-embedded.ts', import.meta.url);
  const script = `
    import { Client } from 'pg';
    import { startEmbeddedPostgres } from '${launcher.href}';
    const postgres = await startEmbeddedPostgres({ directory: ${JSON.stringify(directory)} });
    console.log('started');
    ${next}`;
  const program = spawn(process.execPath, ['--input-type=module-typescript', '--eval', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  cleanUp.push(() => program.kill('SIGKILL'));
  return { program, lines: createInterface({ input: program.stdout })[Symbol.asyncIterator]() };
}

async function kill(program: ChildProcess): Promise<void> {
  const end = once(program, 'exit');
  program.kill('SIGKILL');
  await end;
}

function pidFile(directory: string): string {
  return join(layout(directory).cluster, 'postmaster.pid');
}

function serverPid(directory: string): number {
  return Number.parseInt(readFileSync(pidFile(directory), 'utf8'), 10);
}

test('a first start gives an empty PostgreSQL with the extensions we need, and a second one has what was kept', async () => {
  const directory = newDirectory();
  const first = await start(directory);
  for (const name of ['pg_trgm', 'fuzzystrmatch', 'btree_gin']) await ask(first, `create extension ${name}`);
  await ask(first, 'create table numbers as select generate_series(1, 3) as n');
  expect(await ask(first, "select lower('É') as lower, current_setting('fsync') as fsync")).toEqual([
    { lower: 'é', fsync: 'on' },
  ]);
  await first.stop();
  expect(existsSync(pidFile(directory))).toBe(false);

  expect(await numbersIn(await start(directory))).toEqual([1, 2, 3]);
});

test('acknowledged rows survive a kill of the server', async () => {
  const directory = newDirectory();
  const first = await start(directory);
  await ask(first, 'create table numbers as select generate_series(1, 500) as n');
  process.kill(serverPid(directory), 'SIGKILL');
  await first.stop();

  expect(await numbersIn(await start(directory))).toHaveLength(500);
});

test('a killed program leaves its server, and the next start takes it over with every acknowledged row', async () => {
  const directory = newDirectory();
  const { program, lines } = startElsewhere(
    directory,
    `const client = new Client(postgres.url);
     await client.connect();
     await client.query('create table numbers (n int)');
     for (let n = 1; ; n += 1) {
       await client.query('insert into numbers values ($1)', [n]);
       console.log(String(n));
     }`,
  );
  let acknowledged = 0;
  while (acknowledged < 100) acknowledged = Number((await lines.next()).value) || 0;
  await kill(program);
  const left = serverPid(directory);

  const next = await start(directory);
  expect(serverPid(directory)).toBe(left);
  const kept = await numbersIn(next);
  expect(kept.slice(0, acknowledged)).toEqual(Array.from({ length: acknowledged }, (_, index) => index + 1));
  await next.stop();
  expect(existsSync(pidFile(directory))).toBe(false);
});

test('rows survive a kill of program and server together', async () => {
  const directory = newDirectory();
  const { program, lines } = startElsewhere(
    directory,
    `const client = new Client(postgres.url);
     await client.connect();
     await client.query('create table numbers as select generate_series(1, 500) as n');
     console.log('written');
     setInterval(() => undefined, 1000);`,
  );
  while ((await lines.next()).value !== 'written');
  program.kill('SIGKILL');
  process.kill(serverPid(directory), 'SIGKILL');

  expect(await numbersIn(await start(directory))).toHaveLength(500);
});

test('a pid file whose number is free, or now belongs to another program, does not hinder a start', async () => {
  const directory = newDirectory();
  const first = await start(directory);
  const [pid, ...rest] = readFileSync(pidFile(directory), 'utf8').split('\n');
  await first.stop();

  const user = chooseServerUser(layout(directory).home);
  const other = spawn('sleep', ['600'], { stdio: 'ignore', ...user });
  cleanUp.push(() => other.kill('SIGKILL'));
  for (const stale of [pid, other.pid]) {
    writeFileSync(pidFile(directory), [stale, ...rest].join('\n'), { mode: 0o644 });
    const next = await start(directory);
    expect(serverPid(directory)).not.toBe(stale);
    await next.stop();
  }
  expect(other.exitCode ?? other.signalCode).toBeNull();
});

test('a second program is refused while the first lives, and the first keeps its server', async () => {
  const directory = newDirectory();
  const first = await start(directory);
  const refusal = /^Another running process already uses the PostgreSQL in /;
  await expect(startEmbeddedPostgres({ directory })).rejects.toThrow(refusal);
  expect(await ask(first, 'select 1 as one')).toEqual([{ one: 1 }]);
  await first.stop();

  const { program, lines } = startElsewhere(directory, 'setInterval(() => undefined, 1000);');
  await lines.next();
  await expect(startEmbeddedPostgres({ directory })).rejects.toThrow(refusal);
  await kill(program);
  expect(await ask(await start(directory), 'select 1 as one')).toEqual([{ one: 1 }]);
});

test('what an interrupted first start leaves half-made does not hinder the next, and goes', async () => {
  const directory = newDirectory();
  mkdirSync(join(directory, 'preparing-before/cluster/base'), { recursive: true });
  const { program } = startElsewhere(directory, '');
  const isPreparing = () => readdirSync(directory).some((name) => /^preparing-(?!before)/.test(name));
  await vi.waitUntil(isPreparing, { timeout: 60_000, interval: 10 });
  await kill(program);
  expect(existsSync(layout(directory).home)).toBe(false);

  expect(await ask(await start(directory), 'select 1 as one')).toEqual([{ one: 1 }]);
  expect(readdirSync(directory).filter((name) => name.startsWith('preparing-'))).toEqual([]);
});

test('a program that ends without stopping its server leaves none', async () => {
  const directory = newDirectory();
  const { program } = startElsewhere(directory, 'process.exit(0);');
  await once(program, 'exit');
  await vi.waitUntil(() => !existsSync(pidFile(directory)), { timeout: 60_000 });
});

test('a server that cannot start says why', async () => {
  const directory = newDirectory();
  await (await start(directory)).stop();
  writeFileSync(join(layout(directory).cluster, 'postgresql.auto.conf'), "no_such_setting = 'on'\n");
  await expect(startEmbeddedPostgres({ directory })).rejects.toThrow(/did not start:\n[^]*no_such_setting/);
});
