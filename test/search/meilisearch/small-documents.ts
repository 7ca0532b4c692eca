import { type SearchDocument, facetNames } from '../../../search/document.ts';
import type { SearchRequest } from '../../../search/port.ts';

/** A public event with nothing but what a test says of it. */
export function smallDocument(
  id: string,
  parts: Partial<SearchDocument> & { country?: string[] } = {},
): SearchDocument {
  const { country = [], ...rest } = parts;
  const none = Object.fromEntries(facetNames.map((name) => [name, [] as string[]])) as SearchDocument['codes'];
  return {
    id,
    readers: ['public'],
    publishedAt: '2026-11-01T08:00:00Z',
    days: [],
    title: {},
    names: {},
    summary: {},
    body: {},
    ...rest,
    codes: { ...none, ...rest.codes, country },
  };
}

/** Everything that is public, on Saturday 21 November 2026. */
export function request(parts: Partial<SearchRequest> = {}): SearchRequest {
  return {
    readers: ['public'],
    filters: {},
    sort: 'date',
    now: '2026-11-21T10:00:00Z',
    offset: 0,
    limit: 25,
    ...parts,
  };
}
