import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Kysely } from 'kysely';
import { BuiltinEngine } from '../../search/builtin/builtin-engine.ts';
import { type Database, connect, createPool } from '../../server/database/connect.ts';
import { startEmbeddedPostgres } from '../../server/database/embedded/start-embedded.ts';
import { readReferenceData } from '../../server/reference-data/reference-data.queries.ts';
import { benchCalendar } from './bench-calendar.ts';
import { benchHttp } from './bench-http.ts';
import { httpRows } from './http-rows.ts';
import { benchStart } from './bench-start.ts';
import { inventWorld } from './documents.ts';
import { filledDatabase } from './fill.ts';
import { inTurn } from './measure.ts';
import { benchMeilisearch } from './meilisearch.ts';
import { benchClock, inventQuestions } from './questions.ts';
import { referenceSettings, referenceStatement } from './reference-statement.ts';
import { report } from './report.ts';

/**
 * `npm run bench [-- 10000 100000 1000000] [calendar]`: the built-in search against the reference statement, and the program over
 * HTTP against a bare route, on the same invented events, and the calendar of 5,000 legs; where `MEILI_URL` names a server, the
 * Meilisearch engine against bare requests to it. `BENCH_DATA` names a folder in which what was filled stays for the next run: a
 * million events took 38 minutes on a slow machine with other work beside it.
 */

const say = (line: string) => process.stdout.write(`${line}\n`);
const asked = process.argv.slice(2);
/** `npm run bench -- calendar`: that part alone. */
const calendarAlone = asked.includes('calendar');
const sizes = asked.filter((one) => one !== 'calendar').map(Number);
if (sizes.some((size) => !Number.isInteger(size) || size < 1000)) {
  process.stderr.write('Sizes are whole numbers from 1000: npm run bench -- 10000 100000\n');
  process.exit(1);
}

const keptIn = process.env['BENCH_DATA'];
const directory = keptIn ?? mkdtempSync(join(tmpdir(), 'verover-bench-'));
const postgres = await startEmbeddedPostgres({ directory, durable: false });
try {
  // Before an index of a million events is in the way.
  await benchCalendar(postgres.url, say);
  const usual = calendarAlone ? [] : [10_000];
  for (const size of sizes.length > 0 ? sizes : usual) await benchSize(size);
} finally {
  await postgres.stop();
  if (keptIn === undefined) rmSync(directory, { recursive: true, force: true });
}

async function benchSize(size: number): Promise<void> {
  const { databaseUrl, loaded } = await filledDatabase(postgres.url, size);
  const db = connect(createPool(databaseUrl, { max: 1 }));
  const url = new URL(databaseUrl);
  url.searchParams.set('options', referenceSettings);
  const referenceDb = connect(createPool(url.href, { max: 1 }));
  try {
    const world = inventWorld(await readReferenceData(db));
    const questions = inventQuestions(world);
    const engine = new BuiltinEngine(db as unknown as Kysely<unknown>, 'search');
    await benchStart(say, engine, db as unknown as Kysely<unknown>, size);
    await benchQuestions(engine, referenceDb, { size, questions, loaded });
    const ids = await engine.select({ readers: ['public'], filters: {}, endsAfter: benchClock.now().toString() });
    await benchHttp(databaseUrl, { size, rows: httpRows(world, ids), say });
    await benchMeilisearch(say, size, world, questions);
  } finally {
    await db.destroy();
    await referenceDb.destroy();
  }
}

async function benchQuestions(
  engine: BuiltinEngine,
  referenceDb: Database,
  { size, questions, loaded }: { size: number; questions: Questions; loaded: [number, number] | undefined },
): Promise<void> {
  // The reference takes its time.
  const rounds = size > 10_000 ? 3 : 5;
  const timings = await inTurn(questions, rounds, [
    ({ request }) => engine.search(request),
    ({ request, group }) => referenceStatement(request, group === 'typo').execute(referenceDb),
  ]);
  report(say, { size, rounds, questions, timings, loaded });
}

type Questions = ReturnType<typeof inventQuestions>;
