import type { SearchQuery } from '../contracts/search-query.ts';
import type { Context } from '../context.ts';
import { type InputIssue, Problem, issue } from '../kernel/problems.ts';
import { organiserLabels } from '../organisers/organisers.queries.ts';

/** Refuses codes that stand for nothing: a wrong country must not look like an empty one. */
export async function refuseUnknownCodes(context: Context, query: SearchQuery): Promise<void> {
  const unknown = await unknownCodes(context, query);
  if (unknown.length === 0) return;
  const issues: InputIssue[] = unknown.map(({ name, value }) => ({
    type: issue('referencedResourceNotFound'),
    in: 'query',
    name,
    value,
    detail: `"${value}" is not a known ${name}.`,
  }));
  throw new Problem('badRequest', issues.map((wrong) => wrong.detail).join(' '), issues);
}

async function unknownCodes(
  context: Context,
  query: SearchQuery,
): Promise<{ name: keyof SearchQuery; value: string }[]> {
  const reference = await context.reference.get();
  const organisers = await context.organiserLabels.get(query.organiser ?? [], (missing) =>
    organiserLabels(context.db, missing),
  );
  const lists: [keyof SearchQuery, readonly string[] | undefined, { has(code: string): boolean }][] = [
    ['country', query.country, reference.countryByCode],
    ['region', query.region, reference.regionById],
    ['sector', query.sector, reference.sectorById],
    ['domain', query.domain, reference.domainById],
    ['organiser', query.organiser, organisers],
  ];
  return lists.flatMap(([name, values, known]) =>
    (values ?? []).filter((value) => !known.has(value)).map((value) => ({ name, value })),
  );
}
