import type * as z from 'zod';
import { EventItem, SearchAnswer } from '../contracts/events.ts';
import { formatSearchAddress } from '../contracts/search-address.ts';
import { type SearchQuery, defaultPageSize, defaultSort } from '../contracts/search-query.ts';
import type { Context } from '../context.ts';
import { eventItems } from '../events/event-items.queries.ts';
import { type Viewer, publicViewer } from '../kernel/audience.ts';
import { jsonBytes } from '../kernel/json-bytes.ts';
import { Problem, issue } from '../kernel/problems.ts';
import { type NearestResult, searchNearest } from '../../search/nearest.ts';
import type { SearchEngine } from '../../search/port.ts';
import { type FacetsAsJson, facetsAsJson } from './facets-as-json.ts';
import { refuseUnknownCodes } from './known-codes.ts';
import { toSelection } from './to-selection.ts';

/** An index with what belongs in it. */
export interface SearchedIndex {
  engine: SearchEngine;
  /** Path of the endpoint that searches it. */
  path: string;
  holds(event: EventItem): boolean;
}

/**
 * One page of a selection with its total and the counts of every facet, as JSON: of its parts, each is shaped by the
 * contract once and used as long as it is right ([decision 42](../../docs/decisions/0042-answers-ready-made.md)). Hits are read back from the database for
 * this viewer before they are shown: an index that is behind can miss an event, never leak one.
 * @throws Problem `badRequest` for codes that are not known
 */
export async function searchIndex(
  context: Context,
  { engine, path, holds }: SearchedIndex,
  viewer: Viewer,
  query: SearchQuery,
): Promise<Buffer> {
  await refuseUnknownCodes(context, query);
  if (query.sort === 'relevance' && !query.q)
    throw new Problem('badRequest', 'Sorting by relevance needs words to search for (q).', [
      { type: issue('invalidInput'), in: 'query', name: 'sort', value: 'relevance', detail: 'needs q' },
    ]);
  const page = query.page ?? 1;
  const pageSize = query.pageSize ?? defaultPageSize;
  // Events begin and end on whole minutes: for a minute the same question has the same answer.
  const now = context.clock.now().round({ smallestUnit: 'minute', roundingMode: 'floor' }).toString();
  const selection = selectionOf(query, now);
  const sort = query.sort ?? defaultSort(query);
  const ask = (counts: boolean) =>
    searchNearest(engine, {
      ...toSelection(query, viewer, query.past ? undefined : now),
      sort,
      now,
      offset: (page - 1) * pageSize,
      limit: pageSize,
      counts,
    });
  const counted = async (): Promise<Found> => {
    const found = await ask(true);
    return { ...found, facets: await facetsAsJson(context, found.facets, query) };
  };
  const result =
    viewer === publicViewer
      ? await context.publicResults.getOne(`${selection} ${sort} ${page} ${pageSize}`, () =>
          turned(context, selection, counted, ask),
        )
      : await counted();
  const items = await readBack(context, viewer, result.ids, holds);
  const next =
    page * pageSize < result.total ? `${path}?${formatSearchAddress({ ...query, page: page + 1 })}` : undefined;
  const rest = Rest.parse({
    total: result.total,
    page,
    pageSize,
    ...(next ? { next } : {}),
    ...(result.corrections.length > 0 ? { corrections: result.corrections } : {}),
    ...(result.missing > 0 ? { missing: result.missing } : {}),
    engine: result.answeredBy ?? engine.name,
    ...(result.answeredBy ? { standIn: true } : {}),
  } satisfies z.input<typeof Rest>);
  let [from, to] = [0, 0];
  const answer = jsonBytes((json) => {
    json.text('{"items":[');
    for (const [at, item] of items.entries()) json.text(at === 0 ? '' : ',').bytes(item);
    from = json.text('],"facets":').length;
    result.facets.writeTo(json);
    to = json.length;
    json.text(`,${JSON.stringify(rest).slice(1)}`);
  });
  result.facets.standIn(answer.subarray(from, to));
  return answer;
}

/** What was found, with its counts as JSON. */
export type Found = Omit<NearestResult, 'facets'> & { facets: FacetsAsJson };

/** Counts of a selection as JSON, and of how many events. */
export type Counted = Pick<Found, 'facets' | 'total'>;

/**
 * A page of a selection: of the first one that is asked for, the counts are kept for all others. An engine that finds another
 * number by now, or stands in for the one that counted, counts for itself.
 */
async function turned(
  context: Context,
  selection: string,
  counted: () => Promise<Found>,
  ask: (counts: boolean) => Promise<NearestResult>,
): Promise<Found> {
  let first: Found | undefined;
  const { facets, total } = await context.publicCounts.getOne(selection, async () => {
    first = await counted();
    return { facets: first.facets, total: first.total };
  });
  if (first) return first;
  const found = await ask(false);
  return found.total === total ? { ...found, facets } : counted();
}

/** All pages of a selection, in whichever order, have the same counts. */
function selectionOf({ page: _page, pageSize: _size, sort: _sort, ...selection }: SearchQuery, now: string): string {
  return `${now} ${formatSearchAddress(selection)}`;
}

const Rest = SearchAnswer.omit({ items: true, facets: true });

/** What everybody may see is remembered until something changes; what fewer may see is read each time. */
async function readBack(
  context: Context,
  viewer: Viewer,
  ids: readonly string[],
  holds: SearchedIndex['holds'],
): Promise<Buffer[]> {
  const read = async (some: readonly string[]) =>
    (await eventItems(context.db, viewer, some))
      .filter(holds)
      .map((item) => [item.id, Buffer.from(JSON.stringify(EventItem.parse(item)))] as const);
  if (viewer !== publicViewer) return (await read(ids)).map(([, item]) => item);
  const items = await context.publicItems.get(ids, async (missing) => {
    const ready = await context.readyEvents.items(missing);
    const unready = missing.filter((id) => !ready.has(id));
    return unready.length === 0 ? ready : [...ready, ...(await read(unready))];
  });
  return ids.flatMap((id) => items.get(id) ?? []);
}
