import type { Label } from '../contracts/shapes.ts';
import type { FacetName } from '../../search/document.ts';
import type { ReferenceData } from '../reference-data/reference-data.queries.ts';
import { modeLabels, officialLabels, organiserKindLabels, priceLabels, supportLabels } from '../contracts/labels.ts';

/** How a value of a facet is called. What has no name of its own (a month, a week) is called by its code. */
export function facetLabels(
  facet: FacetName,
  reference: ReferenceData,
  organisers: ReadonlyMap<string, Label>,
): (value: string) => Label {
  const named = (names: ReadonlyMap<string, { name: Label }>) => (value: string) =>
    names.get(value)?.name ?? plain(value);
  switch (facet) {
    case 'country':
      return named(reference.countryByCode);
    case 'region':
      return named(reference.regionById);
    case 'sector':
      return named(reference.sectorById);
    case 'domain':
      return named(reference.domainById);
    case 'kind':
      return named(reference.kindById);
    case 'organiser':
      return (value) => organisers.get(value) ?? plain(value);
    case 'mode':
      return (value) => (modeLabels as Record<string, Label>)[value] ?? plain(value);
    case 'organiserKind':
      return (value) => (organiserKindLabels as Record<string, Label>)[value] ?? plain(value);
    case 'official':
      return (value) => (officialLabels as Record<string, Label>)[value] ?? plain(value);
    case 'price':
      return (value) => (priceLabels as Record<string, Label>)[value] ?? plain(value);
    case 'support':
      return (value) => (supportLabels as Record<string, Label>)[value] ?? plain(value);
    case 'language':
      return (value) => ({
        nl: new Intl.DisplayNames('nl', { type: 'language' }).of(value) ?? value,
        en: new Intl.DisplayNames('en', { type: 'language' }).of(value) ?? value,
      });
    case 'month':
    case 'week':
      return plain;
  }
}

function plain(value: string): Label {
  return { nl: value, en: value };
}
