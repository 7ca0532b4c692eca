import { connect } from '../../search/meilisearch/connection.ts';
import { createMeilisearchEngine } from '../../search/meilisearch/engine.ts';
import { indexAdmin } from '../../search/meilisearch/index-admin.ts';
import type { SearchEngine, SearchIndexes } from '../../search/port.ts';
import type { Database } from '../../server/database/connect.ts';
import { eventRecords } from '../../server/events/events.queries.ts';
import { readerOfAll } from '../../server/kernel/audience.ts';
import { organiserNames } from '../../server/organisers/organisers.queries.ts';
import { readReferenceData } from '../../server/reference-data/reference-data.queries.ts';
import { toIndexDocument } from '../../server/search/to-index-document.ts';
import type { ServerUnderTest } from '../support/meilisearch/servers.ts';
import type { EngineUnderTest } from './engines.ts';

/** The Meilisearch engine on a server, with indexes of its own for each database. */
export function meilisearchUnderTest(server: ServerUnderTest): EngineUnderTest {
  const started = new WeakMap<Database, ReturnType<typeof start>>();
  const of = (db: Database) => {
    const known = started.get(db) ?? start(server, db);
    started.set(db, known);
    return known;
  };
  return {
    name: server.name,
    indexes(db) {
      const indexes = of(db);
      return {
        search: later(async () => (await indexes).search),
        plans: later(async () => (await indexes).plans),
      };
    },
    async kept(db, index) {
      const { uids } = await of(db);
      return server.kept(uids[index]);
    },
  };
}

async function start(server: ServerUnderTest, db: Database) {
  const connection = connect({ ...(await server.settings()), deadlines: { search: 10_000, select: 20_000 } });
  const indexes: SearchIndexes = {
    search: createMeilisearchEngine(connection, 'events'),
    plans: createMeilisearchEngine(connection, 'plans'),
  };
  const admins = { search: indexAdmin(connection, 'events'), plans: indexAdmin(connection, 'plans') };
  await Promise.all([admins.search.ensure(), admins.plans.ensure()]);
  await load(db, indexes);
  return { ...indexes, uids: { search: admins.search.uid, plans: admins.plans.uid } };
}

/** What the database held before there was this engine. */
async function load(db: Database, indexes: SearchIndexes): Promise<void> {
  const published = db.selectFrom('events').select('id').where('editorial_state', '=', 'published');
  const ids = (await published.execute()).map(({ id }) => id);
  const [reference, organisers] = await Promise.all([readReferenceData(db), organiserNames(db)]);
  const records = await eventRecords(db, readerOfAll, ids);
  const documents = records.map((record) => toIndexDocument(record, reference, organisers));
  await indexes.search.upsert(documents.filter(({ readers }) => readers.includes('public')));
  await indexes.plans.upsert(documents.filter(({ readers }) => !readers.includes('public')));
}

/** An engine that is there when it is first asked. */
function later(engine: () => Promise<SearchEngine>): SearchEngine {
  return {
    name: 'meilisearch',
    search: async (request) => (await engine()).search(request),
    select: async (selection) => (await engine()).select(selection),
    upsert: async (documents) => (await engine()).upsert(documents),
    remove: async (ids) => (await engine()).remove(ids),
  };
}
