import { filterNames } from '../../search/document.ts';
import type { SearchSelection } from '../../search/port.ts';
import type { EventSelection } from '../contracts/search-query.ts';
import { type Viewer, visibleTo } from '../kernel/audience.ts';

/** The words of a selection as the engines read them. */
export function toSelection(query: EventSelection, viewer: Viewer, endsAfter: string | undefined): SearchSelection {
  const filters: SearchSelection['filters'] = {};
  for (const facet of filterNames) {
    const chosen = query[facet];
    const values = typeof chosen === 'boolean' ? [String(chosen)] : chosen;
    if (values?.length) filters[facet] = values;
  }
  return {
    readers: visibleTo(viewer),
    ...(query.q ? { words: query.q } : {}),
    filters,
    ...(query.from || query.to
      ? { period: { ...(query.from ? { from: query.from } : {}), ...(query.to ? { to: query.to } : {}) } }
      : {}),
    ...(endsAfter ? { endsAfter } : {}),
  };
}
