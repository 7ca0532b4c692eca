import { type Kysely, sql } from 'kysely';
import { storeDocuments } from '../../search/postgres/store-documents.ts';
import { tablesOf } from '../../search/postgres/tables.ts';
import { type Database, connect, createPool } from '../../server/database/connect.ts';
import { makeReady } from '../../server/events/make-ready.ts';
import { migrate } from '../../server/database/migrate.ts';
import { loadReferenceData } from '../../server/reference-data/load-reference-data.ts';
import { readReferenceData } from '../../server/reference-data/reference-data.queries.ts';
import { inventedOnes, repeatEvents } from './copies.ts';
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
  const databaseUrl = databaseOf(serverUrl, size);
  const server = connect(createPool(serverUrl, { max: 1 }));
  try {
    const name = databaseName(size);
    const loaded = (await isFilled(server, name))
      ? undefined
      : await (size > inventedOnes ? fillWithCopies(serverUrl, size) : fillWithInvented(serverUrl, size));
    await bringUpToDate(databaseUrl);
    await sql`comment on database ${sql.id(name)} is ${sql.lit(filled)}`.execute(server);
    return { databaseUrl, loaded };
  } finally {
    await server.destroy();
  }
}

const databaseName = (size: number) => `bench_${size}`;

function databaseOf(serverUrl: string, size: number): string {
  const url = new URL(serverUrl);
  url.pathname = `/${databaseName(size)}`;
  return url.href;
}

async function createDatabase(serverUrl: string, size: number, template = 'template1'): Promise<void> {
  const server = connect(createPool(serverUrl, { max: 1 }));
  const name = sql.id(databaseName(size));
  try {
    await sql`drop database if exists ${name}`.execute(server);
    await sql`create database ${name} template ${sql.id(template)} strategy file_copy`.execute(server);
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

/** Fills the tables of the site, what search keeps of them, and the reference, beside each other. */
async function fillWithInvented(serverUrl: string, size: number): Promise<Loaded> {
  await createDatabase(serverUrl, size);
  return withConnections(databaseOf(serverUrl, size), async (connections) => {
    const [site, search, reference] = connections;
    const world = await emptyWorld(site);
    let seconds = { search: 0, reference: 0 };
    await withoutIndexes(connections, async () => {
      seconds = await store(world, size, { site, search, reference });
    });
    return [size / seconds.search, size / seconds.reference];
  });
}

/** Begins with the database of those that are invented, which is filled first. */
async function fillWithCopies(serverUrl: string, size: number): Promise<undefined> {
  await filledDatabase(serverUrl, inventedOnes);
  await createDatabase(serverUrl, size, databaseName(inventedOnes));
  await withConnections(databaseOf(serverUrl, size), (connections) =>
    withoutIndexes(connections, () => repeatEvents(connections, size)),
  );
}

/** Indexes are made when all is there: to keep them right for each of a million events would take most of the time. */
async function withoutIndexes([site, search]: Connections, work: () => Promise<void>): Promise<void> {
  const indexes = await dropIndexes(site);
  await work();
  await Promise.all(
    [site, search].map(async (db) => {
      await sql`set maintenance_work_mem = '1GB'`.execute(db);
      for (let index = indexes.shift(); index !== undefined; index = indexes.shift()) await sql.raw(index).execute(db);
    }),
  );
  for (const table of tables) await sql`vacuum (analyze) ${sql.table(table)}`.execute(site);
}

type Filling = Kysely<unknown>;
type Connections = [site: Filling, search: Filling, reference: Filling];

async function withConnections<T>(databaseUrl: string, work: (connections: Connections) => Promise<T>): Promise<T> {
  const connections = [1, 2, 3].map(() => connect(createPool(databaseUrl, { max: 1 })));
  try {
    return await work(connections as unknown as Connections);
  } finally {
    await Promise.all(connections.map((one) => one.destroy()));
  }
}

async function emptyWorld(db: Database): Promise<World> {
  await migrate(db);
  await loadReferenceData(db);
  const world = inventWorld(await readReferenceData(db));
  await createReference(db as unknown as Filling);
  await indexReference(db as unknown as Filling);
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

const tables = [
  'search_texts',
  'bench_reference',
  'search_documents',
  'events',
  'legs',
  'event_sectors',
  'event_organisers',
];

/** Those that no constraint needs; answers with the statements that make them again. */
async function dropIndexes(db: Filling): Promise<string[]> {
  const { rows } = await sql<{ name: string; definition: string }>`
    select c.relname as name, pg_get_indexdef(c.oid) as definition
    from pg_index i join pg_class c on c.oid = i.indexrelid
    where i.indrelid = any(${tables}::regclass[]) and not i.indisunique`.execute(db);
  for (const { name } of rows) await sql`drop index ${sql.table(name)}`.execute(db);
  return rows.map(({ definition }) => definition);
}
