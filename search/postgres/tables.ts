import { type RawBuilder, sql } from 'kysely';

/** An index has three tables of its own; two indexes share nothing but the code that reads them. */
export const indexNames = ['search', 'plan'] as const;
export type IndexName = (typeof indexNames)[number];

export interface IndexTables {
  documents: RawBuilder<unknown>;
  texts: RawBuilder<unknown>;
  words: RawBuilder<unknown>;
}

export function tablesOf(index: IndexName): IndexTables {
  return {
    documents: sql.table(`${index}_documents`),
    texts: sql.table(`${index}_texts`),
    words: sql.table(`${index}_words`),
  };
}
