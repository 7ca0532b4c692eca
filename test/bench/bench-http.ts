import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { type IncomingMessage, get } from 'node:http';
import { formatSearchAddress } from '../../server/contracts/search-address.ts';
import type { SearchQuery } from '../../server/contracts/search-query.ts';
import type { Load } from './http-client.ts';
import { startClient } from './http-load.ts';
import { percentile } from './measure.ts';
import type { Question } from './questions.ts';

interface Asked {
  path: string;
  headers?: string;
}

/** What is asked in turn, and what share of a bare route with the same bytes is aimed at. */
interface Row {
  name: string;
  goal: number;
  questions: readonly Asked[];
  status?: number;
  /** Whether answers come out of memory: more of them than a client can ask for. */
  inMemory?: boolean;
}

const rounds = 5;
const milliseconds = 1200;
/** As programs ask: the bare route compresses nothing either. */
const plain = 'accept-encoding: identity\r\n';

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
  const client = startClient();
  try {
    const etag = await etagOf(ports.app, `/api/v1/events/${ids[0]}`);
    say(
      `\nOver HTTP, ${size.toLocaleString('en')} events: answers a second as a share of a bare route with the same bytes`,
    );
    say(
      `Median of ${rounds} rounds in turn. What comes out of memory is held against its goal by the work it is for the server,`,
    );
    say('since it answers more than the client can ask; what is new by what comes back in a second.\n');
    say('| What | program /s | bare /s | share | share by work | goal | |');
    say('|---|---|---|---|---|---|---|');
    for (const row of rowsFor(questions, ids, etag)) await measure(row);
  } finally {
    await client.stop();
    child.disconnect();
    await once(child, 'exit');
  }

  async function measure({ name, goal, questions: asked, status = 200, inMemory = false }: Row): Promise<void> {
    await sameBytes(ports, await middleOne(ports.app, asked));
    const taken: { program: Side; bare: Side }[] = [];
    for (let round = -1; round < rounds; round++) {
      // Each round goes on where the one before ended, so that what is to be new is new.
      const from = ((round + 1) * Math.floor(asked.length / (rounds + 1))) % asked.length;
      const inTurn = [...asked.slice(from), ...asked.slice(0, from)];
      const program = await sideOf({ port: ports.app, questions: inTurn, milliseconds, status });
      const bare = await sideOf({ port: ports.bare, questions: [{ path: '/' }], milliseconds, status: 200 });
      if (round >= 0) taken.push({ program, bare });
    }
    const middle = (of: (one: (typeof taken)[number]) => number) => percentile(taken.map(of), 50);
    const share = middle(({ program, bare }) => program.perSecond / bare.perSecond);
    const byWork = middle(({ program, bare }) => bare.work / program.work);
    const cells = [
      name,
      middle(({ program }) => program.perSecond).toFixed(0),
      middle(({ bare }) => bare.perSecond).toFixed(0),
      percent(share),
      percent(byWork),
      `≥ ${percent(goal)}`,
      (inMemory ? byWork : share) >= goal ? 'met' : 'not met',
    ];
    say(`| ${cells.join(' | ')} |`);
  }

  /** Answers a second, and the work of the server for each. */
  async function sideOf(load: Load): Promise<Side> {
    const before = await workSoFar();
    const start = performance.now();
    const perSecond = await client.answersPerSecond(load);
    const answers = (perSecond * (performance.now() - start)) / 1000;
    return { perSecond, work: ((await workSoFar()) - before) / answers };
  }

  async function workSoFar(): Promise<number> {
    child.send('work');
    const [microseconds] = (await once(child, 'message')) as [number];
    return microseconds;
  }
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

function rowsFor(questions: readonly Question[], ids: readonly string[], etag: string): Row[] {
  // An encoding that nobody has makes each of them new.
  const unheard = (at: number) => `accept-encoding: identity, none-${at}\r\n`;
  const addresses = questions.map(({ request }) =>
    formatSearchAddress({
      ...(request.words === undefined ? {} : { q: request.words }),
      ...(request.filters as Partial<SearchQuery>),
      ...request.period,
      ...(request.endsAfter === undefined ? { past: true } : {}),
    }),
  );
  // Other pages of other sizes, so that nothing that was found before is found again.
  const lists = Array.from({ length: addresses.length * 18 }, (_, at): Asked => {
    const turn = Math.floor(at / addresses.length);
    const part = `pageSize=${20 + (turn % 6)}&page=${1 + Math.floor(turn / 6)}`;
    return { path: `/api/v1/events?${addresses[at % addresses.length]}&${part}`, headers: unheard(at) };
  });
  const events = ids.slice(0, 50_000).map((id, at): Asked => ({ path: `/api/v1/events/${id}`, headers: unheard(at) }));
  const one = `/api/v1/events/${ids[0]}`;
  const again = (path: string): Asked[] => [{ path, headers: plain }];
  return [
    { name: 'a list with facets, every question new', goal: 0.06, questions: lists },
    { name: 'the same list again', goal: 0.9, inMemory: true, questions: again('/api/v1/events?country=JP') },
    { name: 'one event, every one new', goal: 0.25, questions: events },
    { name: 'the same event again', goal: 0.9, inMemory: true, questions: again(one) },
    {
      name: 'the same event, not changed (304)',
      goal: 1.5,
      questions: [{ path: one, headers: `${plain}if-none-match: ${etag}\r\n` }],
      status: 304,
      inMemory: true,
    },
    {
      name: 'page of an event again',
      inMemory: true,
      goal: 0.6,
      questions: again(`/nl/evenementen/event-${Number(`0x${ids[0]!.slice(24)}`)}-${ids[0]}`),
    },
    { name: 'page of a selection again', goal: 0.6, inMemory: true, questions: again('/nl/evenementen?country=JP') },
  ];
}

/** Lets the bare route send what the program sends. */
async function sameBytes(ports: { app: number; bare: number }, { path }: Asked): Promise<void> {
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
