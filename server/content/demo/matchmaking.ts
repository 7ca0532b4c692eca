import type { DemoSpec } from './demo-spec.ts';

/** Matchmaking at home, abroad and online: 250 to 260. */
export const matchmaking: readonly DemoSpec[] = [
  {
    id: 250,
    type: 'b2b-matchmaking',
    by: ['een-vlaanderen', 'flanders-food'],
    sectors: ['food.agritech-foodtech', 'food.food-processing'],
    where: 'NL',
    mode: 'online',
    when: { running: [1, 1] },
    fee: 0,
    capacity: 250,
    nl: [
      'Agrifood-matchmaking online: drie weken gesprekken',
      'Boek tot het einde van de periode gesprekken met voedingsbedrijven en onderzoekers uit Nederland.',
    ],
    en: [
      'Agrifood matchmaking online: three weeks of talks',
      'Until the end of the period, book talks with food companies and researchers from the Netherlands.',
    ],
  },
  {
    id: 251,
    type: 'b2b-matchmaking',
    by: ['een-vlaanderen'],
    sectors: ['engineering-technology.metal', 'engineering-technology.industry40'],
    where: 'Utrecht',
    when: 9,
    nl: [
      'Matchmaking maakindustrie in Utrecht',
      'Nederlandse en Vlaamse toeleveranciers vinden elkaar in rondes van twintig minuten.',
    ],
    en: [
      'Manufacturing matchmaking in Utrecht',
      'Dutch and Flemish suppliers find each other in twenty-minute rounds.',
    ],
  },
  {
    id: 252,
    type: 'b2b-matchmaking',
    by: ['voka-west-vlaanderen', 'een-vlaanderen'],
    partners: ['pom-west-vlaanderen'],
    sectors: ['multi-sector.multi'],
    where: 'Kortrijk 2',
    when: 20,
    capacity: 500,
    nl: [
      'Bedrijvencontactdagen met internationaal plein',
      'Twee dagen Kortrijk Xpo, met een plein voor bezoekers uit Noord-Frankrijk en Zeeland.',
    ],
    en: [
      'Business contact days with an international square',
      'Two days at Kortrijk Xpo, with a square for visitors from northern France and Zeeland.',
    ],
  },
  {
    id: 253,
    type: 'b2b-matchmaking',
    by: ['een-vlaanderen'],
    sectors: ['energy-cleantech.energy-efficiency', 'engineering-technology.machinery'],
    where: 'Essen',
    when: 32,
    nl: [
      'Duits-Nederlands-Vlaamse matchmaking in Essen',
      'Energiezuinige productie staat centraal in een oude mijn in het Ruhrgebied.',
    ],
    en: [
      'German-Dutch-Flemish matchmaking in Essen',
      'Energy-saving production is the focus in an old mine in the Ruhr area.',
    ],
    afterwards: {
      status: 'cancelled',
      reason: {
        nl: 'De zaal in Essen is niet langer beschikbaar en er is geen andere gevonden.',
        en: 'The venue in Essen is no longer available and no other was found.',
      },
    },
  },
  {
    id: 254,
    type: 'b2b-matchmaking',
    by: ['the-beacon'],
    sectors: ['engineering-technology.smart-cities', 'digital.ai-iot'],
    where: 'Barcelona',
    when: 46,
    nl: [
      'Steden zoeken oplossingen: matchmaking in Barcelona',
      'Twintig steden brengen elk een concreet probleem mee; u brengt het voorstel.',
    ],
    en: [
      'Cities look for solutions: matchmaking in Barcelona',
      'Twenty cities each bring a concrete problem; you bring the proposal.',
    ],
  },
  {
    id: 255,
    type: 'b2b-matchmaking',
    by: ['flanders-make'],
    sectors: ['engineering-technology.automotive', 'engineering-technology.industry40'],
    where: 'Praag',
    when: { inMonth: 8 },
    nl: [
      'Onderzoek zoekt industrie: matchmaking in Praag',
      'Consortia vormen voor Europese projecten rond voertuigen en robots.',
    ],
    en: [
      'Research looks for industry: matchmaking in Prague',
      'Forming consortia for European projects on vehicles and robots.',
    ],
  },
  {
    id: 256,
    type: 'b2b-matchmaking',
    by: ['unizo'],
    sectors: ['textile-wood-furniture.clothing-fashion', 'food.food-processing'],
    where: 'Casablanca',
    when: 68,
    languages: ['fr', 'en'],
    nl: [
      'Ondernemersdag in Casablanca',
      'Marokkaanse en Vlaamse kmo’s zouden elkaar een dag lang aan tafel ontmoeten.',
    ],
    en: ['Entrepreneurs’ day in Casablanca', 'Moroccan and Flemish small businesses were to meet at tables for a day.'],
    afterwards: {
      status: 'cancelled',
      reason: {
        nl: 'De dag wordt ingepast in de prinselijke zending naar Marokko.',
        en: 'The day will be part of the princely mission to Morocco.',
      },
    },
  },
  {
    id: 257,
    type: 'b2b-matchmaking',
    by: ['een-vlaanderen', 'dsp-valley'],
    sectors: ['engineering-technology.electronics', 'life-sciences-health.medtech'],
    where: 'Eindhoven',
    when: -7,
    nl: [
      'Hightechmatchmaking op de High Tech Campus',
      'Fotonica, chips en medische toestellen: honderdtachtig gesprekken in één dag.',
    ],
    en: [
      'High-tech matchmaking on the High Tech Campus',
      'Photonics, chips and medical devices: a hundred and eighty talks in one day.',
    ],
  },
  {
    id: 258,
    type: 'b2b-matchmaking',
    by: ['blauwe-cluster'],
    sectors: ['energy-cleantech.offshore-blue', 'energy-cleantech.hydrogen'],
    where: 'Kopenhagen',
    when: -28,
    nl: [
      'Matchmaking blauwe energie in Kopenhagen',
      'Deense ontwikkelaars ontvingen veertig toeleveranciers uit landen rond de Noordzee.',
    ],
    en: [
      'Blue energy matchmaking in Copenhagen',
      'Danish developers received forty suppliers from countries around the North Sea.',
    ],
  },
  {
    id: 259,
    type: 'b2b-matchmaking',
    by: ['sim'],
    sectors: ['engineering-technology.industry40', 'engineering-technology.aerospace'],
    where: 'Stuttgart',
    when: -48,
    nl: [
      'Materialen en 3D-printing: matchmaking in Stuttgart',
      'Lichte onderdelen voor lucht- en voertuigbouw, met ontwerpers en printers aan dezelfde tafel.',
    ],
    en: [
      'Materials and 3D printing: matchmaking in Stuttgart',
      'Light parts for aircraft and vehicles, with designers and printers at the same table.',
    ],
  },
  {
    id: 260,
    type: 'b2b-matchmaking',
    by: ['flanders-dc', 'fit'],
    sectors: ['creative.media', 'creative.design'],
    where: 'Hongkong',
    when: -70,
    nl: [
      'Creatieve coproducties: matchmaking in Hongkong',
      'Ontmoetingen tussen Vlaamse animatiestudio’s en Aziatische uitgevers.',
    ],
    en: [
      'Creative co-productions: matchmaking in Hong Kong',
      'Meetings between Flemish animation studios and Asian publishers.',
    ],
    afterwards: {
      status: 'postponed',
      reason: {
        nl: 'Een tyfoonwaarschuwing legde de stad stil; een nieuwe datum werd niet gevonden.',
        en: 'A typhoon warning shut the city down; no new date was found.',
      },
    },
  },
];
