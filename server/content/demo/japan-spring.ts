import type { DemoSpec } from './demo-spec.ts';

/** Food in Japan in the spring after next New Year: 346 to 351. One search finds them, from six organisers. */
export const japanSpring: readonly DemoSpec[] = [
  {
    id: 346,
    type: 'fair-group-stand',
    by: ['vlam'],
    sectors: ['food.food-processing', 'food.drinks'],
    where: 'Tokio 4',
    venue: 'Tokyo Big Sight',
    fair: 'Foodex Japan',
    when: { spring: '03-10' },
    from: 2,
    fee: 4600,
    capacity: 14,
    nl: [
      'Vlaamse groepsstand op Foodex Japan',
      'Veertien producenten van vlees, zuivel, chocolade en bier staan samen op de grootste voedingsbeurs van Japan.',
    ],
    en: [
      'Flanders group stand at Foodex Japan',
      'Fourteen producers of meat, dairy, chocolate and beer share a stand at the largest food fair in Japan.',
    ],
  },
  {
    id: 347,
    type: 'group-trade-mission',
    by: ['fevia-vlaanderen', 'fit', 'voka'],
    sectors: ['food.food-processing', 'food.drinks'],
    where: 'Tokio 3 > Osaka 2 @09:30-18:00',
    when: { spring: '03-16' },
    from: 1,
    fee: 1850,
    capacity: 18,
    nl: [
      'Voedingsmissie naar Japan: Tokio en Osaka',
      'In de week na Foodex langs winkelketens, warenhuizen en invoerders in de twee grootste steden.',
    ],
    en: [
      'Food mission to Japan: Tokyo and Osaka',
      'In the week after Foodex to retail chains, department stores and importers in the two largest cities.',
    ],
  },
  {
    id: 348,
    type: 'webinar',
    by: ['flanders-food'],
    sectors: ['food.food-processing', 'food.agritech-foodtech'],
    where: 'JP',
    when: { spring: '03-05' },
    from: 3,
    nl: [
      'Webinar: gezonde voeding voor Japan',
      'Welke gezondheidsclaims zijn er toegelaten, en hoe schrijft u ze op een verpakking?',
    ],
    en: [
      'Webinar: healthy food for Japan',
      'Which health claims are allowed there, and how do you write them on a package?',
    ],
    languages: ['en'],
  },
  {
    id: 349,
    type: 'b2b-matchmaking',
    by: ['een-vlaanderen', 'fit'],
    sectors: ['food.agritech-foodtech', 'engineering-technology.industry40'],
    where: 'Osaka 1 @10:00-17:00',
    when: { spring: '03-18' },
    from: 4,
    fee: 75,
    nl: [
      'Matchmaking foodtech in Osaka',
      'Een dag vol geplande gesprekken met Japanse voedingsfabrieken die willen automatiseren.',
    ],
    en: [
      'Food technology matchmaking in Osaka',
      'A day of planned talks with Japanese food factories that want to automate.',
    ],
  },
  {
    id: 350,
    type: 'networking',
    by: ['prov-oost-vlaanderen'],
    sectors: ['food.drinks', 'creative.tourism-mice'],
    where: 'Tokio 1 @18:30-21:30',
    when: { spring: '03-11' },
    from: 3,
    fee: 0,
    nl: [
      'Vlaamse bieravond in Tokio',
      'Zes brouwers schenken voor Japanse invoerders, barhouders en reisjournalisten.',
    ],
    en: ['Flemish beer evening in Tokyo', 'Six brewers pour for Japanese importers, bar owners and travel writers.'],
  },
  {
    id: 351,
    type: 'study-trip',
    by: ['unizo'],
    sectors: ['food.horticulture', 'food.agritech-foodtech'],
    where: 'Tokio 2 > Sapporo 3',
    when: { spring: '05-11' },
    from: 1,
    fee: 1890,
    nl: [
      'Studiereis tuinbouw en foodtech: van Tokio naar Hokkaido',
      'Verticale teelt in de stad, aardappelen en zuivel in het noorden.',
    ],
    en: [
      'Study trip on horticulture and food technology: from Tokyo to Hokkaido',
      'Vertical farming in the city, potatoes and dairy in the north.',
    ],
  },
];
