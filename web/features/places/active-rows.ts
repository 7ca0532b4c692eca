import type { Active } from '../../../server/contracts/activity.ts';
import type { SearchQuery } from '../../../server/contracts/search-query.ts';
import type { Language } from '../../../server/contracts/words.ts';
import { paths } from '../../app/paths.ts';
import type { ActiveRow } from '../../ui/active-table/active-table.tsx';

/** Rows of a table of figures: each leads to the selection that choosing its value makes. */
export function activeRows(
  values: readonly Active[],
  language: Language,
  choose: (value: string) => SearchQuery,
  pageOf: (value: string) => string | undefined = () => undefined,
): ActiveRow[] {
  return values.map(({ value, label, upcoming, all }) => ({
    key: value,
    name: label[language],
    to: pageOf(value),
    upcoming,
    upcomingTo: paths.events(language, choose(value)),
    all,
    allTo: paths.events(language, { ...choose(value), past: true }),
  }));
}
