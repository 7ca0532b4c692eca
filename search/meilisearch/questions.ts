import type { MultiSearchQuery, SearchResponse } from 'meilisearch';
import { toCounts } from '../counts.ts';
import { type FacetName, facetNames } from '../document.ts';
import type { AskedWord } from '../language/terms.ts';
import type { Counts, SearchRequest, SearchResult } from '../port.ts';
import { type Group, all, baseFilters, groupsOf } from './filters.ts';
import { type Hit, type Lane, type Stretch, merged, stretchesOf } from './lanes.ts';
import { anchor } from './to-meili-document.ts';

/**
 * A request of the port as one multi-search: the lanes of its order with their hits, the whole selection with its total and
 * the counts of all that is not chosen, and for each chosen group its counts without itself.
 */
export interface Question {
  queries: MultiSearchQuery[];
  stretches: Stretch[];
  groups: Group[];
  /** Whether the one lane there is tells total and counts too. */
  laneTellsAll: boolean;
  windows: Window[];
}

/** Which part of the hits of a lane is asked for. */
interface Window {
  offset: number;
  limit: number;
}

export type Answer = SearchResponse<Hit>;

/** Beyond this many hits the second lane is not asked from its beginning but from where it is needed. */
export const deep = 1000;

export function question(
  indexUid: string,
  request: SearchRequest,
  words: readonly AskedWord[],
  totals?: readonly number[],
): Question {
  const base = baseFilters(request, words);
  const groups = groupsOf(request);
  const stretches = stretchesOf(request, words.length > 0);
  const lanes = stretches.flatMap((stretch) => stretch.lanes);
  const q =
    request.sort === 'relevance' && words.length > 0
      ? { q: wordsToRank(words), matchingStrategy: 'last' as const }
      : {};
  const laneTellsAll = lanes.length === 1 && !('q' in q);
  const windows = windowsOf(stretches, request, totals);
  const selection = [...base, ...groups.map((group) => group.filter)];
  const counted = request.counts !== false;
  const free = counted ? facetNames.filter((facet) => !groups.some((group) => group.facets.includes(facet))) : [];
  const shown = ['id', ...(stretches.some(({ by }) => by === 'deadline') ? ['deadline'] : [])];

  const queries: MultiSearchQuery[] = lanes.map(({ filters, sort }: Lane, index) => ({
    indexUid,
    ...q,
    ...windows[index]!,
    filter: all([...selection, ...filters]),
    sort,
    ...(laneTellsAll ? { facets: free } : {}),
    ...('q' in q && lanes.length > 1 ? { showRankingScore: true } : {}),
    attributesToRetrieve: shown,
  }));
  if (!laneTellsAll) queries.push(counting(indexUid, selection, free));
  for (const group of counted ? groups : []) {
    const others = groups.filter((other) => other !== group).map((other) => other.filter);
    queries.push(counting(indexUid, [...base, ...others], group.facets));
  }
  return { queries, stretches, groups, laneTellsAll, windows };
}

function counting(indexUid: string, filters: string[], facets: FacetName[]): MultiSearchQuery {
  return { indexUid, filter: all(filters), facets, limit: 0 };
}

/** Every document has the anchor, and what was selected has the words in some form: they put it in order. */
function wordsToRank(words: readonly AskedWord[]): string {
  return [anchor, ...words.map(({ word, forms, unfinished }) => (unfinished ? word : (forms.at(-1) ?? word)))].join(
    ' ',
  );
}

/**
 * How many hits come before those of the second lane is not known before the answer: it is asked for as many as the page
 * could need. Far down a list that would be many, so the totals are asked first there.
 */
function windowsOf(stretches: readonly Stretch[], request: SearchRequest, totals?: readonly number[]): Window[] {
  const { offset, limit } = request;
  const askTotals = totals === undefined && needsTotals(stretches, request);
  let before = 0;
  let lane = 0;
  return stretches.flatMap(({ lanes }, index) => {
    const start = before;
    for (const _ of lanes) before += totals?.[lane++] ?? 0;
    if (askTotals) return lanes.map(() => ({ offset: 0, limit: 0 }));
    // Of lanes that are merged nobody knows which hits come first.
    const exact = lanes.length === 1 && (index === 0 || totals !== undefined);
    const skip = Math.max(0, offset - start);
    const take = Math.max(0, offset + limit - Math.max(offset, start));
    return lanes.map(() => (exact ? { offset: skip, limit: take } : { offset: 0, limit: skip + take }));
  });
}

export function needsTotals(stretches: readonly Stretch[], { offset, limit }: SearchRequest): boolean {
  return offset + limit > deep && stretches.flatMap(({ lanes }) => lanes).length > 1;
}

/** The page out of the hits of all lanes. */
export function idsOf({ stretches, windows }: Question, answers: readonly Answer[], request: SearchRequest): string[] {
  const ids: string[] = [];
  let skip = request.offset;
  let lane = 0;
  for (const [index, { lanes, by }] of stretches.entries()) {
    const own = lanes.map((_, at) => answers[lane + at]!);
    const from = windows[lane]!.offset;
    lane += lanes.length;
    const total = own.reduce((sum, answer) => sum + totalOf(answer), 0);
    // Of the last one the hits say enough; the total of a question that ranks words is an estimate.
    if (skip < total || index === stretches.length - 1) {
      const hits = merged(
        own.map(({ hits: found }) => found),
        by,
      );
      ids.push(...hits.slice(skip - from, skip - from + request.limit - ids.length).map(({ id }) => id));
    }
    skip = Math.max(0, skip - total);
    if (ids.length >= request.limit) break;
  }
  return ids;
}

export function totalOf(answer: Answer): number {
  return answer.estimatedTotalHits ?? 0;
}

export function laneCount({ stretches }: Question): number {
  return stretches.reduce((sum, { lanes }) => sum + lanes.length, 0);
}

export function countsOf(asked: Question, answers: readonly Answer[]): SearchResult['facets'] {
  const told = answers.slice(asked.laneTellsAll ? 0 : laneCount(asked)).map((one) => one.facetDistribution ?? {});
  const counts = facetNames.map((name): [FacetName, Counts] => {
    const values = told.findLast((facets) => name in facets)?.[name] ?? {};
    return [name, toCounts(Object.entries(values))];
  });
  return Object.fromEntries(counts) as SearchResult['facets'];
}

/** The total of the whole selection. */
export function selectionTotal(asked: Question, answers: readonly Answer[]): number {
  return totalOf(answers[asked.laneTellsAll ? 0 : laneCount(asked)]!);
}
