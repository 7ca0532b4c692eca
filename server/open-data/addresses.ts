import { formatSearchAddress, selectionOf } from '../contracts/search-address.ts';
import type { SearchQuery } from '../contracts/search-query.ts';
import type { Language } from '../contracts/words.ts';
import { eventPages } from '../events/event-page.ts';

/** Addresses of selections under the site. */

export function pageOfSelection(query: SearchQuery, language: Language): string {
  return withSearch(eventPages[language], query);
}

/** The page that tells what can be had. */
export function openDataPage(language: Language): string {
  return `/${language}/open-data`;
}

/** An address with a selection, and with what else is asked of it. */
export function withSearch(path: string, query: SearchQuery, more: Record<string, string | undefined> = {}): string {
  const search = new URLSearchParams(formatSearchAddress(selectionOf(query)));
  for (const [name, value] of Object.entries(more)) if (value !== undefined) search.set(name, value);
  return search.size > 0 ? `${path}?${search.toString()}` : path;
}
