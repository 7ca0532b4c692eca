import type { Call } from '../../../server/contracts/endpoint.ts';
import type { Language } from '../../../server/contracts/words.ts';
import { loadLists } from '../../app/names.tsx';

export interface CountryName {
  code: string;
  name: string;
}

/** What these countries are called, in the order of their names. */
export async function countryNames(call: Call, codes: readonly string[], language: Language): Promise<CountryName[]> {
  if (codes.length === 0) return [];
  const { countries } = await loadLists(call);
  return countries
    .filter(({ code }) => codes.includes(code))
    .map(({ code, name }) => ({ code, name: name[language] }))
    .toSorted((a, b) => a.name.localeCompare(b.name, language));
}
