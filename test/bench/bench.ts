import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Kysely, sql } from 'kysely';
import type { SearchEngine } from '../../search/port.ts';
import { BuiltinEngine } from '../../search/builtin/builtin-engine.ts';
import { connect, createPool } from '../../server/database/connect.ts';
import { startEmbeddedPostgres } from '../../server/database/embedded/start-embedded.ts';
import { migrate } from '../../server/database/migrate.ts';
import { loadReferenceData } from '../../server/reference-data/load-reference-data.ts';
import { readReferenceData } from '../../server/reference-data/reference-data.queries.ts';
import { benchHttp } from './bench-http.ts';
import { type World, documentsOf, inventEvents, inventWorld } from './documents.ts';
import { inTurn } from './measure.ts';
import { benchMeilisearch } from './meilisearch.ts';
import { benchClock, inventQuestions } from './questions.ts';
import { createReference, referenceSettings, referenceStatement, storeInReference } from './reference-statement.ts';
import { report } from './report.ts';
import { storeEvents, storeOrganisers } from './store-events.ts';

/**
 * `npm run bench [-- 100000]`: the built-in search against the reference statement, and the program over HTTP against a
 * bare route, on the same invented events; where `MEILI_URL` names a server, the Meilisearch engine against bare requests
 * to it.
 */

const say = (line: string) => process.stdout.write(`${line}\n`);
const sizes = process.argv.slice(2).map(Number);
if (sizes.some((size) => !Number.isInteger(size) || size < 1000)) {
  process.stderr.write('Sizes are whole numbers from 1000: npm run bench -- 10000 100000\n');
  process.exit(1);
}

const directory = mkdtempSync(join(tmpdir(), 'verover-bench-'));
const postgres = await startEmbeddedPostgres({ directory, durable: false });
try {
  for (const size of sizes.length > 0 ? sizes : [10_000]) await benchSearch(size);
} finally {
  await postgres.stop();
  rmSync(directory, { recursive: true, force: true });
}

async function benchSearch(size: number): Promise<void> {
  const url = new URL(postgres.url);
  url.pathname = `/bench_${size}`;
  const server = connect(createPool(postgres.url, { max: 1 }));
  await sql`create database ${sql.id(`bench_${size}`)}`.execute(server);
  await server.destroy();
  const schema = connect(createPool(url.href, { max: 1 }));
  const db = schema as unknown as Kysely<unknown>;
  url.searchParams.set('options', referenceSettings);
  const referenceDb = connect(createPool(url.href, { max: 1 }));
  try {
    await migrate(schema);
    await loadReferenceData(schema);
    await createReference(db);
    const engine = new BuiltinEngine(db, 'search');
    const world = inventWorld(await readReferenceData(schema));
    await storeOrganisers(db, world);
    const loaded = await load(db, engine, world, size);
    await engine.load();
    const questions = inventQuestions(world);
    const rounds = size > 10_000 ? 3 : 5;
    const timings = await inTurn(questions, rounds, [
      ({ request }) => engine.search(request),
      ({ request, group }) => referenceStatement(request, group === 'typo').execute(referenceDb),
    ]);
    report(say, { size, rounds, questions, timings, loaded });
    const ids = await engine.select({ readers: ['public'], filters: {}, endsAfter: benchClock.now().toString() });
    url.searchParams.delete('options');
    await benchHttp(url.href, { size, questions, ids, say });
    await benchMeilisearch(say, size, world, questions);
  } finally {
    await schema.destroy();
    await referenceDb.destroy();
  }
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
