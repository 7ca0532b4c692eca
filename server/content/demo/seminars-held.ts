import type { DemoSpec } from './demo-spec.ts';

/** Seminars of the past months; ids from 223 to 230. */
export const seminarsHeld: readonly DemoSpec[] = [
  {
    id: 223,
    type: 'seminar',
    by: ['voka-oost-vlaanderen'],
    sectors: ['multi-sector.multi', 'services.legal-tax'],
    where: 'Gent',
    when: -2,
    mode: 'hybrid',
    nl: [
      'Amerikaanse heffingen: wat u nu moet weten',
      'Een douane-expert en drie exporteurs over oorsprong, prijsafspraken en doorrekenen.',
    ],
    en: [
      'American duties: what you need to know now',
      'A customs expert and three exporters on origin, price agreements and passing on costs.',
    ],
  },
  {
    id: 224,
    type: 'seminar',
    by: ['vckk', 'bcecc'],
    sectors: ['consumer-retail.consumer-goods', 'services.legal-tax'],
    where: 'Antwerpen',
    when: -5,
    nl: ['Uw merk in China beschermen', 'Registreren voor u verkoopt, en wat te doen als iemand anders sneller was.'],
    en: ['Protecting your brand in China', 'Registering before you sell, and what to do if somebody else was faster.'],
  },
  {
    id: 225,
    type: 'seminar',
    by: ['fit'],
    sectors: ['multi-sector.public-procurement', 'construction.civil-engineering'],
    where: 'BE',
    when: -11,
    mode: 'online',
    nl: [
      'Leveren aan ontwikkelingsbanken',
      'Inkopers van drie banken legden uit hoe een kleine aannemer in een consortium stapt.',
    ],
    en: ['Supplying development banks', 'Buyers of three banks explained how a small contractor joins a consortium.'],
    afterwards: {
      status: 'moved_online',
      reason: {
        nl: 'Door een spoorstaking ging de sessie uit Brussel online door.',
        en: 'Because of a rail strike the session from Brussels was held online.',
      },
    },
  },
  {
    id: 226,
    type: 'seminar',
    by: ['pom-west-vlaanderen'],
    sectors: ['engineering-technology.industry40', 'textile-wood-furniture.textile'],
    where: 'Kortrijk',
    when: -19,
    nl: [
      'Machines verkopen met een dienst erbij',
      'Hoe bouwers van textielmachines onderhoud en data op afstand in rekening brengen.',
    ],
    en: ['Selling machines with a service', 'How builders of textile machines charge for remote maintenance and data.'],
  },
  {
    id: 227,
    type: 'seminar',
    by: ['stad-genk'],
    sectors: ['energy-cleantech.energy-efficiency', 'energy-cleantech.renewable'],
    where: 'Genk',
    when: -24,
    mode: 'hybrid',
    nl: [
      'Van mijnstreek tot energiestreek',
      'Genk, Essen en Katowice vergeleken hoe ze oude mijnsites een nieuw leven geven.',
    ],
    en: [
      'From mining region to energy region',
      'Genk, Essen and Katowice compared how they give old mining sites a new life.',
    ],
  },
  {
    id: 228,
    type: 'seminar',
    by: ['fit'],
    sectors: ['digital.fintech', 'services.finance-insurance'],
    where: 'Luxemburg',
    when: -31,
    languages: ['en', 'fr'],
    nl: [
      'Vlaamse fintech stelt zich voor in Luxemburg',
      'Zes bedrijven toonden hun oplossing aan fondsen en banken op het Kirchbergplateau.',
    ],
    en: [
      'Flemish fintech presents itself in Luxembourg',
      'Six companies showed their solution to funds and banks on the Kirchberg plateau.',
    ],
  },
  {
    id: 229,
    type: 'seminar',
    by: ['fit'],
    sectors: ['smart-logistics.transport', 'digital.cybersecurity'],
    where: 'Vilnius',
    when: -45,
    languages: ['en'],
    nl: [
      'Economische banden tussen Vlaanderen en de Baltische staten',
      'Een seminarie in Vilnius over spoor, havens en digitale veiligheid.',
    ],
    en: [
      'Economic ties between Flanders and the Baltic states',
      'A seminar in Vilnius on rail, ports and digital security.',
    ],
  },
  {
    id: 230,
    type: 'seminar',
    by: ['prov-west-vlaanderen'],
    sectors: ['consumer-retail.horses', 'food.agriculture'],
    where: 'Brugge',
    when: -66,
    nl: [
      'Paarden exporteren naar de Golf en Amerika',
      'Veterinaire regels, quarantaine en vervoer, uitgelegd door wie het wekelijks doet.',
    ],
    en: [
      'Exporting horses to the Gulf and America',
      'Veterinary rules, quarantine and transport, explained by those who do it every week.',
    ],
    afterwards: {
      status: 'cancelled',
      reason: {
        nl: 'De spreker was ziek en er was geen vervanger.',
        en: 'The speaker was ill and could not be replaced.',
      },
    },
  },
];
