import type { FacetValue } from '../../../../server/contracts/events.ts';
import type { Label } from '../../../../server/contracts/shapes.ts';
import type { Lists } from '../../../app/names.tsx';

/** A region of the map with the countries in it where something happens. */
export interface MapRegion {
  id: string;
  name: Label;
  /** The continent by which the map shows it. */
  continent: { id: string; name: Label };
  /** Most events first. */
  countries: FacetValue[];
}

/**
 * The countries of a selection under the regions that hold them. A country that is chosen and has no event stands among
 * them, with none. Regions follow each other as they do in every list of them.
 */
export function mapRegions(countries: readonly FacetValue[], lists: Pick<Lists, 'countries' | 'regions'>): MapRegion[] {
  const regionOf = new Map(lists.countries.map(({ code, regions }) => [code, regions.at(-1)]));
  return lists.regions.flatMap((region) => {
    const { id, name } = region;
    const { id: continent, name: named } = lists.regions.find((one) => one.id === continentOf(region)) ?? region;
    const inIt = countries.filter(({ value }) => regionOf.get(value) === id);
    return inIt.length === 0 ? [] : [{ id, name, continent: { id: continent, name: named }, countries: inIt }];
  });
}

/** America reaches from pole to pole: it is shown in two, with what lies between under the north. */
function continentOf({ id, parent }: Lists['regions'][number]): string {
  if (parent !== 'americas') return parent ?? id;
  return id === 'south-america' ? id : 'north-america';
}
