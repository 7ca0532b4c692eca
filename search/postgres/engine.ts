import { type Kysely, sql } from 'kysely';
import { type FacetName, facetNames } from '../document.ts';
import type { SearchEngine, SearchIndexes } from '../port.ts';
import { searchStatement, selectStatement } from './search-statement.ts';
import { removeDocuments, storeDocuments } from './store-documents.ts';
import { type IndexName, indexNames, tablesOf } from './tables.ts';
import { textQuery } from './text-query.ts';

/**
 * The built-in engine: full text, typing mistakes and exact counts by PostgreSQL alone. Each index is an engine on tables
 * of its own.
 */
export function createPostgresEngine<T>(database: Kysely<T>, index: IndexName): SearchEngine {
  const db = database as unknown as Kysely<unknown>;
  const tables = tablesOf(index);
  return {
    name: 'postgres',

    async search(request) {
      const { query, corrections } = await textQuery(db, tables, request.words, request.readers);
      const { rows } = await searchStatement(tables, request, query).execute(db);
      const { total, ids, counts } = rows[0]!;
      const facets = Object.fromEntries(facetNames.map((name) => [name, {}])) as Record<
        FacetName,
        Record<string, number>
      >;
      for (const [code, documents] of Object.entries(counts)) {
        const colon = code.indexOf(':');
        facets[code.slice(0, colon) as FacetName][code.slice(colon + 1)] = documents;
      }
      return { ids, total, facets, corrections };
    },

    async select(selection) {
      const { query } = await textQuery(db, tables, selection.words, selection.readers);
      const { rows } = await selectStatement(tables, selection, query).execute(db);
      return rows.map((row) => row.id);
    },

    upsert: (documents) => storeDocuments(db, tables, documents),
    remove: (ids) => removeDocuments(db, tables, ids),
  };
}

export function postgresIndexes<T>(database: Kysely<T>): SearchIndexes {
  return { search: createPostgresEngine(database, 'search'), plans: createPostgresEngine(database, 'plan') };
}

/** Reads the planner's statistics anew; worth it after many documents came in at once. */
export async function analyseSearchTables<T>(database: Kysely<T>): Promise<void> {
  for (const index of indexNames) {
    const { documents, texts, words } = tablesOf(index);
    for (const table of [documents, texts, words]) await sql`analyze ${table}`.execute(database);
  }
}
