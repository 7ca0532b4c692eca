import type { Call } from '../../../server/contracts/endpoint.ts';
import { formatSearchAddress, parseSearchAddress, selectionOf } from '../../../server/contracts/search-address.ts';
import type { SearchQuery } from '../../../server/contracts/search-query.ts';
import {
  type Chip,
  type SelectionCosts,
  costOfChoices,
  understandSelection,
} from '../../../server/contracts/understanding.ts';

/** What may be meant by the words of a selection; the list does not wait in vain for it. */
export async function loadChips(call: Call, query: SearchQuery): Promise<Chip[]> {
  if (!query.q || (query.page ?? 1) > 1) return [];
  try {
    return (await call(understandSelection, { search: formatSearchAddress(selectionOf(query)) })).chips;
  } catch {
    return [];
  }
}

/** What each choice of an empty selection costs. */
export async function loadCosts(call: Call, query: SearchQuery): Promise<SelectionCosts | undefined> {
  const search = formatSearchAddress(selectionOf(query));
  if (search === '') return undefined;
  try {
    return await call(costOfChoices, { search });
  } catch {
    return undefined;
  }
}

/** A selection that the API answered with, in the order that was chosen. */
export function inOrderOf({ sort }: SearchQuery, selection: string): SearchQuery {
  const { query } = parseSearchAddress(new URLSearchParams(selection));
  return { ...query, sort: sort === 'relevance' && !query.q ? undefined : sort };
}
