import { dateStripFields, usualDays } from '../../../server/contracts/date-strip.ts';
import { readField } from '../../../server/contracts/plain-fields.ts';
import { daysBetween } from '../../ui/dates.ts';

/** What a date is picked for, as an address says it. What is left out, the draft says, or what is usual. */
export interface DateWish {
  countries?: readonly string[] | undefined;
  regions?: readonly string[] | undefined;
  sectors?: readonly string[] | undefined;
  type?: string | undefined;
  days?: number | undefined;
  from?: string | undefined;
  /** Day somebody thinks of. */
  at?: string | undefined;
  draft?: string | undefined;
}

/** The query string of a wish, in the API and on the page; empty for none at all. */
export function dateSearch(wish: DateWish): string {
  return new URLSearchParams(dateFields(wish)).toString();
}

/** The same as fields of a form. */
export function dateFields(wish: DateWish): [name: string, value: string][] {
  const { countries = [], regions = [], sectors = [], type, days, from, at, draft } = wish;
  const several = [
    ['country', countries],
    ['region', regions],
    ['sector', sectors],
  ] as const;
  // A draft may say another length: the usual one is said too then.
  const single = { type, days: days === usualDays && !draft ? undefined : days, from, at, draft };
  return [
    ...several.flatMap(([name, values]) => values.map((value): [string, string] => [name, value])),
    ...Object.entries(single).flatMap(([name, value]): [string, string][] =>
      value === undefined ? [] : [[name, String(value)]],
    ),
  ];
}

/** A plan of which countries, sectors and days are known, as a wish; of a draft, for that draft. */
export function wishOf(
  plan: {
    countries: readonly string[];
    sectors: readonly string[];
    from?: string | undefined;
    to?: string | undefined;
  },
  draft?: string,
): DateWish {
  const { countries, sectors, from: at, to } = plan;
  const days = at && to ? daysBetween(at, to) + 1 : undefined;
  // Longer than three weeks is a period in which it is to fall.
  return { countries, sectors, ...(days && days >= 1 && days <= 21 && { days }), at, draft };
}

interface Known {
  has(code: string): boolean;
}

/** What an address of the page asks; what cannot be used is left out, so that an old link still works. */
export function readDateAddress(
  parameters: URLSearchParams,
  known: { countries: Known; regions: Known; sectors: Known; types: Known },
): DateWish {
  const all = (name: string, list: Known, most: number) => {
    const codes = [...new Set(parameters.getAll(name))].filter((code) => list.has(code)).slice(0, most);
    return codes.length > 0 ? codes : undefined;
  };
  return {
    countries: all('country', known.countries, 20),
    regions: all('region', known.regions, 5),
    sectors: all('sector', known.sectors, 12),
    type: all('type', known.types, 1)?.[0],
    days: readField(dateStripFields.days, parameters.get('days')),
    from: readField(dateStripFields.from, parameters.get('from')),
    at: readField(dateStripFields.at, parameters.get('at')),
    draft: readField(dateStripFields.draft, parameters.get('draft')),
  };
}
