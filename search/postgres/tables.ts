import { type RawBuilder, sql } from 'kysely';

/** An index has three tables of its own; two indexes share nothing but the code that reads them. */
export const indexNames = ['search', 'plan'] as const;
export type IndexName = (typeof indexNames)[number];

export interface IndexTables {
  /** Dates and codes: what lists and counts are made of. */
  documents: RawBuilder<unknown>;
  /** The terms of each document, and the document itself. */
  texts: RawBuilder<unknown>;
  /** What was in the index once, and since which version it is not. */
  removed: RawBuilder<unknown>;
}

export function tablesOf(index: IndexName): IndexTables {
  return {
    documents: sql.table(`${index}_documents`),
    texts: sql.table(`${index}_texts`),
    removed: sql.table(`${index}_removed`),
  };
}

/** Channel on which PostgreSQL tells that an index has a new version. */
export const versionChannel = 'search_version';
