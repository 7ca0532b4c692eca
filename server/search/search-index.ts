import type { EventItem, FacetValue, Facets, SearchAnswer } from '../contracts/events.ts';
import { formatSearchAddress } from '../contracts/search-address.ts';
import { type SearchQuery, defaultPageSize, defaultSort } from '../contracts/search-query.ts';
import type { Context } from '../context.ts';
import { type EventRecord, eventRecords, toItem } from '../events/events.queries.ts';
import { type Viewer, publicViewer } from '../kernel/audience.ts';
import { Problem, issue } from '../kernel/problems.ts';
import { organiserLabels } from '../organisers/organisers.queries.ts';
import { type FacetName, facetNames } from '../../search/document.ts';
import { searchNearest } from '../../search/nearest.ts';
import type { SearchEngine } from '../../search/port.ts';
import { facetLabels } from './facet-labels.ts';
import { refuseUnknownCodes } from './known-codes.ts';
import { toSelection } from './to-selection.ts';

/** An index with what belongs in it. */
export interface SearchedIndex {
  engine: SearchEngine;
  /** Path of the endpoint that searches it. */
  path: string;
  holds(event: EventRecord): boolean;
}

/**
 * One page of a selection with its total and the counts of every facet. Hits are read back from the database for
 * this viewer before they are shown: an index that is behind can miss an event, never leak one.
 * @throws Problem `badRequest` for codes that are not known
 */
export async function searchIndex(
  context: Context,
  { engine, path, holds }: SearchedIndex,
  viewer: Viewer,
  query: SearchQuery,
): Promise<SearchAnswer> {
  await refuseUnknownCodes(context, query);
  if (query.sort === 'relevance' && !query.q)
    throw new Problem('badRequest', 'Sorting by relevance needs words to search for (q).', [
      { type: issue('invalidInput'), in: 'query', name: 'sort', value: 'relevance', detail: 'needs q' },
    ]);
  const page = query.page ?? 1;
  const pageSize = query.pageSize ?? defaultPageSize;
  // Events begin and end on whole minutes: for a minute the same question has the same answer.
  const now = context.clock.now().round({ smallestUnit: 'minute', roundingMode: 'floor' }).toString();
  const ask = () =>
    searchNearest(engine, {
      ...toSelection(query, viewer, query.past ? undefined : now),
      sort: query.sort ?? defaultSort(query),
      now,
      offset: (page - 1) * pageSize,
      limit: pageSize,
    });
  const question = `${now} ${formatSearchAddress({ ...query, page, pageSize })}`;
  const result = viewer === publicViewer ? await context.publicResults.getOne(question, ask) : await ask();
  const items = await readBack(context, viewer, result.ids, holds);
  const next =
    page * pageSize < result.total ? `${path}?${formatSearchAddress({ ...query, page: page + 1 })}` : undefined;
  return {
    items,
    total: result.total,
    page,
    pageSize,
    ...(next ? { next } : {}),
    facets: await labelled(context, result.facets, query),
    ...(result.corrections.length > 0 ? { corrections: result.corrections } : {}),
    ...(result.missing > 0 ? { missing: result.missing } : {}),
    engine: result.answeredBy ?? engine.name,
    ...(result.answeredBy ? { standIn: true } : {}),
  };
}

/** What everybody may see is remembered until something changes; what fewer may see is read each time. */
async function readBack(
  context: Context,
  viewer: Viewer,
  ids: readonly string[],
  holds: SearchedIndex['holds'],
): Promise<EventItem[]> {
  const read = async (some: readonly string[]) =>
    (await eventRecords(context.db, viewer, some)).filter(holds).map(toItem);
  if (viewer !== publicViewer) return read(ids);
  const items = await context.publicItems.get(ids, async (missing) =>
    (await read(missing)).map((item) => [item.id, item] as const),
  );
  return ids.flatMap((id) => items.get(id) ?? []);
}

/** Values with their names: most events first for what is chosen by name, in order of time for months and weeks. */
async function labelled(
  context: Context,
  counts: Record<FacetName, Record<string, number>>,
  query: SearchQuery,
): Promise<Facets> {
  const reference = await context.reference.get();
  const organisers = await context.organiserLabels.get(
    [...Object.keys(counts.organiser), ...(query.organiser ?? [])],
    (missing) => organiserLabels(context.db, missing),
  );
  const entries = facetNames.map((facet): [FacetName, FacetValue[]] => {
    const chosen = facet === 'month' || facet === 'week' ? undefined : query[facet];
    const values = new Set([...Object.keys(counts[facet]), ...(Array.isArray(chosen) ? chosen : [])]);
    const label = facetLabels(facet, reference, organisers);
    const list = [...values].map((value) => ({ value, label: label(value), count: counts[facet][value] ?? 0 }));
    const byTime = facet === 'month' || facet === 'week';
    return [facet, list.toSorted((a, b) => (byTime ? 0 : b.count - a.count) || (a.value < b.value ? -1 : 1))];
  });
  return Object.fromEntries(entries) as Facets;
}
