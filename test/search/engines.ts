import { sql } from 'kysely';
import type { SearchIndexes } from '../../search/port.ts';
import type { Database } from '../../server/database/connect.ts';
import { realServer, standInUnderTest } from '../support/meilisearch/servers.ts';
import { meilisearchUnderTest } from './meilisearch-under-test.ts';

/** An engine, as the tests that hold for every engine start it and look into it. */
export interface EngineUnderTest {
  name: string;
  /** Left out where it is the one that a program starts with. */
  indexes?: (db: Database) => SearchIndexes;
  /** Everything an index keeps of its documents, as text. Of what was in it once, it knows the id. */
  kept(db: Database, index: keyof SearchIndexes): Promise<string[]>;
}

const builtin: EngineUnderTest = {
  name: 'builtin',
  async kept(db, index) {
    const tables = ['documents', 'texts'].map((table) => `${index === 'plans' ? 'plan' : 'search'}_${table}`);
    const rows = tables.map((table) =>
      sql<{ row: string }>`select t::text as row from ${sql.table(table)} t`.execute(db),
    );
    return (await Promise.all(rows)).flatMap((result) => result.rows.map(({ row }) => row));
  },
};

const real = realServer ? [meilisearchUnderTest(realServer)] : [];

/** All there are. The stand-in proves little alone: the same is asked of a real server wherever MEILI_URL names one. */
export const engines: readonly EngineUnderTest[] = [builtin, meilisearchUnderTest(await standInUnderTest()), ...real];

/** Those with which every route is walked, as anybody there is: that takes long, and of the stand-in it would tell nothing. */
export const walkedEngines: readonly EngineUnderTest[] = [builtin, ...real];
