import { type Kysely, sql } from 'kysely';
import { type SearchDocument, facetNames } from '../../search/document.ts';
import { type IndexedRow, dayNumber } from '../../search/memory/indexed-row.ts';
import { MemoryIndex } from '../../search/memory/memory-index.ts';
import { storedTerms } from '../../search/postgres/stored-terms.ts';
import { type World, documentsOf, inventEvents } from './documents.ts';
import { indexReference, storeInReference } from './reference-statement.ts';

/** An index in the process without a database behind it, and the reference filled before it is indexed. */
export async function fillAlone(
  db: Kysely<unknown>,
  world: World,
  size: number,
): Promise<{ index: MemoryIndex; loaded: [number, number] }> {
  const index = new MemoryIndex();
  const seconds: [number, number] = [0, 0];
  let version = 0;
  // PostgreSQL stores one batch while the next is made.
  let storing: Promise<void> = Promise.resolve();
  for (const events of inventEvents(world, size, 1000)) {
    const documents = documentsOf(world, events);
    const rows = documents.map((document) => rowOf(document, ++version));
    const start = performance.now();
    for (const row of rows) index.put(row);
    seconds[0] += (performance.now() - start) / 1000;
    await storing;
    const before = performance.now();
    storing = storeInReference(db, documents).then(() => {
      seconds[1] += (performance.now() - before) / 1000;
    });
  }
  await storing;
  await sql`set maintenance_work_mem = '1GB'`.execute(db);
  await indexReference(db);
  await sql`vacuum (analyze) bench_reference`.execute(db);
  return { index, loaded: [size / seconds[0], size / seconds[1]] };
}

/** As it would be read from the database. */
function rowOf(document: SearchDocument, version: number): IndexedRow {
  const moment = (iso: string | undefined) => (iso === undefined ? undefined : Date.parse(iso));
  return {
    id: document.id,
    version,
    readers: document.readers,
    startsAt: moment(document.startsAt),
    endsAt: moment(document.endsAt),
    deadline: document.deadline === undefined ? undefined : dayNumber(document.deadline),
    publishedAt: Date.parse(document.publishedAt),
    days: document.days.flatMap(({ from, to }) => [dayNumber(from), dayNumber(to)]),
    codes: facetNames.flatMap((facet) => document.codes[facet].map((value) => `${facet}:${value}`)),
    terms: storedTerms(document),
  };
}
