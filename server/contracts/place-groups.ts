import type { Label } from './shapes.ts';

/**
 * Political and economic groups that people name together. They are no regions: a country lies in one region, and may be in
 * several groups. A group is chosen as the countries, or the regions, that are in it.
 */
export interface PlaceGroup {
  id: string;
  name: Label;
  /** Which parameter chooses it. */
  parameter: 'country' | 'region';
  /** In the order of the alphabet, as addresses have them. */
  values: readonly string[];
}

const ofCountries = (id: string, nl: string, en: string, codes: string): PlaceGroup => ({
  id,
  name: { nl, en },
  parameter: 'country',
  values: codes.split(' ').toSorted(),
});
const ofRegions = (id: string, nl: string, en: string, ids: string): PlaceGroup => ({
  id,
  name: { nl, en },
  parameter: 'region',
  values: ids.split(' ').toSorted(),
});

export const placeGroups: readonly PlaceGroup[] = [
  ofCountries('benelux', 'Benelux', 'Benelux', 'BE LU NL'),
  ofCountries(
    'eu',
    'Europese Unie',
    'European Union',
    'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK',
  ),
  ofCountries('efta', 'EVA-landen', 'EFTA countries', 'CH IS LI NO'),
  ofCountries('dach', 'DACH-landen', 'DACH countries', 'AT CH DE'),
  ofCountries('nordics', 'Noordse landen', 'Nordic countries', 'DK FI IS NO SE'),
  ofCountries('scandinavia', 'Scandinavië', 'Scandinavia', 'DK NO SE'),
  ofCountries('baltics', 'Baltische staten', 'Baltic states', 'EE LT LV'),
  ofCountries('visegrad', 'Visegrádlanden', 'Visegrád countries', 'CZ HU PL SK'),
  ofCountries('iberia', 'Iberisch schiereiland', 'Iberian Peninsula', 'ES PT'),
  ofCountries('gcc', 'Golfstaten', 'Gulf states (GCC)', 'AE BH KW OM QA SA'),
  ofCountries('maghreb', 'Maghreb', 'Maghreb', 'DZ LY MA MR TN'),
  ofCountries('asean', 'ASEAN-landen', 'ASEAN countries', 'BN ID KH LA MM MY PH SG TH TL VN'),
  ofCountries('mercosur', 'Mercosur', 'Mercosur', 'AR BO BR PY UY'),
  ofCountries('usmca', 'Canada, Mexico en Verenigde Staten', 'Canada, Mexico and United States', 'CA MX US'),
  ofRegions('latin-america', 'Latijns-Amerika', 'Latin America', 'caribbean central-america south-america'),
  ofRegions(
    'sub-saharan-africa',
    'Afrika ten zuiden van de Sahara',
    'Sub-Saharan Africa',
    'central-africa east-africa southern-africa west-africa',
  ),
  ofRegions('mena', 'Midden-Oosten en Noord-Afrika', 'Middle East and North Africa', 'middle-east north-africa'),
  ofRegions('far-east', 'Verre Oosten', 'Far East', 'east-asia southeast-asia'),
  ofRegions('asia-pacific', 'Azië en Oceanië', 'Asia-Pacific', 'asia oceania'),
];

/** The group that these values are, no more and no fewer. */
export function placeGroupOf(
  parameter: PlaceGroup['parameter'],
  values: readonly string[] = [],
): PlaceGroup | undefined {
  const chosen = values.toSorted().join(' ');
  return placeGroups.find((group) => group.parameter === parameter && group.values.join(' ') === chosen);
}
