import { formatSearchAddress, parseSearchAddress, selectionOf } from '../../../server/contracts/search-address.ts';
import type { SearchQuery } from '../../../server/contracts/search-query.ts';

/** How an agenda looks on the page of somebody else. */
export const layouts = ['list', 'compact'] as const;
export const themes = ['auto', 'light', 'dark'] as const;
export const levels = [1, 2, 3, 4, 5, 6] as const;
export const usualLimit = 10;
export const mostEvents = 50;

export interface EmbedChoices {
  selection: SearchQuery;
  layout: (typeof layouts)[number];
  /** `auto` follows the device of whoever looks. */
  theme: (typeof themes)[number];
  /** Most events shown, 1–50. */
  limit: number;
  /** Level of the heading of the agenda. */
  level: (typeof levels)[number];
}

/** Reads what stands in the address; what cannot be read counts as not chosen. */
export function readChoices(parameters: URLSearchParams, usualLevel: EmbedChoices['level']): EmbedChoices {
  const rest = new URLSearchParams(parameters);
  const take = (name: string) => {
    const value = rest.get(name);
    rest.delete(name);
    return value;
  };
  const layout = take('layout');
  const theme = take('theme');
  const limit = Number(take('limit'));
  const level = Number(take('level'));
  return {
    layout: layouts.find((one) => one === layout) ?? layouts[0],
    theme: themes.find((one) => one === theme) ?? themes[0],
    limit: Number.isInteger(limit) && limit >= 1 ? Math.min(limit, mostEvents) : usualLimit,
    level: levels.find((one) => one === level) ?? usualLevel,
    selection: selectionOf(parseSearchAddress(rest).query),
  };
}

/** The same choices as an address, without what is usual. */
export function formatChoices({ selection, layout, theme, limit }: Omit<EmbedChoices, 'level'>): string {
  const address = new URLSearchParams(formatSearchAddress(selection));
  if (layout !== layouts[0]) address.set('layout', layout);
  if (theme !== themes[0]) address.set('theme', theme);
  if (limit !== usualLimit) address.set('limit', String(limit));
  return address.toString();
}
