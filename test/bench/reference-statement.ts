import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { SearchDocument } from '../../search/document.ts';
import type { SearchRequest } from '../../search/port.ts';

/**
 * What a good day's work with PostgreSQL gives, to measure the search engine against: one wide table with text[]
 * columns, a generated tsvector, a GIN index on each, and one statement for hits, total and counts. It does less than
 * the engine: counts of four facets that do not ignore their own choice, no months or weeks, and for typing mistakes
 * the likeness of titles instead of a corrected word. Do not improve it: the goals are ratios to what it is.
 */

/**
 * How its connection is set. PostgreSQL takes unpacking a tsvector to cost nothing and would read the whole table for
 * every frequent word; a reference that falls into that trap would be too easy to beat.
 */
export const referenceSettings = '-c enable_seqscan=off -c random_page_cost=1.1 -c work_mem=64MB';

export async function createReference(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table bench_reference (
      id uuid primary key, starts_at timestamptz, ends_at timestamptz,
      countries text[] not null, sectors text[] not null, kind text not null, organisers text[] not null,
      title_nl text, title_en text, names text, summary_nl text, summary_en text, body_nl text, body_en text,
      text tsvector not null generated always as (
        setweight(to_tsvector('dutch', title_nl) || to_tsvector('english', title_en), 'A') ||
        setweight(to_tsvector('simple', names), 'B') ||
        setweight(to_tsvector('dutch', summary_nl) || to_tsvector('english', summary_en), 'C') ||
        setweight(to_tsvector('dutch', body_nl) || to_tsvector('english', body_en), 'D')) stored
    )`.execute(db);
}

/** Before it is filled, as a table that is in use, or after, which takes less time for many rows. */
export async function indexReference(db: Kysely<unknown>): Promise<void> {
  for (const column of ['countries', 'sectors', 'text'])
    await sql`create index on bench_reference using gin (${sql.ref(column)})`.execute(db);
  await sql`create index on bench_reference using gin ((title_nl || ' ' || title_en) gin_trgm_ops)`.execute(db);
  await sql`create index on bench_reference (starts_at)`.execute(db);
}

export async function storeInReference(db: Kysely<unknown>, documents: readonly SearchDocument[]): Promise<void> {
  const rows = documents.map(({ id, startsAt, endsAt, codes, title, names, summary, body }) => ({
    id,
    starts_at: startsAt,
    ends_at: endsAt,
    kind: codes.kind[0],
    countries: codes.country,
    sectors: codes.sector,
    organisers: codes.organiser,
    names: [names.nl, names.en, names.any].filter(Boolean).join(' '),
    title_nl: title.nl,
    title_en: title.en,
    summary_nl: summary.nl,
    summary_en: summary.en,
    body_nl: body.nl,
    body_en: body.en,
  }));
  const columns = Object.keys(rows[0] ?? {}).map((name) => sql.ref(name));
  await sql`
    insert into bench_reference (${sql.join(columns)})
    select ${sql.join(columns)} from json_populate_recordset(null::bench_reference, ${JSON.stringify(rows)})`.execute(
    db,
  );
}

export interface ReferenceRow {
  total: number;
}

export function referenceStatement(request: SearchRequest, mistyped: boolean): RawBuilder<ReferenceRow> {
  const { words, filters, period, endsAfter } = request;
  const conditions = [sql`true`];
  if (words && mistyped) conditions.push(sql`${words.trim()} <% (title_nl || ' ' || title_en)`);
  else if (words?.endsWith(' '))
    conditions.push(
      sql`text @@ (websearch_to_tsquery('dutch', ${words}) || websearch_to_tsquery('english', ${words}))`,
    );
  else if (words) conditions.push(sql`text @@ to_tsquery('simple', ${`${words}:*`})`);
  if (filters.country) conditions.push(sql`countries && ${filters.country}::text[]`);
  if (filters.sector) conditions.push(sql`sectors && ${filters.sector}::text[]`);
  if (endsAfter) conditions.push(sql`ends_at > ${endsAfter}::timestamptz`);
  if (period) conditions.push(sql`starts_at < ${period.to}::date + 1 and ends_at >= ${period.from}::date`);
  const counts = (values: RawBuilder<unknown>) =>
    sql`(select json_object_agg(value, n) from (select value, count(*) n from m, ${values} as value group by value) c)`;
  return sql<ReferenceRow>`
    with m as materialized (
      select id, starts_at, countries, sectors, kind, organisers from bench_reference
      where ${sql.join(conditions, sql` and `)}
    )
    select (select count(*) from m)::int as total,
      (select json_agg(id order by starts_at, id)
        from (select id, starts_at from m order by starts_at, id limit ${request.limit}) page) as ids,
      ${counts(sql`unnest(countries)`)} as countries, ${counts(sql`unnest(sectors)`)} as sectors,
      ${counts(sql`unnest(array[kind])`)} as kinds, ${counts(sql`unnest(organisers)`)} as organisers`;
}
