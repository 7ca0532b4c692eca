import type { DemoSpec } from './demo-spec.ts';

/** Promotion weeks, an exhibition under way and a regional export fair: 187 to 199. */
export const weeksAndExpos: readonly DemoSpec[] = [
  {
    id: 187,
    type: 'promotion-week',
    by: ['toerisme-vlaanderen', 'fit', 'vlam'],
    sectors: ['creative.tourism-mice', 'food.drinks'],
    where: 'Londen 7',
    venue: 'Old Spitalfields Market',
    from: 1,
    when: { running: [0, 0] },
    capacity: 20,
    nl: [
      'Vlaamse week in Londen',
      'Deze week proeven Londenaars bier, chocolade en mode uit Vlaanderen, met een vakdag voor de horeca.',
    ],
    en: [
      'Flanders Week in London',
      'This week Londoners taste beer, chocolate and fashion from Flanders, with a trade day for caterers.',
    ],
  },
  {
    id: 188,
    type: 'promotion-week',
    by: ['vlam', 'fevia-vlaanderen'],
    partners: ['toerisme-vlaanderen'],
    sectors: ['food.drinks', 'food.food-processing'],
    where: 'Madrid 5',
    when: 27,
    nl: [
      'Week van het Vlaamse bier in Madrid',
      'Dertig bars schenken een week lang bier uit Vlaanderen; brouwers leiden zelf proeverijen.',
    ],
    en: [
      'Week of Flemish beer in Madrid',
      'Thirty bars serve beer from Flanders for a week; the brewers lead tastings themselves.',
    ],
  },
  {
    id: 189,
    type: 'promotion-week',
    by: ['fit'],
    sectors: ['creative.design', 'textile-wood-furniture.clothing-fashion'],
    where: 'Toronto 5',
    when: -30,
    nl: ['Flanders Week in Toronto', 'Mode, design en eten uit Vlaanderen in een leegstaand pakhuis aan het meer.'],
    en: ['Flanders Week in Toronto', 'Fashion, design and food from Flanders in an empty warehouse on the lake.'],
  },
  {
    id: 190,
    type: 'promotion-week',
    by: ['flanders-dc'],
    sectors: ['creative.design', 'textile-wood-furniture.furniture-interior'],
    where: 'Kopenhagen',
    when: { inWeek: 41 },
    nl: [
      'Vlaams design in de etalage: week in Kopenhagen',
      'Meubelmerken bezetten acht winkelramen in Frederiksberg; de week ligt vast, de dagen nog niet.',
    ],
    en: [
      'Flemish design in the window: week in Copenhagen',
      'Furniture brands occupy eight shop windows in Frederiksberg; the week is fixed, the days are not yet.',
    ],
  },
  {
    id: 191,
    type: 'world-expo',
    by: ['vlam'],
    sectors: ['food.horticulture', 'energy-cleantech.water'],
    where: 'Doha',
    venue: 'Al Bidda Park',
    when: { running: [9, 14] },
    nl: [
      'Vlaamse tuin op de internationale tuinbouwtentoonstelling in Doha',
      'Een half jaar lang bloeien Gentse azalea’s en zuinige teelten naast elkaar in Al Bidda Park.',
    ],
    en: [
      'Flemish garden at the international horticultural exhibition in Doha',
      'For half a year azaleas from Ghent and water-saving crops grow side by side in Al Bidda Park.',
    ],
  },
  {
    id: 195,
    type: 'export-fair',
    by: ['pom-limburg', 'voka-limburg', 'vkw-limburg'],
    partners: ['fit', 'prov-limburg'],
    sectors: ['multi-sector.multi'],
    where: 'Genk',
    when: 35,
    capacity: 300,
    nl: [
      'Exportmarkt Limburg',
      'Dertig landen aan dertig tafels: Limburgse kmo’s boeken zelf hun gesprekken in Thor Park.',
    ],
    en: [
      'Limburg Export Market',
      'Thirty countries at thirty tables: small businesses from Limburg book their talks at Thor Park.',
    ],
  },
];
