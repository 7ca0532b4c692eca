import type { DemoSpec } from './demo-spec.ts';

/** Missions to the neighbouring countries and the British Isles; ids from 21 to 44. */
export const missionsNeighbours: readonly DemoSpec[] = [
  {
    id: 23,
    type: 'group-trade-mission',
    by: ['vkw-limburg', 'voka-limburg', 'fit'],
    sectors: ['engineering-technology.industry40', 'engineering-technology.automotive'],
    where: 'Aken 1 @10:00-17:30 > Düsseldorf 2',
    when: 11,
    fee: 650,
    nl: [
      'Maakindustrie in Noordrijn-Westfalen: Aken en Düsseldorf',
      'Drie dagen bij de buren: onderzoek in Aken, afspraken met de Mittelstand rond Düsseldorf.',
    ],
    en: [
      'Manufacturing in North Rhine-Westphalia: Aachen and Düsseldorf',
      'Three days with the neighbours: research in Aachen, meetings with the Mittelstand around Düsseldorf.',
    ],
  },
  {
    id: 24,
    type: 'group-trade-mission',
    by: ['flux50', 'blauwe-cluster', 'fit'],
    sectors: ['energy-cleantech.hydrogen', 'energy-cleantech.offshore-blue'],
    where: 'Hamburg 2 > Bremerhaven 1 > Berlijn 2',
    when: -47,
    nl: [
      'Energiemissie naar Noord-Duitsland',
      'Van windparken op zee tot elektrolyse aan land: een week langs de Duitse energieomslag.',
    ],
    en: [
      'Energy mission to northern Germany',
      'From wind farms at sea to electrolysis on land: a week along the German energy transition.',
    ],
  },
  {
    id: 25,
    type: 'group-trade-mission',
    by: ['fit', 'voka', 'essenscia-vlaanderen'],
    sectors: ['materials-resources-chemistry.chemistry', 'engineering-technology.machinery'],
    where: 'Lyon 2 > Grenoble 1 @09:00-17:00 > Parijs 2',
    when: 15,
    nl: [
      'Industriële missie naar Frankrijk: Lyon, Grenoble en Parijs',
      'Chemie, machines en onderzoek in de vallei van de Rhône, met een slotdag bij hoofdkantoren in Parijs.',
    ],
    en: [
      'Industrial mission to France: Lyon, Grenoble and Paris',
      'Chemicals, machines and research in the Rhône valley, with a final day at headquarters in Paris.',
    ],
  },
  {
    id: 26,
    type: 'niche-mission',
    by: ['pom-west-vlaanderen', 'fedustria'],
    partners: ['stad-kortrijk'],
    sectors: ['textile-wood-furniture.textile', 'materials-resources-chemistry.circular-economy'],
    where: 'Rijsel 1 @09:00-18:00',
    when: -22,
    fee: 120,
    nl: [
      'Textiel zonder grens: een dag in Rijsel en Roubaix',
      'Vlaamse wevers maakten kennis met Franse merken die gerecycleerd garen zoeken.',
    ],
    en: [
      'Textiles without borders: a day in Lille and Roubaix',
      'Flemish weavers got to know French brands that look for recycled yarn.',
    ],
  },
  {
    id: 27,
    type: 'group-trade-mission',
    by: ['unizo'],
    sectors: ['consumer-retail.consumer-goods', 'digital.e-commerce'],
    where: 'Manchester 2 > Leeds 1 > Londen 2',
    when: 21,
    nl: [
      'Consumptiegoederen in het Verenigd Koninkrijk: Manchester, Leeds en Londen',
      'Kmo’s met een eigen merk ontmoeten inkopers, agenten en marktplaatsen, en leren opnieuw door de douane te gaan.',
    ],
    en: [
      'Consumer goods in the United Kingdom: Manchester, Leeds and London',
      'Small brands meet buyers, agents and marketplaces, and learn how to clear customs again.',
    ],
  },
  {
    id: 28,
    type: 'niche-mission',
    by: ['medtech-flanders'],
    sectors: ['life-sciences-health.medtech', 'life-sciences-health.digital-health'],
    where: 'Londen 2 > Oxford 1',
    when: -60,
    nl: [
      'Medtech bij de National Health Service: nichemissie naar Londen en Oxford',
      'Negen fabrikanten kregen uitleg over aankoop en terugbetaling in de Britse zorg.',
    ],
    en: [
      'Medtech at the National Health Service: niche mission to London and Oxford',
      'Nine manufacturers learnt about purchasing and reimbursement in British health care.',
    ],
  },
  {
    id: 38,
    type: 'group-trade-mission',
    by: ['unizo'],
    sectors: ['multi-sector.multi', 'digital.fintech'],
    where: 'Dublin 3',
    when: -51,
    fee: 790,
    nl: [
      'Handelsmissie Ierland: drie dagen Dublin',
      'Kmo’s verkenden de enige Engelstalige markt die zonder douane bereikbaar is.',
    ],
    en: [
      'Trade mission to Ireland: three days in Dublin',
      'Small businesses explored the English-speaking market that can be reached without customs.',
    ],
  },
  {
    id: 41,
    type: 'niche-mission',
    by: ['unizo', 'voka-mechelen-kempen'],
    sectors: ['engineering-technology.machinery', 'engineering-technology.electronics'],
    where: 'Eindhoven 1 @09:30-17:30',
    when: 4,
    fee: 95,
    capacity: 30,
    nl: [
      'Over de grens in één dag: Brainport Eindhoven',
      'Toeleveranciers uit de Kempen ontmoeten in één dag de inkopers van zes hightechbedrijven.',
    ],
    en: [
      'Across the border in a day: Brainport Eindhoven',
      'Suppliers from the Kempen region meet the buyers of six high-tech companies in one day.',
    ],
    afterwards: {
      status: 'full',
      reason: {
        nl: 'De dertig plaatsen zijn ingenomen; een tweede editie volgt.',
        en: 'The thirty places are taken; a second edition will follow.',
      },
    },
  },
  {
    id: 44,
    type: 'niche-mission',
    by: ['voka-west-vlaanderen'],
    sectors: ['services.finance-insurance', 'construction.architecture'],
    where: 'Luxemburg 2',
    when: 26,
    fee: 390,
    nl: [
      'Bouwen en financieren in Luxemburg: tweedaagse nichemissie',
      'Afbouwers, architecten en adviseurs ontmoeten ontwikkelaars en fondsen op het Kirchbergplateau.',
    ],
    en: [
      'Building and financing in Luxembourg: two-day niche mission',
      'Finishers, architects and advisers meet developers and funds on the Kirchberg plateau.',
    ],
  },
];
