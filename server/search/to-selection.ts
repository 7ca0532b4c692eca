import type { SearchSelection } from '../../search/port.ts';
import type { EventSelection } from '../contracts/search-query.ts';
import { type Viewer, visibleTo } from '../kernel/audience.ts';

const chosenBy = [
  'country',
  'region',
  'sector',
  'domain',
  'kind',
  'mode',
  'organiser',
  'organiserKind',
  'language',
  'price',
  'support',
] as const;

/** The words of a selection as the engines read them. */
export function toSelection(query: EventSelection, viewer: Viewer, endsAfter: string | undefined): SearchSelection {
  const filters: SearchSelection['filters'] = {};
  for (const facet of chosenBy) if (query[facet]?.length) filters[facet] = query[facet];
  if (query.official !== undefined) filters.official = [String(query.official)];
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
