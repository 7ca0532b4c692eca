import { type Kysely, sql } from 'kysely';
import { toCounts } from '../counts.ts';
import { type FacetName, facetNames } from '../document.ts';
import { askedWords } from '../language/terms.ts';
import type { SearchRequest, SearchResult, SearchSelection } from '../port.ts';
import { searchStatement, selectStatement } from './search-statement.ts';
import { type IndexTables, indexNames, tablesOf } from './tables.ts';
import { textQuery } from './text-query.ts';

/**
 * Answers by one statement of PostgreSQL, the same as the index in the process but for typing mistakes, which it does not
 * forgive, and the order by relevance, which it knows roughly.
 */
export async function searchByStatement(
  db: Kysely<unknown>,
  tables: IndexTables,
  request: SearchRequest,
): Promise<SearchResult> {
  const query = textQuery(askedWords(request.words), request.missing);
  const { rows } = await searchStatement(tables, request, query).execute(db);
  const { total, ids, counts } = rows[0]!;
  const counted = new Map(facetNames.map((name): [FacetName, [string, number][]] => [name, []]));
  for (const [code, documents] of Object.entries(counts)) {
    const colon = code.indexOf(':');
    counted.get(code.slice(0, colon) as FacetName)!.push([code.slice(colon + 1), documents]);
  }
  const facets = Object.fromEntries(Array.from(counted, ([name, some]) => [name, toCounts(some)]));
  return { ids, total, facets: facets as SearchResult['facets'], corrections: [] };
}

export async function selectByStatement(
  db: Kysely<unknown>,
  tables: IndexTables,
  selection: SearchSelection,
): Promise<string[]> {
  const { rows } = await selectStatement(
    tables,
    selection,
    textQuery(askedWords(selection.words), selection.missing),
  ).execute(db);
  return rows.map((row) => row.id);
}

/** Reads the planner's statistics anew; worth it after many documents came in at once. */
export async function analyseSearchTables<T>(database: Kysely<T>): Promise<void> {
  for (const index of indexNames) {
    const { documents, texts } = tablesOf(index);
    for (const table of [documents, texts]) await sql`analyze ${table}`.execute(database);
  }
}
