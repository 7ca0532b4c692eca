import type { DemoSpec } from './demo-spec.ts';

/** Missions to the rest of Asia and to Oceania; ids from 1 to 20. */
export const missionsAsia: readonly DemoSpec[] = [
  {
    id: 1,
    type: 'group-trade-mission',
    by: ['voka', 'fit', 'bva'],
    sectors: ['smart-logistics.ports-maritime', 'energy-cleantech.water'],
    where: 'Hanoi 2 > Hai Phong 1 @09:00-16:30 > Ho Chi Minh-stad 3',
    when: 17,
    capacity: 24,
    nl: [
      'Handelsmissie Vietnam: havens en water van Hanoi tot Ho Chi Minh-stad',
      'Een week langs havens, watermaatschappijen en industriezones, met afspraken op maat in drie steden.',
    ],
    en: [
      'Trade mission to Vietnam: ports and water from Hanoi to Ho Chi Minh City',
      'A week of ports, water utilities and industrial zones, with individual appointments in three cities.',
    ],
  },
  {
    id: 2,
    type: 'group-trade-mission',
    by: ['vlam'],
    sectors: ['food.food-processing', 'food.agriculture'],
    where: 'Hanoi 3 > Ho Chi Minh-stad 2',
    when: -41,
    capacity: 18,
    nl: [
      'Voedingsmissie naar Vietnam',
      'Vlees, zuivel en diepvriesgroenten: achttien producenten spraken met invoerders en hotelketens.',
    ],
    en: [
      'Food mission to Vietnam',
      'Meat, dairy and frozen vegetables: eighteen producers talked to importers and hotel chains.',
    ],
  },
  {
    id: 3,
    type: 'group-trade-mission',
    by: ['bicci', 'fit', 'agoria'],
    sectors: ['engineering-technology.machinery', 'engineering-technology.industry40'],
    where: 'Mumbai 2 > Pune 1 @09:30-17:00 > Bengaluru 2',
    when: 24,
    nl: [
      'Maakindustrie in India: Mumbai, Pune en Bengaluru',
      'Machinebouwers bezoeken drie industriesteden en ontmoeten integratoren, groepen en verdelers.',
    ],
    en: [
      'Manufacturing in India: Mumbai, Pune and Bengaluru',
      'Machine builders visit three industrial cities and meet integrators, groups and dealers.',
    ],
  },
  {
    id: 4,
    type: 'niche-mission',
    by: ['bicci'],
    sectors: ['energy-cleantech.hydrogen', 'smart-logistics.ports-maritime'],
    where: 'New Delhi 2 > Ahmedabad 2',
    when: -29,
    capacity: 12,
    nl: [
      'Groene waterstof uit India: nichemissie naar New Delhi en Gujarat',
      'Twaalf bedrijven verkenden welke Indiase projecten over vijf jaar waterstof naar Vlaanderen kunnen leveren.',
    ],
    en: [
      'Green hydrogen from India: niche mission to New Delhi and Gujarat',
      'Twelve companies explored which Indian projects can supply hydrogen to Flanders within five years.',
    ],
  },
  {
    id: 9,
    type: 'group-trade-mission',
    by: ['blauwe-cluster'],
    partners: ['port-antwerp-bruges'],
    sectors: ['smart-logistics.shipbuilding-dredging', 'energy-cleantech.offshore-blue'],
    where: 'Jakarta 3 > Surabaya 2',
    when: 38,
    nl: [
      'Blauwe economie in Indonesië: Jakarta en Surabaya',
      'Kustbescherming, baggerwerken en havenuitrusting in een land dat zijn hoofdstad ziet zakken.',
    ],
    en: [
      'Blue economy in Indonesia: Jakarta and Surabaya',
      'Coastal protection, dredging and port equipment in a country that sees its capital sinking.',
    ],
  },
  {
    id: 10,
    type: 'group-trade-mission',
    by: ['voka-oost-vlaanderen'],
    sectors: ['construction.civil-engineering', 'life-sciences-health.care'],
    where: 'Manilla 4',
    when: { inYear: 1 },
    nl: [
      'Verkennende handelsmissie naar de Filipijnen',
      'Infrastructuur en ziekenhuizen staan centraal; de data worden met de partners in Manilla vastgelegd.',
    ],
    en: [
      'Exploratory trade mission to the Philippines',
      'Infrastructure and hospitals are the focus; dates will be fixed with the partners in Manila.',
    ],
  },
  {
    id: 11,
    type: 'group-trade-mission',
    by: ['voka-west-vlaanderen', 'fit', 'pom-west-vlaanderen'],
    sectors: ['food.agritech-foodtech', 'engineering-technology.machinery'],
    where: 'Bangkok 4 > Kuala Lumpur 3',
    from: 0,
    when: { running: [0, 0] },
    nl: [
      'West-Vlaamse machinebouwers in Bangkok en Kuala Lumpur',
      'Tweeëntwintig bedrijven trekken deze week langs voedingsfabrieken en verdelers in Thailand en Maleisië.',
    ],
    en: [
      'West Flemish machine builders in Bangkok and Kuala Lumpur',
      'Twenty-two companies visit food factories and dealers in Thailand and Malaysia this week.',
    ],
    capacity: 22,
  },
  {
    id: 12,
    type: 'niche-mission',
    by: ['the-beacon'],
    partners: ['stad-antwerpen'],
    sectors: ['engineering-technology.smart-cities', 'digital.ai-iot'],
    where: 'Singapore 3',
    when: 9,
    nl: [
      'Slimme havens en steden: nichemissie naar Singapore',
      'Tien bedrijven testen hun oplossing bij stadsdiensten en havenuitbaters in Singapore.',
    ],
    en: [
      'Smart ports and cities: niche mission to Singapore',
      'Ten companies test their solution with city services and port operators in Singapore.',
    ],
    capacity: 10,
    afterwards: {
      status: 'full',
      reason: {
        nl: 'Alle tien plaatsen zijn ingenomen. U kunt zich nog op de wachtlijst zetten.',
        en: 'All ten places are taken. You can still join the waiting list.',
      },
    },
  },
  {
    id: 13,
    type: 'group-trade-mission',
    by: ['fit', 'voka'],
    sectors: ['energy-cleantech.renewable', 'food.agritech-foodtech', 'life-sciences-health.medtech'],
    where: 'Sydney 5 > Auckland 3',
    when: 62,
    fee: 2250,
    nl: [
      'Handelsmissie Australië en Nieuw-Zeeland: Sydney en Auckland',
      'Twee weken aan de andere kant van de wereld, met een vrij weekend tussen de twee delen.',
    ],
    en: [
      'Trade mission to Australia and New Zealand: Sydney and Auckland',
      'Two weeks on the other side of the world, with a free weekend between the two parts.',
    ],
  },
  {
    id: 14,
    type: 'niche-mission',
    by: ['flux50'],
    sectors: ['energy-cleantech.hydrogen', 'energy-cleantech.renewable'],
    where: 'Perth 2 > Melbourne 2',
    when: -18,
    nl: [
      'Waterstof en opslag: nichemissie naar Australië',
      'Bezoeken aan batterijparken en waterstofprojecten in het westen en het zuiden van Australië.',
    ],
    en: [
      'Hydrogen and storage: niche mission to Australia',
      'Visits to battery parks and hydrogen projects in the west and south of Australia.',
    ],
  },
  {
    id: 15,
    type: 'group-trade-mission',
    by: ['voka-limburg'],
    partners: ['vkw-limburg'],
    sectors: ['food.agriculture', 'life-sciences-health.care', 'smart-logistics.transport'],
    where: 'Almaty 3 > Astana 2',
    when: { inQuarter: 3 },
    nl: [
      'Handelsmissie Kazachstan: Almaty en Astana',
      'Landbouw, zorg en vervoer in de grootste economie van Centraal-Azië.',
    ],
    en: [
      'Trade mission to Kazakhstan: Almaty and Astana',
      'Agriculture, care and transport in the largest economy of Central Asia.',
    ],
  },
  {
    id: 17,
    type: 'princely-mission',
    by: ['abh-ace', 'fit', 'awex', 'hub-brussels', 'fod-buza'],
    sectors: ['multi-sector.multi', 'digital.software', 'energy-cleantech.renewable'],
    where: 'New Delhi 3 > Mumbai 3',
    when: { inYear: 1 },
    visit: { level: 'royal', leader: { nl: 'een lid van de koninklijke familie', en: 'a member of the royal family' } },
    nl: [
      'Prinselijke economische zending naar India',
      'De zending staat op het jaarprogramma; het najaar of het voorjaar wordt met de Indiase partners bekeken.',
    ],
    en: [
      'Princely economic mission to India',
      'The mission is on the programme of the year; its season will be agreed with the Indian partners.',
    ],
  },
  {
    id: 18,
    type: 'call',
    by: ['voka'],
    sectors: ['smart-logistics.ports-maritime', 'energy-cleantech.water'],
    where: 'VN',
    when: 4,
    nl: [
      'Oproep: schrijf u in voor de handelsmissie naar Vietnam',
      'Uiterste dag om u kandidaat te stellen voor een van de vierentwintig plaatsen.',
    ],
    en: ['Call: apply for the trade mission to Vietnam', 'Last day to apply for one of the twenty-four places.'],
    capacity: 24,
  },
];
