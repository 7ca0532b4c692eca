import type { DemoSpec } from './demo-spec.ts';

/** Study trips and cluster tours: 299 to 309. */
export const studyTrips: readonly DemoSpec[] = [
  {
    id: 299,
    type: 'study-trip',
    by: ['leuven-mindgate', 'voka-vlaams-brabant'],
    sectors: ['life-sciences-health.biotech', 'services.research'],
    where: 'Boston 4 > New York 3',
    from: 0,
    when: { running: [0, 0] },
    fee: 2400,
    capacity: 20,
    nl: [
      'Studiereis: hoe Boston een biotechstad werd',
      'Twintig bestuurders zijn deze week te gast bij laboratoria, investeerders en stadsplanners.',
    ],
    en: [
      'Study trip: how Boston became a biotech city',
      'Twenty managers are guests of laboratories, investors and city planners this week.',
    ],
  },
  {
    id: 300,
    type: 'study-trip',
    by: ['vcb'],
    sectors: ['construction.architecture', 'construction.building'],
    where: 'Kopenhagen 3',
    when: 15,
    nl: [
      'Studiereis klimaatwijken in Kopenhagen',
      'Regenparken, houten scholen en warmtenetten, met de fiets van wijk tot wijk.',
    ],
    en: [
      'Study trip to climate districts in Copenhagen',
      'Rain parks, timber schools and heat networks, by bike from district to district.',
    ],
  },
  {
    id: 301,
    type: 'study-trip',
    by: ['vil'],
    sectors: ['smart-logistics.warehousing', 'smart-logistics.ports-maritime'],
    where: 'Rotterdam 1 > Amsterdam 1',
    when: 28,
    fee: 420,
    nl: [
      'Studiereis logistiek vastgoed: Rotterdam en Amsterdam',
      'Twee dagen langs terminals, luchtvracht en gestapelde distributiecentra.',
    ],
    en: [
      'Study trip on logistics property: Rotterdam and Amsterdam',
      'Two days of terminals, air cargo and stacked distribution centres.',
    ],
    afterwards: {
      status: 'rescheduled',
      daysLater: 7,
      reason: {
        nl: 'Op vraag van de gastbedrijven is de reis een week later gepland.',
        en: 'At the request of the host companies the trip was moved by a week.',
      },
    },
  },
  {
    id: 302,
    type: 'study-trip',
    by: ['unizo'],
    sectors: ['multi-sector.startups', 'digital.fintech'],
    where: 'Dublin 3',
    when: 42,
    nl: [
      'Studiereis naar startersstad Dublin',
      'Acceleratoren, universiteiten en Europese hoofdkantoren op loopafstand van elkaar.',
    ],
    en: [
      'Study trip to start-up city Dublin',
      'Accelerators, universities and European headquarters within walking distance.',
    ],
    afterwards: {
      status: 'cancelled',
      reason: { nl: 'Te weinig inschrijvingen.', en: 'Too few registrations.' },
    },
  },
  {
    id: 303,
    type: 'study-trip',
    by: ['agoria'],
    sectors: ['engineering-technology.aerospace', 'engineering-technology.industry40'],
    where: 'Toulouse 3',
    when: { inMonth: 15 },
    nl: [
      'Studiereis lucht- en ruimtevaart in Toulouse',
      'Assemblagelijnen, toeleveranciers en het Franse ruimtevaartcentrum.',
    ],
    en: ['Aerospace study trip to Toulouse', 'Assembly lines, suppliers and the French space centre.'],
  },
  {
    id: 304,
    type: 'cluster-tour',
    by: ['imec', 'leuven-mindgate', 'fit'],
    sectors: ['engineering-technology.electronics', 'life-sciences-health.digital-health'],
    where: 'Leuven',
    when: 19,
    nl: [
      'Clusterbezoek: chips en gezondheid in Leuven',
      'Een dag achter de schermen van het onderzoekscentrum, het ziekenhuis en drie spin-offs.',
    ],
    en: [
      'Cluster tour: chips and health in Leuven',
      'A day behind the scenes of the research centre, the hospital and three spin-offs.',
    ],
    afterwards: {
      status: 'full',
      reason: {
        nl: 'De bus is vol. Er is een wachtlijst.',
        en: 'The coach is full. There is a waiting list.',
      },
    },
  },
  {
    id: 305,
    type: 'cluster-tour',
    by: ['blauwe-cluster'],
    sectors: ['energy-cleantech.offshore-blue', 'food.fishery'],
    where: 'Oostende',
    when: -12,
    nl: [
      'Clusterbezoek: werken op zee vanuit Oostende',
      'Onderhoudsschepen, drones en mosselhangcultuur, van dichtbij bekeken.',
    ],
    en: [
      'Cluster tour: working at sea from Ostend',
      'Maintenance vessels, drones and mussel lines, seen from close by.',
    ],
  },
  {
    id: 306,
    type: 'study-trip',
    by: ['prov-vlaams-brabant'],
    sectors: ['food.agriculture', 'services.research'],
    where: 'Utrecht 1 > Eindhoven 1',
    when: -23,
    fee: 390,
    nl: [
      'Studiereis eiwitten van morgen',
      'Langs Nederlandse bedrijven en laboratoria die werken met bonen, schimmels en melk zonder koe.',
    ],
    en: [
      'Study trip on the proteins of tomorrow',
      'To Dutch companies and laboratories that work with beans, fungi and milk without a cow.',
    ],
  },
  {
    id: 307,
    type: 'study-trip',
    by: ['voka'],
    sectors: ['digital.ai-iot', 'engineering-technology.industry40'],
    where: 'Helsinki 2 > Tallinn 1',
    when: -46,
    nl: [
      'Studiereis artificiële intelligentie: Helsinki en Tallinn',
      'Hoe kleine landen hun ambtenaren, fabrieken en scholen leren werken met slimme software.',
    ],
    en: [
      'Artificial intelligence study trip: Helsinki and Tallinn',
      'How small countries teach their officials, factories and schools to work with smart software.',
    ],
  },
  {
    id: 308,
    type: 'study-trip',
    by: ['flux50'],
    sectors: ['energy-cleantech.renewable', 'energy-cleantech.energy-efficiency'],
    where: 'Stockholm 3',
    when: -55,
    nl: [
      'Studiereis warmtenetten in Stockholm',
      'Restwarmte uit rekencentra en rioolwater, met cijfers over kosten en vergunningen.',
    ],
    en: [
      'Heat network study trip to Stockholm',
      'Waste heat from data centres and sewage, with figures on costs and permits.',
    ],
    afterwards: {
      status: 'rescheduled',
      daysLater: 14,
      reason: { nl: 'Verplaatst wegens een vliegtuigstaking.', en: 'Moved because of an aviation strike.' },
    },
  },
  {
    id: 309,
    type: 'cluster-tour',
    by: ['catalisti'],
    sectors: ['materials-resources-chemistry.chemistry', 'energy-cleantech.hydrogen'],
    where: 'Antwerpen',
    when: -68,
    nl: [
      'Clusterbezoek: de chemie van Antwerpen',
      'Met buitenlandse investeerders en journalisten over het grootste chemieplatform van Europa.',
    ],
    en: [
      'Cluster tour: the chemistry of Antwerp',
      'With foreign investors and journalists across the largest chemical platform of Europe.',
    ],
  },
];
