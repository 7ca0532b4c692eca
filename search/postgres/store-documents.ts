import { createHash } from 'node:crypto';
import { type Kysely, type RawBuilder, type Transaction, sql } from 'kysely';
import { type FacetName, type SearchDocument, documentEdition, facetNames } from '../document.ts';
import { weights } from '../language/terms.ts';
import { storedTerms } from './stored-terms.ts';
import { type IndexTables, versionChannel } from './tables.ts';

/** One writer at a time in all indexes, so that versions become visible in their order. */
const writerLock = 7_300_102;

/** Writes documents; one that is stored as it is already keeps its version. */
export async function storeDocuments(
  db: Kysely<unknown>,
  tables: IndexTables,
  documents: readonly SearchDocument[],
): Promise<void> {
  if (documents.length === 0) return;
  await db.transaction().execute(async (trx) => {
    await sql`select pg_advisory_xact_lock(${writerLock})`.execute(trx);
    const changed = await withoutKnown(trx, tables, documents);
    if (changed.length === 0) return;
    await forget(trx, tables, idsOf(changed));
    await sql`
      insert into ${tables.documents}
        (id, readers, starts_at, ends_at, deadline, published_at, days, codes, edition, fingerprint)
      values ${sql.join(changed.map(documentRow))}`.execute(trx);
    await sql`insert into ${tables.texts} (id, text, terms, document) values ${sql.join(changed.map(textRow))}`.execute(
      trx,
    );
    await sql`delete from ${tables.removed} where id = any(${idsOf(changed)}::uuid[])`.execute(trx);
    await sql`select pg_notify(${versionChannel}, '')`.execute(trx);
  });
}

export async function removeDocuments(db: Kysely<unknown>, tables: IndexTables, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await db.transaction().execute(async (trx) => {
    await sql`select pg_advisory_xact_lock(${writerLock})`.execute(trx);
    const gone = await forget(trx, tables, ids);
    if (gone.length === 0) return;
    await sql`insert into ${tables.removed} (id) select unnest(${gone}::uuid[])`.execute(trx);
    await sql`select pg_notify(${versionChannel}, '')`.execute(trx);
  });
}

/**
 * Gives these a new version as they are, also those that are not there, so that everything that follows the versions
 * takes them over again.
 */
export async function touchDocuments(
  db: Kysely<unknown>,
  { documents, removed }: IndexTables,
  ids: readonly string[],
): Promise<void> {
  if (ids.length === 0) return;
  await db.transaction().execute(async (trx) => {
    await sql`select pg_advisory_xact_lock(${writerLock})`.execute(trx);
    const { rows } = await sql<{ id: string }>`
      update ${documents} set version = nextval('search_versions')
      where id = any(${[...ids]}::uuid[]) returning id`.execute(trx);
    const there = new Set(idsOf(rows));
    await sql`
      insert into ${removed} (id) select unnest(${ids.filter((id) => !there.has(id))}::uuid[])
      on conflict (id) do update set version = nextval('search_versions')`.execute(trx);
    await sql`select pg_notify(${versionChannel}, '')`.execute(trx);
  });
}

/** Takes everything that is stored for the work of an earlier edition, to be written again. */
export async function outdateDocuments(db: Kysely<unknown>, { documents }: IndexTables): Promise<void> {
  await sql`update ${documents} set edition = ''`.execute(db);
}

/** Ids of up to `limit` documents that are stored in the way of an earlier edition. */
export async function outdatedDocuments(
  db: Kysely<unknown>,
  { documents }: IndexTables,
  limit: number,
): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from ${documents} where edition <> ${documentEdition} order by id limit ${limit}`.execute(db);
  return idsOf(rows);
}

/** The same for the same document, whoever writes it, and another for any other: 32 hexadecimal digits. */
export function fingerprintOf(document: SearchDocument): string {
  return createHash('md5').update(JSON.stringify(document)).digest('hex');
}

async function withoutKnown(
  trx: Transaction<unknown>,
  { documents }: IndexTables,
  offered: readonly SearchDocument[],
): Promise<SearchDocument[]> {
  const { rows } = await sql<{ id: string; fingerprint: string }>`
    select id, fingerprint from ${documents}
    where id = any(${idsOf(offered)}::uuid[]) and edition = ${documentEdition}`.execute(trx);
  const known = new Map(rows.map((row) => [row.id, row.fingerprint]));
  return offered.filter((document) => known.get(document.id) !== fingerprintOf(document));
}

async function forget(
  trx: Transaction<unknown>,
  { documents }: IndexTables,
  ids: readonly string[],
): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    delete from ${documents} where id = any(${[...ids]}::uuid[]) returning id`.execute(trx);
  return idsOf(rows);
}

function idsOf(documents: readonly { id: string }[]): string[] {
  return documents.map(({ id }) => id);
}

function documentRow(document: SearchDocument): RawBuilder<unknown> {
  const days = `{${document.days.map(({ from, to }) => `[${from},${to}]`).join(',')}}`;
  const codes = facetNames.flatMap((facet: FacetName) => document.codes[facet].map((value) => `${facet}:${value}`));
  return sql`(${document.id}::uuid, ${[...document.readers]}::text[], ${document.startsAt ?? null}::timestamptz,
    ${document.endsAt ?? null}::timestamptz, ${document.deadline ?? null}::date, ${document.publishedAt}::timestamptz,
    ${days}::datemultirange, ${codes}::text[], ${documentEdition}, ${fingerprintOf(document)})`;
}

function textRow(document: SearchDocument): RawBuilder<unknown> {
  const terms = storedTerms(document);
  const vector = terms
    .split('\n')
    .flatMap((line, index) =>
      line
        .split(' ')
        .filter(Boolean)
        .map((term) => `'${term.replace('=', '')}':1${weights[index]}`),
    )
    .join(' ');
  return sql`(${document.id}::uuid, ${vector}::tsvector, ${terms}, ${JSON.stringify(document)}::jsonb)`;
}
