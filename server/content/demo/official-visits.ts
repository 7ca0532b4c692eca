import type { DemoSpec } from './demo-spec.ts';

/** Visits of the King and of ministers; ids from 81 to 100. */
export const officialVisits: readonly DemoSpec[] = [
  {
    id: 81,
    type: 'state-visit',
    by: ['fod-buza', 'abh-ace', 'fit'],
    sectors: ['energy-cleantech.offshore-blue', 'smart-logistics.ports-maritime'],
    where: 'Oslo 2 > Bergen 1',
    when: 12,
    visit: {
      level: 'royal',
      leader: { nl: 'Z.M. de Koning', en: 'H.M. the King' },
      host: { nl: 'de koning van Noorwegen', en: 'the King of Norway' },
    },
    nl: [
      'Staatsbezoek aan Noorwegen: economisch luik',
      'Wind op zee, opslag van CO2 en scheepvaart staan centraal in Oslo en Bergen.',
    ],
    en: [
      'State visit to Norway: economic part',
      'Offshore wind, storage of CO2 and shipping are the focus in Oslo and Bergen.',
    ],
  },
  {
    id: 82,
    type: 'state-visit',
    by: ['fod-buza', 'abh-ace', 'fit'],
    sectors: ['multi-sector.multi', 'life-sciences-health.pharma'],
    where: 'Rome 2 > Milaan 1',
    when: -50,
    visit: { level: 'royal', leader: { nl: 'Z.M. de Koning', en: 'H.M. the King' } },
    nl: [
      'Staatsbezoek aan Italië: economisch luik',
      'Een bedrijvenforum in Rome en een dag over farma en ruimtevaart in Milaan.',
    ],
    en: [
      'State visit to Italy: economic part',
      'A business forum in Rome and a day on pharmaceuticals and space in Milan.',
    ],
  },
  {
    id: 83,
    type: 'state-visit',
    by: ['fod-buza', 'abh-ace', 'fit'],
    sectors: ['energy-cleantech.hydrogen', 'services.research'],
    where: 'Santiago 3',
    when: { inMonth: 11 },
    visit: { level: 'royal', leader: { nl: 'Z.M. de Koning', en: 'H.M. the King' } },
    nl: [
      'Staatsbezoek aan Chili: economisch luik',
      'Groene brandstoffen en sterrenkunde openen het gesprek; de juiste week wordt later meegedeeld.',
    ],
    en: [
      'State visit to Chile: economic part',
      'Green fuels and astronomy open the conversation; the exact week will be announced later.',
    ],
  },
  {
    id: 84,
    type: 'ministerial-visit',
    by: ['mp-vlaanderen', 'dkbuza', 'fit'],
    sectors: ['materials-resources-chemistry.chemistry', 'energy-cleantech.hydrogen'],
    where: 'Düsseldorf 1 > Keulen 1',
    when: 8,
    visit: {
      level: 'minister_president',
      leader: { nl: 'de minister-president', en: 'the Minister-President' },
      host: {
        nl: 'de minister-president van Noordrijn-Westfalen',
        en: 'the Minister-President of North Rhine-Westphalia',
      },
    },
    nl: [
      'De minister-president in Noordrijn-Westfalen',
      'Overleg over waterstofleidingen en chemie, met een ronde tafel voor bedrijven in Düsseldorf.',
    ],
    en: [
      'The Minister-President in North Rhine-Westphalia',
      'Talks on hydrogen pipelines and chemicals, with a round table for companies in Düsseldorf.',
    ],
  },
  {
    id: 85,
    type: 'ministerial-visit',
    by: ['mp-vlaanderen', 'dkbuza', 'fit'],
    sectors: ['multi-sector.multi', 'life-sciences-health.biotech'],
    where: 'New York 2 > Washington 2',
    when: -10,
    visit: { level: 'minister_president', leader: { nl: 'de minister-president', en: 'the Minister-President' } },
    nl: [
      'De minister-president in New York en Washington',
      'Gesprekken over heffingen en investeringen, met een avond voor Vlaamse bedrijven in Flanders House.',
    ],
    en: [
      'The Minister-President in New York and Washington',
      'Talks on duties and investment, with an evening for Flemish companies at Flanders House.',
    ],
  },
  {
    id: 86,
    type: 'ministerial-visit',
    by: ['vlaamse-ministers', 'dkbuza', 'fit'],
    sectors: ['digital.software', 'engineering-technology.electronics'],
    where: 'Bengaluru 3',
    when: 25,
    visit: {
      level: 'flemish_minister',
      leader: {
        nl: 'de Vlaamse minister van Economie en Innovatie',
        en: 'the Flemish Minister for Economy and Innovation',
      },
    },
    nl: [
      'Vlaams ministerieel bezoek aan Bengaluru',
      'De minister van Economie en Innovatie bezoekt chipontwerpers en Vlaamse vestigingen in Karnataka.',
    ],
    en: [
      'Flemish ministerial visit to Bengaluru',
      'The minister of Economy and Innovation visits chip designers and Flemish establishments in Karnataka.',
    ],
    afterwards: {
      status: 'postponed',
      reason: {
        nl: 'Het bezoek wordt uitgesteld wegens verkiezingen in de deelstaat.',
        en: 'The visit is postponed because of elections in the state.',
      },
    },
  },
  {
    id: 87,
    type: 'ministerial-visit',
    by: ['vlaamse-ministers'],
    partners: ['port-antwerp-bruges', 'north-sea-port'],
    sectors: ['smart-logistics.transport', 'smart-logistics.ports-maritime'],
    where: 'Rotterdam 1 @09:30-17:00',
    when: -39,
    visit: {
      level: 'flemish_minister',
      leader: { nl: 'de Vlaamse minister van Mobiliteit', en: 'the Flemish Minister for Mobility' },
    },
    nl: [
      'Havenoverleg in Rotterdam',
      'De minister van Mobiliteit besprak spoorgoederen en walstroom met de Nederlandse collega’s en twee havenbesturen.',
    ],
    en: [
      'Port talks in Rotterdam',
      'The minister of Mobility discussed rail freight and shore power with Dutch colleagues and port authorities.',
    ],
  },
  {
    id: 88,
    type: 'ministerial-visit',
    by: ['vlaamse-ministers', 'vlam', 'fit'],
    sectors: ['food.agriculture', 'food.horticulture'],
    where: 'Warschau 2',
    when: { inQuarter: 4 },
    visit: {
      level: 'flemish_minister',
      leader: { nl: 'de Vlaamse minister van Landbouw', en: 'the Flemish Minister for Agriculture' },
    },
    nl: [
      'De minister van Landbouw in Warschau',
      'Over veterinaire erkenningen, peren en pluimvee; producenten kunnen hun dossier vooraf bezorgen.',
    ],
    en: [
      'The minister of Agriculture in Warsaw',
      'On veterinary recognition, pears and poultry; producers can hand in their file beforehand.',
    ],
  },
  {
    id: 89,
    type: 'ministerial-visit',
    by: ['mp-vlaanderen'],
    sectors: ['multi-sector.multi', 'services.education-training'],
    where: 'Pretoria 1 > Kaapstad 2',
    when: { inQuarter: 2 },
    visit: { level: 'minister_president', leader: { nl: 'de minister-president', en: 'the Minister-President' } },
    nl: [
      'De minister-president in Zuid-Afrika',
      'Dertig jaar samenwerking wordt gevierd met akkoorden over opleiding en energie.',
    ],
    en: [
      'The Minister-President in South Africa',
      'Thirty years of cooperation are celebrated with agreements on training and energy.',
    ],
  },
  {
    id: 97,
    type: 'ministerial-visit',
    by: ['fod-buza'],
    sectors: ['energy-cleantech.hydrogen', 'smart-logistics.shipbuilding-dredging'],
    where: 'Abu Dhabi 2 > Muscat 1',
    when: { inMonth: 6 },
    visit: {
      level: 'federal',
      leader: { nl: 'de minister van Buitenlandse Handel', en: 'the Minister for Foreign Trade' },
    },
    nl: [
      'De minister van Buitenlandse Handel in Abu Dhabi en Muscat',
      'Waterstof en havenwerken; de agenda wordt met beide gastlanden afgestemd.',
    ],
    en: [
      'The minister of Foreign Trade in Abu Dhabi and Muscat',
      'Hydrogen and port works; the agenda is being settled with both host countries.',
    ],
  },
  {
    id: 98,
    type: 'ministerial-visit',
    by: ['fod-buza'],
    sectors: ['food.food-processing', 'smart-logistics.ports-maritime'],
    where: 'Accra 2',
    when: -58,
    visit: {
      level: 'federal',
      leader: { nl: 'de minister van Buitenlandse Handel', en: 'the Minister for Foreign Trade' },
    },
    nl: [
      'Economisch bezoek aan Ghana',
      'Cacao, havens en opleiding; twaalf bedrijven namen deel aan het forum in Accra.',
    ],
    en: ['Economic visit to Ghana', 'Cocoa, ports and training; twelve companies took part in the forum in Accra.'],
  },
  {
    id: 100,
    type: 'state-visit',
    by: ['fod-buza', 'abh-ace', 'fit'],
    sectors: ['multi-sector.multi', 'engineering-technology.aerospace'],
    where: 'Toronto 2 > Montréal 2',
    when: { inYear: 1 },
    visit: { level: 'royal', leader: { nl: 'Z.M. de Koning', en: 'H.M. the King' } },
    nl: [
      'Staatsbezoek aan Canada: economisch luik',
      'Aangekondigd voor volgend jaar, met Toronto en Montréal als waarschijnlijke etappes.',
    ],
    en: [
      'State visit to Canada: economic part',
      'Announced for next year, with Toronto and Montréal as probable stops.',
    ],
  },
];
