import type { DemoSpec } from './demo-spec.ts';

/** Missions to China, Korea, Taiwan and Japan; ids from 1 to 20. */
export const missionsEastAsia: readonly DemoSpec[] = [
  {
    id: 5,
    type: 'group-trade-mission',
    by: ['vckk', 'fit', 'flanders-bio'],
    sectors: ['life-sciences-health.biotech', 'life-sciences-health.pharma'],
    where: 'Shanghai 3 > Chengdu 2',
    when: 31,
    nl: [
      'Life sciences in China: Shanghai en Chengdu',
      'Biotech- en farmabedrijven ontmoeten licentiepartners, klinische centra en durfkapitalisten.',
    ],
    en: [
      'Life sciences in China: Shanghai and Chengdu',
      'Biotech and pharmaceutical companies meet licensing partners, clinical centres and venture capitalists.',
    ],
  },
  {
    id: 6,
    type: 'group-trade-mission',
    by: ['bcecc'],
    sectors: ['multi-sector.multi', 'consumer-retail.consumer-goods'],
    where: 'Guangzhou 2 > Shenzhen 1 > Hongkong 2',
    when: -56,
    nl: [
      'Parelrivierdelta: handelsmissie naar Guangzhou, Shenzhen en Hongkong',
      'Een multisectorale missie langs drie steden die samen één grote markt vormen.',
    ],
    en: [
      'Pearl River Delta: trade mission to Guangzhou, Shenzhen and Hong Kong',
      'A multi-sector mission to three cities that together form one large market.',
    ],
  },
  {
    id: 7,
    type: 'niche-mission',
    by: ['imec'],
    partners: ['kuleuven'],
    sectors: ['engineering-technology.electronics', 'services.research'],
    where: 'Seoel 3 > Busan 1',
    when: 44,
    nl: [
      'Chips en sensoren: nichemissie naar Zuid-Korea',
      'Technologiebedrijven en onderzoekers zoeken partners bij Koreaanse groepen en hun toeleveranciers.',
    ],
    en: [
      'Chips and sensors: niche mission to South Korea',
      'Technology companies and researchers look for partners among Korean groups and their suppliers.',
    ],
  },
  {
    id: 8,
    type: 'niche-mission',
    by: ['dsp-valley'],
    sectors: ['engineering-technology.electronics'],
    where: 'Taipei 2 > Hsinchu 2',
    when: { inMonth: 12 },
    nl: [
      'Halfgeleidermissie naar Taiwan',
      'Kennismaking met chipfabrikanten en apparatenbouwers in Taipei en het wetenschapspark van Hsinchu.',
    ],
    en: [
      'Semiconductor mission to Taiwan',
      'Getting to know chip makers and equipment builders in Taipei and the science park of Hsinchu.',
    ],
  },
  {
    id: 16,
    type: 'princely-mission',
    by: ['abh-ace', 'fit', 'awex', 'hub-brussels', 'fod-buza'],
    sectors: ['multi-sector.multi', 'engineering-technology.electronics', 'life-sciences-health.biotech'],
    where: 'Seoel 4 > Busan 2',
    when: -34,
    visit: { level: 'royal', leader: { nl: 'een lid van de koninklijke familie', en: 'a member of the royal family' } },
    nl: [
      'Prinselijke economische zending naar Zuid-Korea',
      'Driehonderd deelnemers, veertig seminaries en een reeks ondertekeningen in Seoel en Busan.',
    ],
    en: [
      'Princely economic mission to South Korea',
      'Three hundred participants, forty seminars and a series of signings in Seoul and Busan.',
    ],
  },
  {
    id: 19,
    type: 'niche-mission',
    by: ['flanders-healthtech'],
    sectors: ['life-sciences-health.digital-health', 'life-sciences-health.care'],
    where: 'Tokio 3',
    when: 54,
    nl: [
      'Zorgtechnologie voor een vergrijzend Japan: nichemissie naar Tokio',
      'Acht bedrijven tonen toepassingen voor thuiszorg en revalidatie aan zorggroepen en verdelers.',
    ],
    en: [
      'Care technology for an ageing Japan: niche mission to Tokyo',
      'Eight companies show home care and rehabilitation applications to care groups and distributors.',
    ],
    capacity: 8,
  },
  {
    id: 20,
    type: 'niche-mission',
    by: ['vckk'],
    sectors: ['smart-logistics.warehousing', 'digital.e-commerce'],
    where: 'Shenzhen 2 > Hongkong 2',
    when: { inWeek: 48 },
    nl: [
      'Logistiek en e-commerce in Zuid-China: nichemissie',
      'Hoe pakjes van Shenzhen tot bij de klant geraken, en waar Vlaamse distributiecentra in dat verhaal passen.',
    ],
    en: [
      'Logistics and e-commerce in southern China: niche mission',
      'How parcels travel from Shenzhen to the customer, and where Flemish distribution centres fit in.',
    ],
  },
];
