import type { ReferenceData } from '../reference-data/reference-data.queries.ts';
import type { Atlas } from './overlap.ts';

/** Where countries and sectors lie, by the lists. */
export function atlasOf({ countryByCode, sectorById }: Pick<ReferenceData, 'countryByCode' | 'sectorById'>): Atlas {
  return {
    // The last one is the smallest.
    regionOf: (country) => countryByCode.get(country)?.regions.at(-1),
    domainOf: (sector) => sectorById.get(sector)?.domain,
  };
}

/** The countries of the regions in which these lie, themselves among them. */
export function countriesAround(countries: readonly string[], reference: ReferenceData): string[] {
  const { regionOf } = atlasOf(reference);
  const regions = new Set(countries.map(regionOf));
  const around = reference.countries.map(({ code }) => code).filter((code) => regions.has(regionOf(code)));
  return [...new Set([...countries, ...around])];
}
