import type { Kysely } from 'kysely';
import { MemoryIndex } from '../memory/memory-index.ts';
import { eachRow, eachTerms, versionOf } from '../postgres/read-rows.ts';
import type { IndexTables } from '../postgres/tables.ts';

/** Few, so that what was read is let go of before it is taken for something that stays. */
const rowsAtOnce = 1000;
const termsAtOnce = 200;

/** An index with the version up to which it has heard everything; what changed while it was read comes after that. */
export interface Loaded {
  index: MemoryIndex;
  version: number;
}

/** Dates and codes of all documents: about a second for 100,000 of them. */
export async function loadRows(db: Kysely<unknown>, tables: IndexTables): Promise<Loaded> {
  const index = new MemoryIndex();
  const version = await versionOf(db, tables);
  await eachRow(db, tables, rowsAtOnce, (row) => index.put(row));
  return { index, version };
}

/** The terms of all documents, which takes longer; a batch at a time, so that others are answered in between. */
export async function loadTerms(db: Kysely<unknown>, tables: IndexTables, index: MemoryIndex): Promise<void> {
  await eachTerms(db, tables, termsAtOnce, (id, version, terms) => index.putTerms(id, version, terms));
  while (!index.settleSome()) await new Promise((resolve) => setImmediate(resolve));
}
