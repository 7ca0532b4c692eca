import { type RawBuilder, sql } from 'kysely';
import { type FacetName, type FilterName, filterNames } from '../document.ts';
import type { SearchRequest, SearchSelection } from '../port.ts';
import type { IndexTables } from './tables.ts';
import type { TextQuery } from './text-query.ts';

/**
 * One statement for hits, total and disjunctive counts. Each row that the words and dates let through carries a mask
 * of the groups it fails. A row that fails none is a hit and counts everywhere; a row that fails exactly one group
 * counts in that group alone.
 */

interface Group {
  name: FilterName | 'period';
  fails: RawBuilder<unknown>;
}

export function searchStatement(
  tables: IndexTables,
  request: SearchRequest,
  text: TextQuery | undefined,
): RawBuilder<StatementRow> {
  const groups = groupsOf(request);
  const failed = groups.length
    ? sql.join(
        groups.map((group, bit) => sql`(case when ${group.fails} then ${sql.lit(1 << bit)} else 0 end)`),
        sql` | `,
      )
    : sql`0`;
  const bitOfCode = groups.length
    ? sql`case split_part(code, ':', 1) ${sql.join(groups.flatMap(bitCases), sql` `)} else 0 end`
    : sql`0`;
  const rank =
    request.sort === 'relevance' && text ? sql`ts_rank('{0.02, 0.1, 0.4, 1}', t.text, ${text.query})` : sql`0`;

  return sql<StatementRow>`
    with candidates as materialized (
      select d.id, d.starts_at, d.ends_at, d.deadline, d.published_at, d.codes, ${rank} as rank, ${failed} as failed
      from ${tables.documents} d ${text ? sql`join ${tables.texts} t using (id)` : sql``}
      where ${baseConditions(request, text)}
    ),
    matched as (select * from candidates where failed & (failed - 1) = 0),
    hits as (
      select id, row_number() over (order by ${order(request)}) as place
      from matched where failed = 0
      order by place limit ${request.limit} offset ${request.offset}
    ),
    counts as (
      select code, count(*) as documents
      from matched cross join unnest(codes) as code
      where failed = 0 or failed = ${bitOfCode}
      group by code
    )
    select
      (select count(*) from matched where failed = 0)::int as total,
      coalesce((select json_agg(id order by place) from hits), '[]') as ids,
      coalesce((select json_object_agg(code, documents) from counts), '{}') as counts`;
}

export interface StatementRow {
  total: number;
  ids: string[];
  /** By code with its facet in front: `country:JP`. */
  counts: Record<string, number>;
}

export function selectStatement(
  tables: IndexTables,
  selection: SearchSelection,
  text: TextQuery | undefined,
): RawBuilder<{ id: string }> {
  const conditions = groupsOf(selection).map((group) => sql` and not (${group.fails})`);
  return sql<{ id: string }>`
    select d.id from ${tables.documents} d ${text ? sql`join ${tables.texts} t using (id)` : sql``}
    where ${baseConditions(selection, text)}${sql.join(conditions, sql``)}
    order by d.starts_at nulls last, d.id`;
}

function baseConditions(selection: SearchSelection, text: TextQuery | undefined): RawBuilder<unknown> {
  const conditions = [sql`d.readers && ${[...selection.readers]}::text[]`];
  // The planner thinks unpacking a tsvector is free; an opaque date keeps it on the text index.
  if (selection.endsAfter) conditions.push(sql`(d.ends_at + interval '0') > ${selection.endsAfter}::timestamptz`);
  if (text) conditions.push(text.matches);
  return sql.join(conditions, sql` and `);
}

function groupsOf(selection: SearchSelection): Group[] {
  const groups: Group[] = [];
  for (const name of filterNames as FilterName[]) {
    const values = selection.filters[name];
    if (values?.length)
      groups.push({ name, fails: sql`not (d.codes && ${values.map((value) => `${name}:${value}`)}::text[])` });
  }
  const { from, to } = selection.period ?? {};
  if (from || to)
    groups.push({
      name: 'period',
      fails: sql`not (d.days && daterange(${from ?? null}::date, ${to ?? null}::date, '[]'))`,
    });
  return groups;
}

function bitCases(group: Group, bit: number): RawBuilder<unknown>[] {
  const facets: FacetName[] = group.name === 'period' ? ['month', 'week'] : [group.name];
  return facets.map((facet) => sql`when ${sql.lit(facet)} then ${sql.lit(1 << bit)}`);
}

function order(request: SearchRequest): RawBuilder<unknown> {
  const past = sql`(ends_at is null or ends_at <= ${request.now}::timestamptz)`;
  const byDate = sql`${past}, case when not ${past} then starts_at end, case when ${past} then starts_at end desc nulls last, id`;
  // Registration closes at the end of a day in Belgium, wherever the database stands.
  const today = sql`(${request.now}::timestamptz at time zone 'Europe/Brussels')::date`;
  switch (request.sort) {
    case 'relevance':
      return sql`rank desc, ${byDate}`;
    case 'deadline':
      return sql`deadline < ${today}, case when deadline >= ${today} then deadline end nulls last, ${byDate}`;
    case 'newest':
      return sql`published_at desc, id desc`;
    case 'date':
      return byDate;
  }
}
