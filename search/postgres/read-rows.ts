import { type Kysely, type RawBuilder, sql } from 'kysely';
import { type IndexedRow, dayNumber } from '../memory/indexed-row.ts';
import type { IndexTables } from './tables.ts';

/** What is stored, as the index in the process takes it in. */

interface StoredRow {
  id: string;
  version: number;
  readers: string;
  starts: number | null;
  ends: number | null;
  deadline: number | null;
  published: number;
  days: string;
  codes: string;
  terms?: string;
}

/** The version of the last change; 0 when there was none. */
export async function versionOf(db: Kysely<unknown>, { documents, removed }: IndexTables): Promise<number> {
  const { rows } = await sql<{ version: number }>`
    select greatest((select max(version) from ${documents}), (select max(version) from ${removed}), 0)::float8 as version`.execute(
    db,
  );
  return rows[0]!.version;
}

/** All documents without their terms, in batches: in the order of their starts, as most questions are answered. */
export async function eachRow(
  db: Kysely<unknown>,
  { documents }: IndexTables,
  atOnce: number,
  take: (row: IndexedRow) => void,
): Promise<void> {
  const all = sql<StoredRow>`select ${columns} from ${documents} d order by d.starts_at nulls last, d.id`;
  await eachBatch(db, all, atOnce, (rows) => rows.map(toIndexedRow).forEach(take));
}

/** The terms of all documents, in the same order; others get their turn after each batch. */
export async function eachTerms(
  db: Kysely<unknown>,
  { documents, texts }: IndexTables,
  atOnce: number,
  take: (id: string, version: number, terms: string) => void,
): Promise<void> {
  const all = sql<{ id: string; version: number; terms: string }>`
    select d.id, d.version::float8 as version, t.terms from ${texts} t join ${documents} d using (id)
    order by d.starts_at nulls last, d.id`;
  await eachBatch(db, all, atOnce, async (rows) => {
    for (const { id, version, terms } of rows) take(id, version, terms);
    await new Promise((resolve) => setImmediate(resolve));
  });
}

/** Goes through all rows of a query as they are at one moment, few at once. */
async function eachBatch<T>(
  db: Kysely<unknown>,
  query: RawBuilder<T>,
  atOnce: number,
  take: (rows: T[]) => Promise<void> | void,
): Promise<void> {
  await db.transaction().execute(async (trx) => {
    await sql`declare batches no scroll cursor for ${query}`.execute(trx);
    for (;;) {
      const { rows } = await sql<T>`fetch ${sql.lit(atOnce)} from batches`.execute(trx);
      await take(rows);
      if (rows.length < atOnce) return;
    }
  });
}

/**
 * What changed since a version: what is gone, and up to `limit` documents as they are now, with their terms, the earliest
 * version first. `upTo` is the version that is reached by taking all of it in.
 */
export async function changesSince(
  db: Kysely<unknown>,
  tables: IndexTables,
  version: number,
  limit: number,
): Promise<{ removed: string[]; changed: IndexedRow[]; upTo: number }> {
  const latest = await versionOf(db, tables);
  if (latest <= version) return { removed: [], changed: [], upTo: version };
  const gone = await sql<{ id: string }>`
    select id from ${tables.removed} where version > ${version} and version <= ${latest}`.execute(db);
  const { rows } = await sql<StoredRow>`
    select ${columns}, t.terms from ${tables.documents} d join ${tables.texts} t using (id)
    where d.version > ${version} and d.version <= ${latest} order by d.version limit ${limit}`.execute(db);
  return {
    removed: gone.rows.map(({ id }) => id),
    changed: rows.map(toIndexedRow),
    upTo: rows.length < limit ? latest : rows.at(-1)!.version,
  };
}

const columns: RawBuilder<unknown> = sql`
  d.id, d.version::float8 as version, array_to_string(d.readers, ' ') as readers,
  extract(epoch from d.starts_at)::float8 * 1000 as starts, extract(epoch from d.ends_at)::float8 * 1000 as ends,
  d.deadline - date '1970-01-01' as deadline, extract(epoch from d.published_at)::float8 * 1000 as published,
  d.days::text as days, array_to_string(d.codes, ' ') as codes`;

function toIndexedRow(row: StoredRow): IndexedRow {
  return {
    id: row.id,
    version: row.version,
    readers: row.readers.split(' '),
    startsAt: row.starts ?? undefined,
    endsAt: row.ends ?? undefined,
    deadline: row.deadline ?? undefined,
    publishedAt: row.published,
    days: [...row.days.matchAll(/\[([-\d]+),([-\d]+)\)/g)].flatMap(([, from = '', to = '']) => [
      dayNumber(from),
      dayNumber(to) - 1,
    ]),
    codes: row.codes === '' ? [] : row.codes.split(' '),
    ...(row.terms === undefined ? {} : { terms: row.terms }),
  };
}
