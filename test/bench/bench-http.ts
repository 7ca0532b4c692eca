import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { type IncomingMessage, get } from 'node:http';
import { formatSearchAddress } from '../../server/contracts/search-address.ts';
import type { SearchQuery } from '../../server/contracts/search-query.ts';
import { answersPerSecond } from './http-load.ts';
import { percentile } from './measure.ts';
import type { Question } from './questions.ts';

/** What is asked, and what share of a bare route with the same bytes is aimed at. */
interface Row {
  name: string;
  goal: number;
  ask(): { path: string; headers?: string };
  status?: number;
}

const rounds = 5;
const milliseconds = 1200;
const encoding = 'accept-encoding: gzip\r\n';

/** The API and the pages over HTTP, each in turn with a bare route that sends the same bytes. */
export async function benchHttp(
  databaseUrl: string,
  {
    size,
    questions,
    ids,
    say,
  }: { size: number; questions: readonly Question[]; ids: readonly string[]; say: (line: string) => void },
): Promise<void> {
  const child = spawn(process.execPath, [new URL('http-target.ts', import.meta.url).pathname, databaseUrl], {
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  const [line] = (await once(child.stdout!, 'data')) as [Buffer];
  const ports = JSON.parse(line.toString()) as { app: number; bare: number };
  try {
    const etag = await etagOf(ports.app, `/api/v1/events/${ids[0]}`);
    say(
      `\nOver HTTP, ${size.toLocaleString('en')} events: answers a second as a share of a bare route with the same bytes`,
    );
    say(`median of ${rounds} rounds in turn\n`);
    say('| What | program /s | bare /s | share | goal | |');
    say('|---|---|---|---|---|---|');
    for (const row of rowsFor(questions, ids, etag)) await measure(row);
  } finally {
    child.disconnect();
    await once(child, 'exit');
  }

  async function measure({ name, goal, ask, status = 200 }: Row): Promise<void> {
    await sameBytes(ports, ask());
    const bare = () => ({ path: '/' });
    const taken: [number, number][] = [];
    for (let round = -1; round < rounds; round++) {
      const program = await answersPerSecond(ports.app, ask, { milliseconds, status });
      const plain = await answersPerSecond(ports.bare, bare, { milliseconds });
      if (round >= 0) taken.push([program, plain]);
    }
    const [program, plain] = [0, 1].map((side) =>
      percentile(
        taken.map((pair) => pair[side]!),
        50,
      ),
    ) as [number, number];
    const share = percentile(
      taken.map(([one, other]) => one / other),
      50,
    );
    const cells = [
      name,
      program.toFixed(0),
      plain.toFixed(0),
      percent(share),
      `≥ ${percent(goal)}`,
      share >= goal ? 'met' : 'not met',
    ];
    say(`| ${cells.join(' | ')} |`);
  }
}

function rowsFor(questions: readonly Question[], ids: readonly string[], etag: string): Row[] {
  let asked = 0;
  // An encoding that nobody has makes each of them new.
  const unheard = () => `accept-encoding: gzip, none-${asked}\r\n`;
  const addresses = questions.map(({ request }) =>
    formatSearchAddress({
      ...(request.words === undefined ? {} : { q: request.words }),
      ...(request.filters as Partial<SearchQuery>),
      ...request.period,
      ...(request.endsAfter === undefined ? { past: true } : {}),
    }),
  );
  const fresh = () => {
    asked++;
    const pageSize = 20 + (Math.floor(asked / questions.length) % 6);
    const page = 1 + (Math.floor(asked / questions.length / 6) % 3);
    return {
      path: `/api/v1/events?${addresses[asked % addresses.length]}&pageSize=${pageSize}&page=${page}`,
      headers: unheard(),
    };
  };
  const newEvent = () => ({ path: `/api/v1/events/${ids[asked++ % ids.length]}`, headers: unheard() });
  const one = `/api/v1/events/${ids[0]}`;
  const again = (path: string) => () => ({ path, headers: encoding });
  return [
    { name: 'a list with facets, every question new', goal: 0.06, ask: fresh },
    { name: 'the same list again', goal: 0.9, ask: again('/api/v1/events?country=JP') },
    { name: 'one event, every one new', goal: 0.25, ask: newEvent },
    { name: 'the same event again', goal: 0.9, ask: again(one) },
    {
      name: 'the same event, not changed (304)',
      goal: 1.5,
      ask: () => ({ path: one, headers: `${encoding}if-none-match: ${etag}\r\n` }),
      status: 304,
    },
    {
      name: 'page of an event again',
      goal: 0.6,
      ask: again(`/nl/evenementen/event-${Number(`0x${ids[0]!.slice(24)}`)}-${ids[0]}`),
    },
    { name: 'page of a selection again', goal: 0.6, ask: again('/nl/evenementen?country=JP') },
  ];
}

/** Lets the bare route send what the program sends. */
async function sameBytes(ports: { app: number; bare: number }, { path, headers }: { path: string; headers?: string }) {
  const encoded = headers?.includes('gzip') ? { 'accept-encoding': 'gzip' } : undefined;
  const { body, headers: sent } = await rawGet(ports.app, path, encoded);
  const {
    date: _date,
    connection: _connection,
    'keep-alive': _keepAlive,
    'transfer-encoding': _pieces,
    ...same
  } = sent;
  await fetch(`http://127.0.0.1:${ports.bare}/`, {
    method: 'PUT',
    body: new Uint8Array(body),
    headers: { 'content-type': 'application/octet-stream', 'x-headers': JSON.stringify(same) },
  });
}

async function etagOf(port: number, path: string): Promise<string> {
  return (await rawGet(port, path, { 'accept-encoding': 'gzip' })).etag;
}

/** Bytes as they come over the line, not decoded. */
async function rawGet(port: number, path: string, headers: Record<string, string> = {}) {
  const [response] = (await once(get({ port, host: '127.0.0.1', path, headers }), 'response')) as [IncomingMessage];
  const parts: Buffer[] = [];
  for await (const part of response) parts.push(part as Buffer);
  return { body: Buffer.concat(parts), headers: response.headers, etag: String(response.headers['etag']) };
}

function percent(share: number): string {
  return `${(share * 100).toFixed(share < 0.1 ? 1 : 0)} %`;
}
