import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { type IncomingMessage, get } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import { Client } from 'pg';
import type { Load } from './http-client.ts';
import { startClient } from './http-load.ts';
import { percentile } from './measure.ts';

export interface Asked {
  path: string;
  headers?: string;
}

/** What is asked in turn, and what share of a bare route with the same bytes is aimed at. */
export interface Row {
  name: string;
  /** Left out for what is only there to compare with. */
  goal?: number;
  questions: readonly Asked[];
  status?: number;
  /** Whether answers come out of memory: more of them than a client can ask for. */
  inMemory?: boolean;
  /** Who is asked: the program, or what can be had at best. */
  of?: 'app' | 'plain';
}

export const rounds = 9;
const milliseconds = 800;
const restingTime = 15_000;

/** The API and the pages over HTTP, each in turn with a bare route that sends the same bytes. */
export async function benchHttp(
  databaseUrl: string,
  { size, rows, say }: { size: number; rows: readonly Row[]; say: (line: string) => void },
): Promise<void> {
  const child = spawn(process.execPath, [new URL('http-target.ts', import.meta.url).pathname, databaseUrl], {
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  const [line] = (await once(child.stdout!, 'data')) as [Buffer];
  const ports = JSON.parse(line.toString()) as Ports;
  const client = startClient();
  try {
    say(
      `\nOver HTTP, ${size.toLocaleString('en')} events: answers a second as a share of a bare route with the same bytes`,
    );
    say(
      `Median of ${rounds} rounds in turn. What comes out of memory is held against its goal by the work it is for the server,`,
    );
    say('since it answers more than the client can ask; what is new by what comes back in a second.\n');
    say('| What | program /s | bare /s | share | share by work | goal | |');
    say('|---|---|---|---|---|---|---|');
    const { memory: loaded } = await stateOfTarget();
    await delay(restingTime);
    await readOnce(databaseUrl);
    const { memory: atRest } = await stateOfTarget();
    for (const row of rows) await measure(row);
    const inMegabytes = (bytes: number) => Math.round(bytes / 1e6);
    say(
      `\nMemory of the program with all terms read: ${inMegabytes(loaded)} MB at once, ${inMegabytes(atRest)} MB after ${restingTime / 1000} s`,
    );
    say(
      `(goal at 100,000 events: 450 MB); after all these questions: ${inMegabytes((await stateOfTarget()).memory)} MB.`,
    );
  } finally {
    await client.stop();
    child.disconnect();
    await once(child, 'exit');
  }

  async function measure(row: Row): Promise<void> {
    const { name, goal, questions: asked, status = 200, inMemory = false, of = 'app' } = row;
    const middle = await middleOne(ports.app, asked);
    await sameBytes(ports, middle);
    const etag = status === 304 ? await etagOf(ports.app, middle.path) : undefined;
    const taken: { program: Side; bare: Side }[] = [];
    for (let round = -1; round < rounds; round++) {
      // Each round goes on where the one before ended, so that what is to be new is new.
      const from = ((round + 1) * Math.floor(asked.length / (rounds + 1))) % asked.length;
      const inTurn = [...asked.slice(from), ...asked.slice(0, from)].map((one) =>
        etag === undefined ? one : { ...one, headers: `${one.headers}if-none-match: ${etag}\r\n` },
      );
      const sides = {
        program: () => sideOf({ port: ports[of], questions: inTurn, milliseconds, status }),
        bare: () => sideOf({ port: ports.bare, questions: [{ path: '/' }], milliseconds, status: 200 }),
      };
      // A B B A: what becomes slower or faster in the course of it meets both.
      const first = round % 2 === 0 ? await sides.program() : undefined;
      const bare = await sides.bare();
      const program = first ?? (await sides.program());
      if (round >= 0) taken.push({ program, bare });
    }
    const median = (which: (one: (typeof taken)[number]) => number) => percentile(taken.map(which), 50);
    const share = median(({ program, bare }) => program.perSecond / bare.perSecond);
    const byWork = median(({ program, bare }) => bare.work / program.work);
    const cells = [
      name,
      median(({ program }) => program.perSecond).toFixed(0),
      median(({ bare }) => bare.perSecond).toFixed(0),
      percent(share),
      percent(byWork),
      ...(goal === undefined
        ? ['', '']
        : [`≥ ${percent(goal)}`, (inMemory ? byWork : share) >= goal ? 'met' : 'not met']),
    ];
    say(`| ${cells.join(' | ')} |`);
  }

  /** Answers a second, and the work of the server for each. */
  async function sideOf(load: Load): Promise<Side> {
    const before = await stateOfTarget();
    const start = performance.now();
    const perSecond = await client.answersPerSecond(load);
    const answers = (perSecond * (performance.now() - start)) / 1000;
    return { perSecond, work: ((await stateOfTarget()).work - before.work) / answers };
  }

  /** Microseconds it worked so far, bytes of memory it has. */
  async function stateOfTarget(): Promise<{ work: number; memory: number }> {
    child.send('state');
    const [state] = (await once(child, 'message')) as [{ work: number; memory: number }];
    return state;
  }
}

/**
 * Lets the system have in memory what answers are read from, as it has while the program runs: what was filled in an earlier
 * session lies on disk, from which the first rounds would read.
 */
async function readOnce(databaseUrl: string): Promise<void> {
  const client = new Client(databaseUrl);
  await client.connect();
  await client.query('select count(item) from ready_events');
  await client.end();
}

interface Ports {
  app: number;
  bare: number;
  plain: number;
}

interface Side {
  perSecond: number;
  work: number;
}

/** Of many questions the one whose answer is of middle length, so that the bare route sends as much on the whole. */
async function middleOne(port: number, asked: readonly Asked[]): Promise<Asked> {
  const some = asked.length === 1 ? asked : asked.slice(-60);
  const lengths: { question: Asked; length: number }[] = [];
  for (const question of some) lengths.push({ question, length: (await rawGet(port, question.path)).body.length });
  return lengths.toSorted((one, other) => one.length - other.length)[Math.floor(lengths.length / 2)]!.question;
}

/** Lets the bare route send what the program sends. */
async function sameBytes(ports: Ports, { path }: Asked): Promise<void> {
  const { body, headers: sent } = await rawGet(ports.app, path);
  const {
    date: _date,
    connection: _connection,
    'keep-alive': _keepAlive,
    'transfer-encoding': _pieces,
    'content-length': _length,
    ...same
  } = sent;
  await fetch(`http://127.0.0.1:${ports.bare}/`, {
    method: 'PUT',
    body: new Uint8Array(body),
    headers: { 'content-type': 'application/octet-stream', 'x-headers': JSON.stringify(same) },
  });
}

async function etagOf(port: number, path: string): Promise<string> {
  return (await rawGet(port, path)).etag;
}

/** Bytes as they come over the line, not decoded. */
async function rawGet(port: number, path: string) {
  const headers = { 'accept-encoding': 'identity' };
  const [response] = (await once(get({ port, host: '127.0.0.1', path, headers }), 'response')) as [IncomingMessage];
  const parts: Buffer[] = [];
  for await (const part of response) parts.push(part as Buffer);
  return { body: Buffer.concat(parts), headers: response.headers, etag: String(response.headers['etag']) };
}

function percent(share: number): string {
  return `${(share * 100).toFixed(share < 0.1 ? 1 : 0)} %`;
}
