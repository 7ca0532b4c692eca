import type { DemoSpec } from './demo-spec.ts';

/** Webinars and training: 232 to 249. A webinar about a market carries the country of that market. */
export const onlineAndTraining: readonly DemoSpec[] = [
  {
    id: 232,
    type: 'webinar',
    by: ['unizo'],
    sectors: ['digital.e-commerce', 'consumer-retail.consumer-goods'],
    where: 'SE',
    when: { today: true },
    nl: [
      'Webinar: online verkopen in Zweden',
      'Betalen achteraf, snelle levering en een eigen marktplaats: zo koopt de Zweed.',
    ],
    en: [
      'Webinar: selling online in Sweden',
      'Pay later, fast delivery and a marketplace of their own: how Swedes shop.',
    ],
  },
  {
    id: 233,
    type: 'webinar',
    by: ['fit'],
    sectors: ['services.finance-insurance'],
    where: 'NG',
    when: 3,
    nl: [
      'Webinar: zeker betaald worden in Nigeria',
      'Kredietbrief, vooruitbetaling of verzekering: een bankier uit Lagos vergelijkt.',
    ],
    en: [
      'Webinar: getting paid in Nigeria',
      'Letter of credit, advance payment or insurance: a banker from Lagos compares.',
    ],
  },
  {
    id: 234,
    type: 'webinar',
    by: ['dkbuza'],
    sectors: ['multi-sector.public-procurement'],
    where: 'CH',
    when: 12,
    languages: ['en'],
    nl: [
      'Webinar: verkopen aan de Verenigde Naties in Genève',
      'Registreren, zoeken en inschrijven op opdrachten, getoond op het scherm.',
    ],
    en: [
      'Webinar: selling to the United Nations in Geneva',
      'Registering, searching and bidding for contracts, shown on screen.',
    ],
  },
  {
    id: 235,
    type: 'webinar',
    by: ['een-vlaanderen'],
    sectors: ['multi-sector.multi', 'food.horticulture'],
    where: 'CL',
    when: { inWeek: 29 },
    nl: [
      'Webinar: het vernieuwde akkoord met Chili',
      'Welke heffingen verdwijnen, en wat betekent dat voor machines, fruit en diensten?',
    ],
    en: [
      'Webinar: the renewed agreement with Chile',
      'Which duties disappear, and what does that mean for machines, fruit and services?',
    ],
  },
  {
    id: 236,
    type: 'webinar',
    by: ['voka', 'fit'],
    sectors: ['smart-logistics.transport', 'services.legal-tax'],
    where: 'GB',
    when: -3,
    nl: [
      'Webinar: nieuwe grensprocedures in het Verenigd Koninkrijk',
      'Een douane-agent uit Dover overliep de documenten die sinds dit jaar nodig zijn.',
    ],
    en: [
      'Webinar: new border procedures in the United Kingdom',
      'A customs agent from Dover went through the documents needed since this year.',
    ],
  },
  {
    id: 237,
    type: 'webinar',
    by: ['fit'],
    sectors: ['construction.building', 'services.finance-insurance'],
    where: 'UA',
    when: -21,
    languages: ['en'],
    nl: [
      'Webinar: meewerken aan de wederopbouw van Oekraïne',
      'Sprekers uit Kyiv over verzekering, aanbestedingen en betrouwbare partners.',
    ],
    en: [
      'Webinar: taking part in the reconstruction of Ukraine',
      'Speakers from Kyiv on insurance, tenders and reliable partners.',
    ],
  },
  {
    id: 238,
    type: 'webinar',
    by: ['bcecc'],
    sectors: ['digital.e-commerce', 'food.food-processing'],
    where: 'CN',
    when: -42,
    nl: [
      'Webinar: voeding verkopen via Chinese platformen',
      'Over keuringen, influencers en marges bij verkoop over de grens.',
    ],
    en: [
      'Webinar: selling food through Chinese platforms',
      'On inspections, influencers and margins in cross-border sales.',
    ],
    afterwards: {
      status: 'cancelled',
      reason: {
        nl: 'Het webinar is opgegaan in een reeks van drie in het voorjaar.',
        en: 'The webinar became part of a series of three in the spring.',
      },
    },
  },
  {
    id: 240,
    type: 'training',
    by: ['voka-mechelen-kempen', 'fit'],
    sectors: ['multi-sector.multi', 'services.legal-tax'],
    where: 'Mechelen',
    mode: 'hybrid',
    when: { running: [3, 5] },
    capacity: 18,
    fee: 1290,
    nl: [
      'Traject exportmanager: negen weken van plan tot klant',
      'Elke week een dag les en een opdracht in uw eigen bedrijf, met een mentor die al uitvoert.',
    ],
    en: [
      'Export manager track: nine weeks from plan to customer',
      'Every week a day of class and an assignment in your own company, with a mentor who exports already.',
    ],
  },
  {
    id: 241,
    type: 'training',
    by: ['fit'],
    sectors: ['multi-sector.multi'],
    where: 'Brussel',
    when: 8,
    nl: [
      'Masterclass: onderhandelen over culturen heen',
      'Een dag rollenspel met een Japanse, een Braziliaanse en een Duitse gesprekspartner.',
    ],
    en: [
      'Masterclass: negotiating across cultures',
      'A day of role play with a Japanese, a Brazilian and a German counterpart.',
    ],
  },
  {
    id: 242,
    type: 'training',
    by: ['unizo'],
    sectors: ['digital.e-commerce', 'services.legal-tax'],
    where: 'Gent',
    when: 30,
    mode: 'hybrid',
    nl: [
      'Opleiding: btw bij verkoop over de grens',
      'Eén loket, drempels en facturen: oefenen met de aangifte van een echte webwinkel.',
    ],
    en: [
      'Training: VAT on sales across the border',
      'One-stop shop, thresholds and invoices: practising with the return of a real web shop.',
    ],
  },
  {
    id: 243,
    type: 'training',
    by: ['kuleuven'],
    sectors: ['services.research', 'life-sciences-health.biotech'],
    where: 'BE',
    when: 56,
    mode: 'online',
    nl: [
      'Masterclass: van octrooi naar licentie in Amerika',
      'Spin-offs leren een licentie lezen, waarderen en onderhandelen.',
    ],
    en: ['Masterclass: from patent to licence in America', 'Spin-offs learn to read, value and negotiate a licence.'],
    afterwards: {
      status: 'moved_online',
      reason: {
        nl: 'De lesgevers wonen in Boston en geven de masterclass voortaan van daaruit.',
        en: 'The teachers live in Boston and will give the masterclass from there.',
      },
    },
  },
  {
    id: 244,
    type: 'training',
    by: ['voka-limburg'],
    sectors: ['engineering-technology.machinery', 'services.legal-tax'],
    where: 'Hasselt',
    when: -9,
    nl: [
      'Opleiding: verkoopcontracten voor machines',
      'Levering, garantie en aansprakelijkheid, clausule per clausule.',
    ],
    en: ['Training: sales contracts for machines', 'Delivery, warranty and liability, clause by clause.'],
  },
  {
    id: 245,
    type: 'training',
    by: ['flanders-food'],
    sectors: ['food.food-processing', 'materials-resources-chemistry.paper-packaging'],
    where: 'Leuven',
    when: -35,
    nl: [
      'Opleiding: etiketten voor buitenlandse markten',
      'Allergenen, voedingswaarden en claims vergeleken voor acht landen.',
    ],
    en: ['Training: labels for foreign markets', 'Allergens, nutrition facts and claims compared for eight countries.'],
  },
  {
    id: 246,
    type: 'training',
    by: ['prov-antwerpen'],
    sectors: ['multi-sector.startups', 'digital.software'],
    where: 'Antwerpen 2',
    when: -61,
    mode: 'hybrid',
    nl: [
      'Bootcamp: uw eerste buitenlandse klant',
      'Twee dagen werken aan prijs, proefproject en contract, met tien andere starters.',
    ],
    en: [
      'Boot camp: your first foreign customer',
      'Two days of work on price, pilot and contract, with ten other start-ups.',
    ],
  },
];
