import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Kysely, sql } from 'kysely';
import type { SearchEngine } from '../../search/port.ts';
import { BuiltinEngine } from '../../search/builtin/builtin-engine.ts';
import { type Database, connect, createPool } from '../../server/database/connect.ts';
import { startEmbeddedPostgres } from '../../server/database/embedded/start-embedded.ts';
import { migrate } from '../../server/database/migrate.ts';
import { loadReferenceData } from '../../server/reference-data/load-reference-data.ts';
import { readReferenceData } from '../../server/reference-data/reference-data.queries.ts';
import { benchCalendar } from './bench-calendar.ts';
import { benchHttp } from './bench-http.ts';
import { benchStart } from './bench-start.ts';
import { type World, documentsOf, inventEvents, inventWorld } from './documents.ts';
import { fillAlone } from './index-alone.ts';
import { type Timings, inTurn } from './measure.ts';
import { benchMeilisearch } from './meilisearch.ts';
import { type Question, benchClock, inventQuestions } from './questions.ts';
import {
  createReference,
  indexReference,
  referenceSettings,
  referenceStatement,
  storeInReference,
} from './reference-statement.ts';
import { report } from './report.ts';
import { storeEvents, storeOrganisers } from './store-events.ts';

/**
 * `npm run bench [-- 100000] [calendar]`: the built-in search against the reference statement, and the program over HTTP against a
 * bare route, on the same invented events, and the calendar of 5,000 legs; where `MEILI_URL` names a server, the Meilisearch engine against bare requests
 * to it.
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

/** From this many on the index is measured alone: filling the tables of the site with them would take hours. */
const tooManyForTables = 200_000;

const directory = mkdtempSync(join(tmpdir(), 'verover-bench-'));
const postgres = await startEmbeddedPostgres({ directory, durable: false });
try {
  const usual = calendarAlone ? [] : [10_000];
  for (const size of sizes.length > 0 ? sizes : usual) await benchSize(size);
  await benchCalendar(postgres.url, say);
} finally {
  await postgres.stop();
  rmSync(directory, { recursive: true, force: true });
}

async function benchSize(size: number): Promise<void> {
  const url = new URL(postgres.url);
  url.pathname = `/bench_${size}`;
  const server = connect(createPool(postgres.url, { max: 1 }));
  await sql`create database ${sql.id(`bench_${size}`)}`.execute(server);
  await server.destroy();
  const schema = connect(createPool(url.href, { max: 1 }));
  const databaseUrl = url.href;
  url.searchParams.set('options', referenceSettings);
  const referenceDb = connect(createPool(url.href, { max: 1 }));
  try {
    await migrate(schema);
    await loadReferenceData(schema);
    const db = schema as unknown as Kysely<unknown>;
    const world = inventWorld(await readReferenceData(schema));
    await createReference(db);
    if (size < tooManyForTables) await benchSite({ db, referenceDb, databaseUrl }, world, size);
    else await benchAlone({ db, referenceDb }, world, size);
  } finally {
    await schema.destroy();
    await referenceDb.destroy();
  }
}

interface Databases {
  db: Kysely<unknown>;
  referenceDb: Database;
}

async function benchSite(databases: Databases & { databaseUrl: string }, world: World, size: number): Promise<void> {
  const { db, databaseUrl } = databases;
  await indexReference(db);
  const engine = new BuiltinEngine(db, 'search');
  await storeOrganisers(db, world);
  const loaded = await load(db, engine, world, size);
  await benchStart(say, db, size);
  await engine.load();
  const questions = inventQuestions(world);
  const rounds = size > 10_000 ? 3 : 5;
  const timings = await inTurns(databases, questions, rounds, ({ request }) => engine.search(request));
  report(say, { size, rounds, questions, timings, loaded });
  const ids = await engine.select({ readers: ['public'], filters: {}, endsAfter: benchClock.now().toString() });
  await benchHttp(databaseUrl, { size, questions, ids, say });
  await benchMeilisearch(say, size, world, questions);
}

async function benchAlone(databases: Databases, world: World, size: number): Promise<void> {
  const { index, loaded } = await fillAlone(databases.db, world, size);
  const questions = inventQuestions(world);
  const rounds = 1;
  const timings = await inTurns(databases, questions, rounds, async ({ request }) => index.search(request));
  report(say, { size, rounds, questions, timings, loaded });
  say(`The index alone, without the tables of the site: ${Math.round(index.bytes / 1e6)} MB.\n`);
}

function inTurns(
  { referenceDb }: Databases,
  questions: readonly Question[],
  rounds: number,
  ask: (question: Question) => Promise<unknown>,
): Promise<Timings> {
  const reference = ({ request, group }: Question) =>
    referenceStatement(request, group === 'typo').execute(referenceDb);
  return inTurn(questions, rounds, [ask, reference]);
}

/** Documents a second, by side. Statistics and indexes are brought up to date, as the server does by itself in time. */
async function load(db: Kysely<unknown>, engine: SearchEngine, world: World, size: number): Promise<[number, number]> {
  const seconds: [number, number] = [0, 0];
  for (const events of inventEvents(world, size, 200)) {
    const documents = documentsOf(world, events);
    const start = performance.now();
    await engine.upsert(documents);
    const between = performance.now();
    await storeInReference(db, documents);
    seconds[0] += (between - start) / 1000;
    seconds[1] += (performance.now() - between) / 1000;
    await storeEvents(db, events);
  }
  for (const table of ['search_documents', 'search_texts', 'bench_reference', 'events', 'legs'])
    await sql`vacuum (analyze) ${sql.table(table)}`.execute(db);
  return [size / seconds[0], size / seconds[1]];
}
