import type { DemoSpec } from './demo-spec.ts';

/** Missions to the rest of Europe; ids from 21 to 44. */
export const missionsEurope: readonly DemoSpec[] = [
  {
    id: 21,
    type: 'group-trade-mission',
    by: ['agoria'],
    sectors: ['engineering-technology.metal', 'engineering-technology.machinery'],
    where: 'Warschau 1 > Katowice 2 > Wrocław 2',
    when: 6,
    nl: [
      'Metaalmissie naar Polen: Warschau, Katowice en Wrocław',
      'Toeleveranciers en machinebouwers bezoeken de industriegordel in het zuiden van Polen.',
    ],
    en: [
      'Metal industry mission to Poland: Warsaw, Katowice and Wrocław',
      'Subcontractors and machine builders visit the industrial belt in the south of Poland.',
    ],
  },
  {
    id: 22,
    type: 'group-trade-mission',
    by: ['fevia-vlaanderen'],
    sectors: ['food.food-processing', 'food.drinks'],
    where: 'Poznań 2 > Warschau 2',
    when: -13,
    capacity: 16,
    nl: [
      'Voedingsmissie naar Polen: Poznań en Warschau',
      'Zestien voedingsbedrijven zaten aan tafel met Poolse winkelketens en foodserviceverdelers.',
    ],
    en: [
      'Food mission to Poland: Poznań and Warsaw',
      'Sixteen food companies sat down with Polish retail chains and food service distributors.',
    ],
    afterwards: {
      status: 'full',
      reason: {
        nl: 'De zestien plaatsen waren in vier dagen volzet.',
        en: 'The sixteen places were taken in four days.',
      },
    },
  },
  {
    id: 29,
    type: 'group-trade-mission',
    by: ['vcb'],
    partners: ['vlaio'],
    sectors: ['construction.building', 'textile-wood-furniture.wood'],
    where: 'Kopenhagen 2 > Stockholm 2 > Oslo 1',
    when: 34,
    nl: [
      'Circulair bouwen in Scandinavië: Kopenhagen, Stockholm en Oslo',
      'Houtbouw, hergebruik en werven zonder uitstoot, in drie hoofdsteden op vijf dagen.',
    ],
    en: [
      'Circular building in Scandinavia: Copenhagen, Stockholm and Oslo',
      'Timber construction, reuse and emission-free sites, in three capitals within five days.',
    ],
    afterwards: {
      status: 'rescheduled',
      daysLater: 28,
      reason: {
        nl: 'De missie is vier weken verschoven om samen te vallen met de bouwweek in Kopenhagen.',
        en: 'The mission has moved by four weeks to coincide with the building week in Copenhagen.',
      },
    },
  },
  {
    id: 30,
    type: 'group-trade-mission',
    by: ['voka-vlaams-brabant'],
    partners: ['the-beacon'],
    sectors: ['digital.software', 'digital.cybersecurity'],
    where: 'Vilnius 2 > Riga 1 > Tallinn 2',
    when: -8,
    nl: [
      'Digitale missie naar de Baltische staten: Vilnius, Riga en Tallinn',
      'Softwarebedrijven bekeken hoe drie kleine landen hun overheid en hun veiligheid digitaal organiseren.',
    ],
    en: [
      'Digital mission to the Baltic states: Vilnius, Riga and Tallinn',
      'Software companies saw how three small countries organise their government and security digitally.',
    ],
  },
  {
    id: 31,
    type: 'niche-mission',
    by: ['sim'],
    sectors: ['engineering-technology.industry40', 'engineering-technology.metal'],
    where: 'Helsinki 1 > Tampere 2',
    when: 57,
    nl: [
      '3D-printing in metaal: nichemissie naar Finland',
      'Van poeder tot gecertificeerd onderdeel, met bezoeken in Helsinki en Tampere.',
    ],
    en: [
      'Metal 3D printing: niche mission to Finland',
      'From powder to certified part, with visits in Helsinki and Tampere.',
    ],
  },
  {
    id: 32,
    type: 'group-trade-mission',
    by: ['fedustria'],
    sectors: ['textile-wood-furniture.textile', 'textile-wood-furniture.clothing-fashion'],
    where: 'Porto 2 > Barcelona 3',
    when: 28,
    nl: [
      'Textielmissie naar Porto en Barcelona',
      'Op zoek naar confectiepartners in het noorden van Portugal en naar merken in Catalonië.',
    ],
    en: [
      'Textile mission to Porto and Barcelona',
      'Looking for garment makers in the north of Portugal and for brands in Catalonia.',
    ],
  },
  {
    id: 33,
    type: 'niche-mission',
    by: ['flanders-dc'],
    sectors: ['creative.design', 'textile-wood-furniture.furniture-interior'],
    where: 'Milaan 3',
    when: { inMonth: 7 },
    nl: [
      'Designmissie naar Milaan',
      'Een kleine groep ontwerpers bezoekt producenten en galeries buiten de drukte van de designweek.',
    ],
    en: [
      'Design mission to Milan',
      'A small group of designers visits manufacturers and galleries, away from the bustle of design week.',
    ],
  },
  {
    id: 34,
    type: 'group-trade-mission',
    by: ['voka-mechelen-kempen'],
    sectors: ['food.agritech-foodtech', 'food.horticulture'],
    where: 'Boekarest 3 > Cluj-Napoca 2',
    when: 47,
    nl: [
      'Agrotechniek in Roemenië: Boekarest en Cluj-Napoca',
      'Serres, sorteermachines en koelhuizen voor een land dat zijn groenten zelf wil telen.',
    ],
    en: [
      'Agricultural technology in Romania: Bucharest and Cluj-Napoca',
      'Greenhouses, sorting machines and cold stores for a country that wants to grow its own vegetables.',
    ],
  },
  {
    id: 35,
    type: 'group-trade-mission',
    by: ['fit'],
    sectors: ['materials-resources-chemistry.plastics-rubber', 'materials-resources-chemistry.paper-packaging'],
    where: 'Istanbul 3 > Izmir 2',
    when: -67,
    nl: [
      'Kunststof en verpakking: handelsmissie naar Istanbul en Izmir',
      'Verwerkers en verpakkingsbedrijven zochten klanten en productiepartners in het westen van Turkije.',
    ],
    en: [
      'Plastics and packaging: trade mission to Istanbul and Izmir',
      'Processors and packaging companies looked for customers and manufacturing partners in western Türkiye.',
    ],
  },
  {
    id: 36,
    type: 'niche-mission',
    by: ['flanders-bio', 'vib', 'fit'],
    sectors: ['life-sciences-health.biotech', 'life-sciences-health.pharma'],
    where: 'Bazel 2 > Wenen 2',
    when: 40,
    nl: [
      'Biotech in het hart van Europa: nichemissie naar Bazel en Wenen',
      'Partnering met grote farmabedrijven aan de Rijn en met jonge laboratoria aan de Donau.',
    ],
    en: [
      'Biotech in the heart of Europe: niche mission to Basel and Vienna',
      'Partnering with large pharmaceutical companies on the Rhine and young laboratories on the Danube.',
    ],
  },
  {
    id: 37,
    type: 'group-trade-mission',
    by: ['agoria'],
    sectors: ['engineering-technology.automotive', 'engineering-technology.industry40'],
    where: 'Praag 1 > Brno 2 > Boedapest 2',
    when: { inMonth: 16 },
    nl: [
      'Voertuigen en robots: handelsmissie naar Praag, Brno en Boedapest',
      'Langs assemblagefabrieken die elektrisch worden en daarvoor nieuwe toeleveranciers zoeken.',
    ],
    en: [
      'Vehicles and robots: trade mission to Prague, Brno and Budapest',
      'Visiting assembly plants that are going electric and need new suppliers.',
    ],
  },
  {
    id: 39,
    type: 'group-trade-mission',
    by: ['port-antwerp-bruges'],
    sectors: ['smart-logistics.ports-maritime', 'smart-logistics.shipbuilding-dredging'],
    where: 'Athene 3',
    when: { inMonth: 16 },
    nl: [
      'Maritieme missie naar Athene en Piraeus',
      'Griekse reders vernieuwen hun vloot; deze missie brengt toeleveranciers aan hun tafel.',
    ],
    en: [
      'Maritime mission to Athens and Piraeus',
      'Greek shipowners are renewing their fleets; this mission brings suppliers to their table.',
    ],
  },
  {
    id: 40,
    type: 'group-trade-mission',
    by: ['voka-oost-vlaanderen'],
    sectors: ['multi-sector.multi', 'construction.civil-engineering'],
    where: 'Belgrado 2 > Zagreb 2',
    when: -71,
    nl: [
      'Handelsmissie Servië en Kroatië: Belgrado en Zagreb',
      'Infrastructuur, milieu en industrie in twee buurlanden met een verschillend tempo.',
    ],
    en: [
      'Trade mission to Serbia and Croatia: Belgrade and Zagreb',
      'Infrastructure, environment and industry in two neighbouring countries with a different pace.',
    ],
  },
  {
    id: 42,
    type: 'group-trade-mission',
    by: ['fit'],
    sectors: ['construction.building', 'energy-cleantech.energy-efficiency', 'life-sciences-health.care'],
    where: 'Lviv 3',
    when: { inYear: 1 },
    nl: [
      'Wederopbouw van Oekraïne: missie naar Lviv',
      'Een missie voor bedrijven die willen meebouwen; de datum hangt af van de veiligheid ter plaatse.',
    ],
    en: [
      'Rebuilding Ukraine: mission to Lviv',
      'A mission for companies that want to help rebuild; the date depends on safety on the ground.',
    ],
  },
  {
    id: 43,
    type: 'princely-mission',
    by: ['abh-ace', 'fit', 'awex', 'hub-brussels', 'fod-buza'],
    sectors: ['multi-sector.multi', 'engineering-technology.defence-security', 'smart-logistics.transport'],
    where: 'Warschau 4',
    when: { inQuarter: 5 },
    visit: { level: 'royal', leader: { nl: 'een lid van de koninklijke familie', en: 'a member of the royal family' } },
    nl: [
      'Prinselijke economische zending naar Polen',
      'Defensie, spoor en energie krijgen de meeste aandacht; het programma opent in Warschau.',
    ],
    en: [
      'Princely economic mission to Poland',
      'Defence, rail and energy get most of the attention; the programme opens in Warsaw.',
    ],
  },
];
