import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';

/** `npm start` as a newcomer meets it: the real command, its own data directory, the embedded database. */

const root = fileURLToPath(new URL('../../', import.meta.url));
const directory = mkdtempSync(join(tmpdir(), 'verover-start-'));
const running = new Set<ChildProcess>();

afterAll(async () => {
  for (const child of running) await stop(child, 'SIGTERM');
  rmSync(directory, { recursive: true, force: true });
});

interface Started {
  child: ChildProcess;
  url: string;
  /** Everything it said until now. */
  said: () => string;
}

async function start(environment: Record<string, string> = {}): Promise<Started> {
  const port = String(await freePort());
  const child = spawn(process.execPath, ['--import', './scripts/check-node.js', 'scripts/start.ts'], {
    cwd: root,
    env: { PATH: process.env['PATH'], DATA_DIR: directory, PORT: port, ...environment },
  });
  running.add(child);
  child.once('exit', () => running.delete(child));
  let text = '';
  child.stdout.on('data', (chunk: Buffer) => (text += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (text += chunk.toString()));
  return { child, url: `http://127.0.0.1:${port}`, said: () => text };
}

async function until(started: Started, words: string): Promise<void> {
  while (!started.said().includes(words)) {
    if (started.child.exitCode !== null) throw new Error(`It stopped before it said "${words}": ${started.said()}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

function stop(child: ChildProcess, signal: 'SIGTERM' | 'SIGKILL'): Promise<number | null> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) resolve(child.exitCode);
    child.once('exit', resolve);
    child.kill(signal);
  });
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function allEvents(url: string): Promise<unknown[]> {
  const pages = [1, 2, 3, 4].map(async (page) => {
    const answer = await fetch(`${url}/api/v1/events?past=true&pageSize=100&page=${page}`);
    return ((await answer.json()) as { items: unknown[] }).items;
  });
  return (await Promise.all(pages)).flat();
}

test('killed while the content loads, it goes on at the next start, and further starts change nothing', async () => {
  const first = await start();
  await until(first, 'The database is brought up to date');
  await new Promise((resolve) => setTimeout(resolve, 700));
  await stop(first.child, 'SIGKILL');

  const second = await start();
  await until(second, 'API documentation');
  expect(second.said()).toContain(`Verover de wereld   ${second.url}`);
  expect(second.said()).toContain(`API documentation   ${second.url}/api/docs`);
  const events = await allEvents(second.url);
  expect(events.length).toBeGreaterThan(103 + 200);
  expect((await fetch(`${second.url}/nl`)).status).toBe(200);
  await stop(second.child, 'SIGKILL');

  const third = await start();
  await until(third, 'API documentation');
  expect(await allEvents(third.url)).toEqual(events);
  expect(await stop(third.child, 'SIGTERM')).toBe(0);
});

test('a wrong setting stops the start with a sentence', async () => {
  const wrong = await start({ PORT: 'eighty' });
  await new Promise((resolve) => wrong.child.once('exit', resolve));
  expect(wrong.child.exitCode).toBe(1);
  expect(wrong.said().trim()).toBe('PORT=eighty is not a port between 0 and 65535.');
});

test('a database that cannot be reached stops the start and says so', async () => {
  const wrong = await start({ DATABASE_URL: `postgres://nobody@127.0.0.1:${await freePort()}/none` });
  await new Promise((resolve) => wrong.child.once('exit', resolve));
  expect(wrong.child.exitCode).toBe(1);
  expect(wrong.said()).toContain('The database could not be reached');
});
