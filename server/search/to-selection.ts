import type { SearchSelection } from '../../search/port.ts';
import type { EventSelection } from '../contracts/search-query.ts';
import { type Viewer, visibleTo } from '../kernel/audience.ts';

/** The words of a selection as the engines read them. */
export function toSelection(query: EventSelection, viewer: Viewer, endsAfter: string | undefined): SearchSelection {
  const { country, region, sector, domain, kind, mode, organiser, organiserKind, language, price, support } = query;
  const filters = { country, region, sector, domain, kind, mode, organiser, organiserKind, language, price, support };
  return {
    readers: visibleTo(viewer),
    ...(query.q ? { words: query.q } : {}),
    filters: {
      ...Object.fromEntries(Object.entries(filters).filter(([, values]) => values?.length)),
      ...(query.official === undefined ? {} : { official: [String(query.official)] }),
    },
    ...(query.from || query.to
      ? { period: { ...(query.from ? { from: query.from } : {}), ...(query.to ? { to: query.to } : {}) } }
      : {}),
    ...(endsAfter ? { endsAfter } : {}),
  };
}
