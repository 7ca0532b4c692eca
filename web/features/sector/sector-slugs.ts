import type { Label } from '../../../server/contracts/shapes.ts';
import type { Domain } from '../../../server/contracts/reference-data.ts';
import type { Lists } from '../../app/names.tsx';

/** What domains and sectors are called in addresses, by their ids. */
export type SectorSlugs = Record<string, Label>;

/** The slugs of the sectors that a page shows. */
export function slugsOfSectors({ domains }: Pick<Lists, 'domains'>, shown: readonly { value: string }[]): SectorSlugs {
  const wanted = new Set(shown.map(({ value }) => value));
  const sectors = domains.flatMap((domain) => domain.sectors).filter(({ id }) => wanted.has(id));
  return Object.fromEntries(sectors.map(({ id, slug }) => [id, slug]));
}

/** A domain, or one of its sectors. */
export interface FoundSector {
  domain: Domain;
  sector: Domain['sectors'][number] | undefined;
}

/** What a last part of an address stands for. A sector that is called as its domain has the page of its domain. */
export function sectorAt(
  { domains }: Pick<Lists, 'domains'>,
  is: (one: { id: string; slug: Label }) => boolean,
): FoundSector | undefined {
  for (const domain of domains) if (is(domain)) return { domain, sector: undefined };
  for (const domain of domains) {
    const sector = domain.sectors.find(is);
    if (sector) return { domain, sector };
  }
  return undefined;
}
