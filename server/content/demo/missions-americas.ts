import type { DemoSpec } from './demo-spec.ts';

/** Missions to the Americas; ids from 45 to 70. */
export const missionsAmericas: readonly DemoSpec[] = [
  {
    id: 45,
    type: 'group-trade-mission',
    by: ['fit', 'voka'],
    sectors: ['multi-sector.multi', 'digital.software'],
    where: 'New York 3 > Toronto 3',
    when: 20,
    nl: [
      'Handelsmissie New York en Toronto',
      'Twee grootsteden, twee rechtsstelsels: vergelijk zelf waar uw Noord-Amerikaanse vestiging het best past.',
    ],
    en: [
      'Trade mission to New York and Toronto',
      'Two large cities, two legal systems: compare where your North American office fits best.',
    ],
  },
  {
    id: 46,
    type: 'group-trade-mission',
    by: ['essenscia-vlaanderen', 'fit', 'port-antwerp-bruges'],
    sectors: ['materials-resources-chemistry.chemistry', 'smart-logistics.ports-maritime'],
    where: 'Houston 3 > Austin 2',
    when: -25,
    nl: [
      'Chemie en havens in Texas: Houston en Austin',
      'De band tussen de chemieclusters van Antwerpen en Houston, met nieuwe vragen over heffingen en koolstof.',
    ],
    en: [
      'Chemicals and ports in Texas: Houston and Austin',
      'The tie between the chemical clusters of Antwerp and Houston, with new questions on duties and carbon.',
    ],
  },
  {
    id: 47,
    type: 'niche-mission',
    by: ['imec-istart', 'fit'],
    sectors: ['multi-sector.startups', 'digital.ai-iot'],
    where: 'San Francisco 2 > Palo Alto 2',
    when: 13,
    fee: 1450,
    capacity: 8,
    nl: [
      'Groeikapitaal in Silicon Valley: nichemissie voor scale-ups',
      'Acht jonge bedrijven oefenen hun verhaal en vertellen het daarna twintig keer aan investeerders.',
    ],
    en: [
      'Growth capital in Silicon Valley: niche mission for scale-ups',
      'Eight young companies rehearse their story and then tell it twenty times to investors.',
    ],
  },
  {
    id: 48,
    type: 'group-trade-mission',
    by: ['voka', 'fit', 'vito'],
    sectors: ['energy-cleantech.water', 'energy-cleantech.renewable'],
    where: 'Santiago 3 > Lima 2 > Bogotá 2',
    when: 36,
    fee: 2150,
    nl: [
      'Water en energie langs de Andes: Santiago, Lima en Bogotá',
      'Drie hoofdsteden op anderhalve week, met mijnen, watermaatschappijen en zonneparken op het programma.',
    ],
    en: [
      'Water and energy along the Andes: Santiago, Lima and Bogotá',
      'Three capitals in a week and a half, with mines, water utilities and solar parks on the programme.',
    ],
  },
  {
    id: 49,
    type: 'group-trade-mission',
    by: ['voka-antwerpen-waasland'],
    sectors: ['smart-logistics.ports-maritime', 'materials-resources-chemistry.chemistry'],
    where: 'São Paulo 3 > Santos 1 @10:00-16:00 > Rio de Janeiro 2',
    when: -38,
    nl: [
      'Handelsmissie Brazilië: São Paulo, Santos en Rio de Janeiro',
      'Havens, chemie en distributie in de twee staten waar het meeste geld wordt verdiend.',
    ],
    en: [
      'Trade mission to Brazil: São Paulo, Santos and Rio de Janeiro',
      'Ports, chemicals and distribution in the two states where most money is made.',
    ],
  },
  {
    id: 50,
    type: 'niche-mission',
    by: ['vito'],
    sectors: ['materials-resources-chemistry.circular-economy', 'energy-cleantech.environment'],
    where: 'São Paulo 3',
    when: { inMonth: 10 },
    nl: [
      'Afval wordt grondstof: nichemissie naar São Paulo',
      'Steden in de staat São Paulo zoeken technieken om minder te storten en meer te sorteren.',
    ],
    en: [
      'From waste to raw material: niche mission to São Paulo',
      'Cities in the state of São Paulo look for ways to dump less and sort more.',
    ],
  },
  {
    id: 51,
    type: 'group-trade-mission',
    by: ['agoria'],
    sectors: ['engineering-technology.machinery', 'engineering-technology.automotive'],
    where: 'Mexico-Stad 2 > Guadalajara 1 > Monterrey 2',
    when: 50,
    nl: [
      'Industrie in Mexico: Mexico-Stad, Guadalajara en Monterrey',
      'Waar nieuwe fabrieken opengaan, zijn machines en toeleveranciers nodig.',
    ],
    en: [
      'Industry in Mexico: Mexico City, Guadalajara and Monterrey',
      'Where new factories open, machines and suppliers are needed.',
    ],
  },
  {
    id: 52,
    type: 'niche-mission',
    by: ['vlam'],
    sectors: ['food.agriculture', 'food.agritech-foodtech'],
    where: 'Buenos Aires 4',
    when: -63,
    nl: [
      'Veredeling en veevoeder: nichemissie naar Argentinië',
      'Een missie voor producenten van genetica en voeders naar de landbouwstreek rond Buenos Aires.',
    ],
    en: [
      'Breeding and feed: niche mission to Argentina',
      'A mission for producers of genetics and feed to the farming region around Buenos Aires.',
    ],
    afterwards: {
      status: 'cancelled',
      reason: {
        nl: 'Door nieuwe invoerregels bleven te weinig deelnemers over.',
        en: 'New import rules left too few participants.',
      },
    },
  },
  {
    id: 53,
    type: 'niche-mission',
    by: ['flanders-make'],
    sectors: ['engineering-technology.aerospace', 'engineering-technology.drones'],
    where: 'Montréal 3',
    when: -44,
    nl: [
      'Luchtvaart en drones: nichemissie naar Montréal',
      'Gesprekken met vliegtuigbouwers en een bezoek aan de testzone voor onbemande toestellen.',
    ],
    en: [
      'Aviation and drones: niche mission to Montréal',
      'Talks with aircraft makers and a visit to the test zone for unmanned aircraft.',
    ],
  },
  {
    id: 67,
    type: 'call',
    by: ['imec-istart'],
    sectors: ['multi-sector.startups', 'digital.ai-iot'],
    where: 'US',
    when: 3,
    nl: [
      'Oproep: scale-ups voor de missie naar Silicon Valley',
      'Dien uw dossier in en maak kans op een van de acht plaatsen in San Francisco en Palo Alto.',
    ],
    en: [
      'Call: scale-ups for the mission to Silicon Valley',
      'Submit your file and stand a chance of one of the eight places in San Francisco and Palo Alto.',
    ],
    capacity: 8,
  },
  {
    id: 69,
    type: 'call',
    by: ['vlam'],
    sectors: ['food.food-processing', 'food.drinks'],
    where: 'MX',
    when: -6,
    nl: [
      'Oproep: voedingsbedrijven voor een actie in Mexicaanse winkels',
      'Producenten konden stalen indienen voor een proefweek bij twee winkelketens.',
    ],
    en: [
      'Call: food companies for a promotion in Mexican shops',
      'Producers could submit samples for a trial week at two retail chains.',
    ],
    capacity: 10,
  },
  {
    id: 70,
    type: 'niche-mission',
    by: ['port-antwerp-bruges'],
    sectors: ['smart-logistics.ports-maritime', 'smart-logistics.warehousing'],
    where: 'Panama-Stad 3',
    when: -59,
    nl: [
      'Doorvoer in Midden-Amerika: nichemissie naar Panama',
      'Logistieke bedrijven bezoeken het kanaal, de vrijhandelszone en de koelhuizen voor fruit.',
    ],
    en: [
      'Transit in Central America: niche mission to Panama',
      'Logistics companies visit the canal, the free zone and the cold stores for fruit.',
    ],
  },
];
