import { type Kysely, sql } from 'kysely';
import { storeDocuments } from '../../search/postgres/store-documents.ts';
import { tablesOf } from '../../search/postgres/tables.ts';
import { type Database, connect, createPool } from '../../server/database/connect.ts';
import { makeReady } from '../../server/events/make-ready.ts';
import { migrate } from '../../server/database/migrate.ts';
import { loadReferenceData } from '../../server/reference-data/load-reference-data.ts';
import { readReferenceData } from '../../server/reference-data/reference-data.queries.ts';
import { type World, documentsOf, inventEvents, inventWorld } from './documents.ts';
import { benchClock } from './questions.ts';
import { createReference, indexReference, storeInReference } from './reference-statement.ts';
import { storeEvents, storeOrganisers } from './store-events.ts';

/** Documents a second, as search keeps them and as the reference does. */
export type Loaded = [search: number, reference: number];

/** A database with so many invented events, as it was left by an earlier run or filled now. */
export async function filledDatabase(
  serverUrl: string,
  size: number,
): Promise<{ databaseUrl: string; loaded: Loaded | undefined }> {
  const name = `bench_${size}`;
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  const databaseUrl = url.href;
  const server = connect(createPool(serverUrl, { max: 1 }));
  try {
    if (await isFilled(server, name)) {
      await bringUpToDate(databaseUrl);
      return { databaseUrl, loaded: undefined };
    }
    await sql`drop database if exists ${sql.id(name)}`.execute(server);
    await sql`create database ${sql.id(name)}`.execute(server);
    const loaded = await fill(databaseUrl, size);
    await bringUpToDate(databaseUrl);
    await sql`comment on database ${sql.id(name)} is ${sql.lit(filled)}`.execute(server);
    return { databaseUrl, loaded };
  } finally {
    await server.destroy();
  }
}

const filled = 'filled';

/** What the program does by itself in the background, and did on any site that was up for some minutes. */
async function bringUpToDate(databaseUrl: string): Promise<void> {
  const db = connect(createPool(databaseUrl, { max: 1 }));
  try {
    await migrate(db);
    await makeReady({ db, clock: benchClock });
    await sql`vacuum (analyze) ready_events, unready_events`.execute(db);
  } finally {
    await db.destroy();
  }
}

async function isFilled(server: Database, name: string): Promise<boolean> {
  const { rows } = await sql<{ said: string | null }>`
    select shobj_description(oid, 'pg_database') as said from pg_database where datname = ${name}`.execute(server);
  return rows[0]?.said === filled;
}

/**
 * Fills the tables of the site, what search keeps of them, and the reference, beside each other. Indexes are made when all is
 * there: to keep them right for each of a million events would take most of the time.
 */
async function fill(databaseUrl: string, size: number): Promise<Loaded> {
  const connections = [1, 2, 3].map(() => connect(createPool(databaseUrl, { max: 1 })));
  const [site, search, reference] = connections as unknown as [Filling, Filling, Filling];
  try {
    const world = await emptyWorld(connections[0]!);
    const indexes = await dropIndexes(site);
    const seconds = await store(world, size, { site, search, reference });
    for (const one of [site, reference]) await sql`set maintenance_work_mem = '1GB'`.execute(one);
    await Promise.all([inTurn(site, indexes), indexReference(reference)]);
    for (const table of [...tables, 'bench_reference']) await sql`vacuum (analyze) ${sql.table(table)}`.execute(site);
    return [size / seconds.search, size / seconds.reference];
  } finally {
    await Promise.all(connections.map((one) => one.destroy()));
  }
}

type Filling = Kysely<unknown>;

async function emptyWorld(db: Database): Promise<World> {
  await migrate(db);
  await loadReferenceData(db);
  const world = inventWorld(await readReferenceData(db));
  await createReference(db as unknown as Filling);
  await storeOrganisers(db as unknown as Filling, world);
  return world;
}

/** Seconds that each of the three took, while the others went on. */
async function store(
  world: World,
  size: number,
  { site, search, reference }: Record<'site' | 'search' | 'reference', Filling>,
): Promise<Record<'site' | 'search' | 'reference', number>> {
  const seconds = { site: 0, search: 0, reference: 0 };
  const timed = async (which: keyof typeof seconds, work: Promise<void>) => {
    const start = performance.now();
    await work;
    seconds[which] += (performance.now() - start) / 1000;
  };
  // One batch is stored while the next is made.
  let storing: Promise<unknown> = Promise.resolve();
  for (const events of inventEvents(world, size, 1000)) {
    const documents = documentsOf(world, events);
    await storing;
    storing = Promise.all([
      timed('site', storeEvents(site, events)),
      timed('reference', storeInReference(reference, documents)),
      timed('search', storeDocuments(search, tablesOf('search'), documents)),
    ]);
  }
  await storing;
  return seconds;
}

const tables = ['search_documents', 'search_texts', 'events', 'legs', 'event_sectors', 'event_organisers'];

/** Those that no constraint needs; answers with the statements that make them again. */
async function dropIndexes(db: Filling): Promise<string[]> {
  const { rows } = await sql<{ name: string; definition: string }>`
    select c.relname as name, pg_get_indexdef(c.oid) as definition
    from pg_index i join pg_class c on c.oid = i.indexrelid
    where i.indrelid = any(${tables}::regclass[]) and not i.indisunique`.execute(db);
  for (const { name } of rows) await sql`drop index ${sql.table(name)}`.execute(db);
  return rows.map(({ definition }) => definition);
}

async function inTurn(db: Filling, statements: readonly string[]): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
