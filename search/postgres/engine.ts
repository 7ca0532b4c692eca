import { type Kysely, sql } from 'kysely';
import { type FacetName, facetNames } from '../document.ts';
import type { SearchEngine } from '../port.ts';
import { searchStatement, selectStatement } from './search-statement.ts';
import { removeDocuments, storeDocuments } from './store-documents.ts';
import { textQuery } from './text-query.ts';

/** The built-in engine: full text, typing mistakes and exact counts by PostgreSQL alone. */
export function createPostgresEngine<T>(database: Kysely<T>): SearchEngine {
  const db = database as unknown as Kysely<unknown>;
  return {
    name: 'postgres',

    async search(request) {
      const { query, corrections } = await textQuery(db, request.words, request.readers);
      const { rows } = await searchStatement(request, query).execute(db);
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
      const { query } = await textQuery(db, selection.words, selection.readers);
      const { rows } = await selectStatement(selection, query).execute(db);
      return rows.map((row) => row.id);
    },

    upsert: (documents) => storeDocuments(db, documents),
    remove: (ids) => removeDocuments(db, ids),
  };
}

/** Reads the planner's statistics anew; worth it after many documents came in at once. */
export async function analyseSearchTables<T>(database: Kysely<T>): Promise<void> {
  for (const table of ['search_documents', 'search_texts', 'search_words'])
    await sql`analyze ${sql.table(table)}`.execute(database);
}
