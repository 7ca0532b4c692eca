import { type Kysely, sql } from 'kysely';
import type { SearchDocument } from '../document.ts';
import type { IndexTables } from './tables.ts';

/** What is stored, as an index elsewhere takes it over. */

export interface StoredDocument {
  id: string;
  /** 32 hexadecimal digits, another for any other document. */
  fingerprint: string;
  document: SearchDocument;
}

export interface Changes {
  changed: StoredDocument[];
  removed: string[];
  /** The version that is reached by taking all of it over. */
  upTo: number;
  /** Whether there may be more after it. */
  more: boolean;
}

/** Up to `limit` documents that changed or went since a version, as they are at present, the earliest version first. */
export async function changedDocuments(
  db: Kysely<unknown>,
  { documents, texts, removed }: IndexTables,
  version: number,
  limit: number,
): Promise<Changes> {
  const { rows } = await sql<{ id: string; version: number; fingerprint: string | null; document: SearchDocument }>`
    with news as (
      select id, version, fingerprint from ${documents} where version > ${version}
      union all
      select id, version, null from ${removed} where version > ${version}
      order by version limit ${limit})
    select n.id, n.version::float8 as version, n.fingerprint, t.document
    from news n left join ${texts} t using (id) order by n.version`.execute(db);
  return {
    changed: rows.flatMap(({ id, fingerprint, document }) =>
      fingerprint === null ? [] : [{ id, fingerprint, document }],
    ),
    removed: rows.flatMap(({ id, fingerprint }) => (fingerprint === null ? [id] : [])),
    upTo: rows.at(-1)?.version ?? version,
    more: rows.length === limit,
  };
}

/** Documents as they are at present; those that are not there are left out. */
export async function documentsOf(
  db: Kysely<unknown>,
  { documents, texts }: IndexTables,
  ids: readonly string[],
): Promise<StoredDocument[]> {
  if (ids.length === 0) return [];
  const { rows } = await sql<StoredDocument>`
    select id, d.fingerprint, t.document from ${documents} d join ${texts} t using (id)
    where id = any(${[...ids]}::uuid[])`.execute(db);
  return rows;
}

/** Ids of all documents with their fingerprints. */
export async function storedFingerprints(
  db: Kysely<unknown>,
  { documents }: IndexTables,
): Promise<Map<string, string>> {
  const { rows } = await sql<{ id: string; fingerprint: string }>`
    select id, fingerprint from ${documents}`.execute(db);
  return new Map(rows.map(({ id, fingerprint }) => [id, fingerprint]));
}

/** How many documents there are in each bucket, 0 to 255: the first byte of the fingerprint. */
export async function storedBuckets(db: Kysely<unknown>, { documents }: IndexTables): Promise<number[]> {
  const { rows } = await sql<{ bucket: number; documents: number }>`
    select get_byte(decode(left(fingerprint, 2), 'hex'), 0) as bucket, count(*)::float8 as documents from ${documents} group by 1`.execute(
    db,
  );
  const counts = Array.from({ length: 256 }, () => 0);
  for (const row of rows) counts[row.bucket] = row.documents;
  return counts;
}

/** How many documents there are, and the version of the last change, of one moment. */
export async function extentOf(
  db: Kysely<unknown>,
  { documents, removed }: IndexTables,
): Promise<{ documents: number; version: number }> {
  const { rows } = await sql<{ documents: number; version: number }>`
    select (select count(*) from ${documents})::float8 as documents,
      greatest((select max(version) from ${documents}), (select max(version) from ${removed}), 0)::float8 as version`.execute(
    db,
  );
  return rows[0]!;
}

/** Ids of all documents with their versions. */
export async function storedVersions(db: Kysely<unknown>, { documents }: IndexTables): Promise<Map<string, number>> {
  const { rows } = await sql<{ id: string; version: number }>`
    select id, version::float8 as version from ${documents}`.execute(db);
  return new Map(rows.map(({ id, version }) => [id, version]));
}
