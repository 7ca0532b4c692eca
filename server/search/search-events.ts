import { type SearchAnswer, searchEvents as contract } from '../contracts/events.ts';
import type { SearchQuery } from '../contracts/search-query.ts';
import type { Context } from '../context.ts';
import { publicViewer } from '../kernel/audience.ts';
import { searchIndex } from './search-index.ts';

/**
 * Searches what everybody may see, and answers as JSON. Whoever asks gets the same: plans are searched apart.
 * @throws Problem `badRequest` for codes that are not known
 */
export async function searchEventsAsJson(context: Context, query: SearchQuery): Promise<Buffer> {
  const index = { engine: context.search, path: contract.path, holds: () => true };
  return searchIndex(context, index, publicViewer, query);
}

/** The same, for whoever works with what was found. */
export async function searchEvents(context: Context, query: SearchQuery): Promise<SearchAnswer> {
  return JSON.parse(String(await searchEventsAsJson(context, query))) as SearchAnswer;
}
