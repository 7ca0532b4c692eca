import { SearchQuery } from '../contracts/search-query.ts';
import { CountryCode } from '../contracts/shapes.ts';
import { z } from '../contracts/zod.ts';

/**
 * What assistants may ask: the parameters of the search page, as JSON. The endpoint reads them as it reads an address; what is
 * true or false, or a number, is so here as well.
 */
const { official: _official, past: _past, page: _page, pageSize: _pageSize, ...words } = SearchQuery.shape;

export const lang = z.enum(['nl', 'en']).optional().describe('Language of titles and names, English by default');

export const SearchQuestion = z.strictObject({
  ...words,
  official: z.boolean().optional().describe('With (true) or without (false) official presence'),
  past: z.boolean().optional().describe('Also events whose end is past. Without it: what runs now and what is to come'),
  page: z.int().min(1).max(10_000).optional().describe('Page, from 1'),
  pageSize: z.int().min(1).max(50).optional().describe('Events on a page, 10 by default'),
  lang,
});
export type SearchQuestion = z.infer<typeof SearchQuestion>;

export const EventQuestion = z.strictObject({ id: z.uuid().describe('Of an event that was found') });
export const CountryQuestion = z.strictObject({
  country: CountryCode.describe('ISO 3166-1 alpha-2, such as JP'),
  lang,
});
export const ListQuestion = z.strictObject({ lang });

/** The same question as an address has it. */
export function toSearch({ lang: _lang, ...question }: SearchQuestion): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries({ pageSize: 10, ...question }))
    for (const one of [value].flat()) if (one !== undefined) search.append(name, String(one));
  return search.toString();
}
