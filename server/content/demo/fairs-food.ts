import type { FairSpec } from './demo-spec.ts';

/** Food, farming and horticulture fairs in their usual month: 101 to 121. */
export const fairsFood: readonly FairSpec[] = [
  {
    ids: { previous: 101, next: 102 },
    type: 'fair-group-stand',
    by: ['fevia-vlaanderen', 'vlam'],
    partners: ['fit'],
    sectors: ['food.food-processing', 'food.drinks'],
    editions: [
      { name: 'SIAL Paris', city: 'Parijs', venue: 'Paris Nord Villepinte', on: '10-19', from: 6, days: 5 },
      { name: 'Anuga', city: 'Keulen', venue: 'Koelnmesse', on: '10-06', from: 6, days: 5 },
    ],
    nl: [
      'Vlaamse voedingsbedrijven op {fair} {year}',
      'Het ene jaar SIAL, het andere Anuga: de Vlaamse stand verhuist mee en staat dit keer in {city}.',
    ],
    en: [
      'Flemish food companies at {fair} {year}',
      'SIAL one year, Anuga the next: the Flemish stand moves along and is in {city} this time.',
    ],
  },
  {
    ids: { next: 103 },
    type: 'fair-group-stand',
    by: ['fevia-vlaanderen'],
    sectors: ['food.food-processing'],
    editions: [{ name: 'ISM', city: 'Keulen', venue: 'Koelnmesse', on: '02-01', from: 0 }],
    nl: [
      'Groepsstand op {fair} Keulen {year}: chocolade, koekjes en snoep',
      'Twaalf chocolatiers en koekjesbakkers delen een eiland op de grootste snoepbeurs ter wereld.',
    ],
    en: [
      'Group stand at {fair} Cologne {year}: chocolate, biscuits and sweets',
      'Twelve chocolatiers and biscuit makers share an island at the largest sweets fair in the world.',
    ],
    capacity: 12,
  },
  {
    ids: { previous: 104, next: 105 },
    type: 'fair-group-stand',
    by: ['vlam'],
    sectors: ['food.food-processing', 'food.horticulture'],
    editions: [{ name: 'Gulfood', city: 'Dubai', venue: 'Dubai World Trade Centre', on: '01-26', from: 1, days: 5 }],
    nl: [
      'Vlaamse groepsstand op {fair} {year}',
      'Diepvriesfriet, groenten, zuivel en pluimvee voor inkopers uit de Golf, India en Oost-Afrika.',
    ],
    en: [
      'Flanders group stand at {fair} {year}',
      'Frozen fries, vegetables, dairy and poultry for buyers from the Gulf, India and East Africa.',
    ],
  },
  {
    ids: { previous: 106, next: 107 },
    type: 'fair-group-stand',
    by: ['vlam', 'port-antwerp-bruges'],
    sectors: ['food.horticulture', 'smart-logistics.ports-maritime'],
    editions: [{ name: 'Fruit Logistica', city: 'Berlijn', venue: 'Messe Berlin', on: '02-04', from: 3, days: 3 }],
    nl: [
      'Groenten en fruit uit Vlaanderen op {fair} {year}',
      'Veilingen, telers en de haven staan samen in Berlijn, met een kookeiland en vergaderhoeken.',
    ],
    en: [
      'Fruit and vegetables from Flanders at {fair} {year}',
      'Auctions, growers and the port are together in Berlin, with a cooking island and meeting corners.',
    ],
  },
  {
    ids: { next: 109 },
    type: 'fair-group-stand',
    by: ['fevia-vlaanderen'],
    sectors: ['food.drinks'],
    editions: [
      {
        name: 'Wine Paris & Vinexpo Paris',
        city: 'Parijs',
        venue: 'Porte de Versailles',
        on: '02-10',
        from: 1,
        days: 3,
      },
    ],
    nl: [
      'Gin, jenever en alcoholvrij op {fair} {year}',
      'Acht stokerijen tonen dat er in Vlaanderen meer wordt gemaakt dan bier.',
    ],
    en: [
      'Gin, jenever and alcohol-free at {fair} {year}',
      'Eight distilleries show that Flanders makes more than beer.',
    ],
    capacity: 8,
  },
  {
    ids: { later: 110 },
    type: 'fair-group-stand',
    by: ['vlam'],
    sectors: ['food.fishery'],
    editions: [
      { name: 'Seafood Expo Global', city: 'Barcelona', venue: 'Fira Gran Via', on: '04-22', from: 2, days: 3 },
    ],
    nl: [
      'Noordzeevis op {fair} {year}',
      'Verwerkers uit Oostende, Zeebrugge en Brugge tonen tong, garnalen en bereide vis in Barcelona.',
    ],
    en: [
      'North Sea fish at {fair} {year}',
      'Processors from Ostend, Zeebrugge and Bruges show sole, shrimps and prepared fish in Barcelona.',
    ],
  },
  {
    ids: { previous: 111 },
    type: 'fair-group-stand',
    by: ['vlam'],
    sectors: ['food.food-processing', 'food.drinks'],
    editions: [{ name: 'Foodex Japan', city: 'Tokio', venue: 'Tokyo Big Sight', on: '03-10' }],
    nl: [
      'Vlaamse groepsstand op {fair} {year}',
      'Elf producenten spraken in Tokio met invoerders; drie vonden er een verdeler.',
    ],
    en: [
      'Flanders group stand at {fair} {year}',
      'Eleven producers talked to importers in Tokyo; three of them found a distributor.',
    ],
    capacity: 11,
  },
  {
    ids: { next: 112 },
    type: 'fair-group-stand',
    by: ['vlam'],
    sectors: ['food.food-processing', 'food.drinks'],
    editions: [
      { name: 'SIAL Canada', city: 'Montréal', venue: 'Palais des congrès', on: '04-29', from: 3, days: 3 },
      { name: 'SIAL Canada', city: 'Toronto', venue: 'Enercare Centre', on: '04-29', from: 2, days: 3 },
    ],
    nl: [
      'Voeding en bier op {fair} {year} in {city}',
      'De beurs wisselt tussen Montréal en Toronto; de stand bedient beide taalgebieden.',
    ],
    en: [
      'Food and beer at {fair} {year} in {city}',
      'The fair alternates between Montréal and Toronto; the stand serves both language areas.',
    ],
  },
  {
    ids: { next: 115 },
    type: 'fair-group-stand',
    by: ['agoria', 'flanders-food', 'fit'],
    sectors: ['food.agritech-foodtech', 'food.agriculture'],
    editions: [
      { name: 'VICTAM Asia', city: 'Bangkok', venue: 'BITEC', on: '03-11', from: 2, days: 3 },
      { name: 'VIV Asia', city: 'Bangkok', venue: 'IMPACT Challenger', on: '03-11', from: 3, days: 3 },
    ],
    nl: [
      'Van voeder tot vlees: groepsstand op {fair} {year}',
      'Stallenbouwers, broederijtechniek en voederadditieven voor de Aziatische markt.',
    ],
    en: [
      'From feed to meat: group stand at {fair} {year}',
      'Stable builders, hatchery technology and feed additives for the Asian market.',
    ],
  },
  {
    ids: { earlier: 116, later: 117 },
    type: 'fair-group-stand',
    by: ['agoria'],
    sectors: ['food.agritech-foodtech', 'food.agriculture'],
    editions: [
      { name: 'EuroTier', city: 'Hannover', venue: 'Messegelände Hannover', on: '11-11' },
      { name: 'Agritechnica', city: 'Hannover', venue: 'Messegelände Hannover', on: '11-11', from: 0, days: 7 },
    ],
    nl: [
      'Landbouwmachines uit Vlaanderen op {fair} {year}',
      'Stalinrichting en machines voor teelt en oogst, samen op één stand in Hannover.',
    ],
    en: [
      'Agricultural machinery from Flanders at {fair} {year}',
      'Stable equipment and machines for growing and harvesting, together on one stand in Hanover.',
    ],
  },
  {
    ids: { next: 118 },
    type: 'fair-group-stand',
    by: ['prov-oost-vlaanderen'],
    sectors: ['food.agriculture', 'energy-cleantech.water'],
    editions: [{ name: 'SIAM', city: 'Meknès', venue: 'Sahrij Souani', on: '04-21', from: 1, days: 6 }],
    nl: [
      'Landbouw en irrigatie op {fair} Meknès {year}',
      'Pootgoed, irrigatie en zuiveltechniek op de grootste landbouwbeurs van Noord-Afrika.',
    ],
    en: [
      'Agriculture and irrigation at {fair} Meknès {year}',
      'Seed potatoes, irrigation and dairy technology at the largest agricultural fair of North Africa.',
    ],
  },
  {
    ids: { later: 121 },
    type: 'fair-group-stand',
    by: ['fevia-vlaanderen'],
    sectors: ['food.food-processing', 'food.drinks'],
    editions: [
      { name: 'Summer Fancy Food Show', city: 'New York', venue: 'Javits Center', on: '06-28', from: 0, days: 3 },
    ],
    nl: [
      'Chocolade, wafels en koffie op {fair} {year}',
      'Fijne voeding voor speciaalzaken aan de oostkust, met een workshop over Amerikaanse etiketten.',
    ],
    en: [
      'Chocolate, waffles and coffee at {fair} {year}',
      'Fine food for specialist shops on the east coast, with a workshop on American labels.',
    ],
  },
];
