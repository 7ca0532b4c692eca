import { checkAttributes, normalized, passes } from './filter-evaluation.ts';
import { parseFilter } from './filter-parser.ts';
import { type Paging, hit, pageOf } from './hits.ts';
import type { IndexSettings } from './index-settings.ts';
import { type Ranked, rank } from './ranking.ts';
import { Refusal } from './refusal.ts';
import { type StoredDocument, type Value, valuesOf } from './stored-document.ts';
import type { StoredIndex } from './stored-index.ts';
import { mistakes } from './typing-mistakes.ts';

/** What searching in an index answers. */

export interface SearchQuery extends Paging {
  q?: string;
  filter?: string;
  sort?: string[];
  facets?: string[];
  matchingStrategy?: string;
  attributesToRetrieve?: string[];
  attributesToHighlight?: string[];
  showRankingScore?: boolean;
}

export function search(index: StoredIndex, query: SearchQuery): object {
  const { settings } = index;
  const found = rank(select(index, query.filter), query.q ?? '', query.matchingStrategy ?? 'last', settings);
  const { offset, limit, told } = pageOf(query, found.length, settings.raw.pagination.maxTotalHits);
  const ordered = limit === 0 ? [] : order(found, query.sort ?? [], settings);
  return {
    hits: ordered.slice(offset, offset + limit).map((one) => hit(one, query, settings)),
    query: query.q ?? '',
    processingTimeMs: 0,
    ...told,
    ...(query.facets ? { facetDistribution: distribution(found, query.facets, settings), facetStats: {} } : {}),
  };
}

/** @throws Refusal for a filter that is wrong or asks for what may not be asked for */
export function select(index: StoredIndex, filter: string | undefined): StoredDocument[] {
  const documents = [...index.documents.values()];
  if (filter === undefined) return documents;
  const condition = parseFilter(filter);
  checkAttributes(condition, index.settings);
  return documents.filter((document) => passes(document, condition));
}

function order(found: Ranked[], sort: string[], settings: IndexSettings): Ranked[] {
  for (const by of sort)
    if (!settings.raw.sortableAttributes.includes(by.split(':')[0]!))
      throw new Refusal(400, 'invalid_search_sort', `Attribute \`${by}\` is not sortable.`);
  const rules = settings.raw.rankingRules.flatMap((rule) => (rule === 'sort' ? sort : [rule]));
  return found.toSorted((a, b) => {
    for (const rule of rules) {
      const [attribute, direction] = rule.split(':') as [string, string | undefined];
      const step = direction
        ? compare(a.document[attribute], b.document[attribute], direction === 'desc')
        : (a.places.get(rule) ?? 0) - (b.places.get(rule) ?? 0);
      if (step !== 0) return step;
    }
    return 0;
  });
}

/** What has no value comes last, whichever way it goes. */
function compare(a: StoredDocument[string] | undefined, b: StoredDocument[string] | undefined, down: boolean): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  if (a === b) return 0;
  return (a < b ? -1 : 1) * (down ? -1 : 1);
}

function distribution(
  found: Ranked[],
  facets: string[],
  settings: IndexSettings,
): Record<string, Record<string, number>> {
  return Object.fromEntries(
    facets.map((facet) => {
      if (!settings.filterable(facet))
        throw new Refusal(400, 'invalid_search_facets', `Invalid facet distribution: \`${facet}\` is not filterable.`);
      const { maxValuesPerFacet, sortFacetValuesBy } = settings.raw.faceting;
      const byCount = (sortFacetValuesBy[facet] ?? sortFacetValuesBy['*']) === 'count';
      const counts = [
        ...counted(
          found.map(({ document }) => document),
          facet,
        ),
      ].toSorted(([a, m], [b, n]) => (byCount ? n - m : 0) || (a < b ? -1 : 1));
      return [facet, Object.fromEntries(counts.slice(0, maxValuesPerFacet))];
    }),
  );
}

function counted(documents: StoredDocument[], facet: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const document of documents)
    for (const value of new Set<Value>(valuesOf(document, facet)))
      counts.set(String(value), (counts.get(String(value)) ?? 0) + 1);
  return counts;
}

export interface FacetQuery {
  facetName: string;
  facetQuery?: string;
  filter?: string;
}

/** Values of a facet that begin like what was typed, with as many mistakes as are forgiven in a word of its length. */
export function searchFacet(index: StoredIndex, { facetName, facetQuery = '', filter }: FacetQuery): object {
  if (!index.settings.filterable(facetName)?.facetSearch)
    throw new Refusal(400, 'invalid_facet_search_facet_name', `Attribute \`${facetName}\` is not facet-searchable.`);
  const typed = normalized(facetQuery);
  const allowed = index.settings.typosIn(typed);
  const hits = [...counted(select(index, filter), facetName)]
    .map(([value, count]) => ({ value, count }))
    .filter(({ value }) => mistakes(typed, normalized(value), true) <= allowed)
    .toSorted((a, b) => (a.value < b.value ? -1 : 1))
    .slice(0, index.settings.raw.faceting.maxValuesPerFacet);
  return { facetHits: hits, facetQuery, processingTimeMs: 0 };
}
