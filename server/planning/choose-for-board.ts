import type { BoardQuery } from '../contracts/board.ts';
import type { ReferenceData } from '../reference-data/reference-data.queries.ts';
import type { PlannedEvent, PlannedLeg } from './board.queries.ts';

export type BoardFacet = 'country' | 'region' | 'domain' | 'sector';

type Places = Pick<ReferenceData, 'countryByCode' | 'sectorById'>;

/** The events of a choice, each with the legs it leaves: a choice of countries or regions shows the legs there alone. */
export function chosenForBoard(
  events: readonly PlannedEvent[],
  query: Pick<BoardQuery, BoardFacet>,
  reference: Places,
  except?: BoardFacet,
): PlannedEvent[] {
  const passes = (facet: BoardFacet, codes: readonly string[]) =>
    facet === except || !query[facet]?.length || codes.some((code) => query[facet]?.includes(code));
  return events.flatMap((event) => {
    if (!passes('sector', event.sectors) || !passes('domain', domainsOf(event, reference))) return [];
    const legs = event.legs.filter(
      (leg) =>
        passes('country', leg.country === null ? [] : [leg.country]) && passes('region', regionsOf(leg, reference)),
    );
    return legs.length > 0 ? [{ ...event, legs }] : [];
  });
}

/** The codes of a facet that an event answers to. */
export function codesForBoard(event: PlannedEvent, facet: BoardFacet, reference: Places): Set<string> {
  switch (facet) {
    case 'country':
      return new Set(event.legs.flatMap((leg) => leg.country ?? []));
    case 'region':
      return new Set(event.legs.flatMap((leg) => regionsOf(leg, reference)));
    case 'domain':
      return new Set(domainsOf(event, reference));
    case 'sector':
      return new Set(event.sectors);
  }
}

function domainsOf({ sectors }: PlannedEvent, { sectorById }: Places): string[] {
  return sectors.flatMap((sector) => sectorById.get(sector)?.domain ?? []);
}

function regionsOf({ country }: PlannedLeg, { countryByCode }: Places): readonly string[] {
  return (country !== null && countryByCode.get(country)?.regions) || [];
}
