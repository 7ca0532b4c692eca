import type { DemoSpec } from './demo-spec.ts';

/** Seminars to come, and one abroad that was held; ids from 212 to 222. */
export const seminars: readonly DemoSpec[] = [
  {
    id: 212,
    type: 'seminar',
    by: ['bicci', 'voka-antwerpen-waasland'],
    sectors: ['multi-sector.multi', 'materials-resources-chemistry.diamonds'],
    where: 'Antwerpen',
    when: 2,
    mode: 'hybrid',
    nl: [
      'Zakendoen met India: douane, normen en betaling',
      'Een importeur uit Mumbai en een Antwerpse exporteur lopen een zending van begin tot einde door.',
    ],
    en: [
      'Doing business with India: customs, standards and payment',
      'An importer from Mumbai and an exporter from Antwerp follow a shipment from start to finish.',
    ],
  },
  {
    id: 213,
    type: 'seminar',
    by: ['essenscia-vlaanderen'],
    sectors: ['materials-resources-chemistry.chemistry', 'engineering-technology.metal'],
    where: 'Gent',
    when: 4,
    mode: 'hybrid',
    nl: [
      'Koolstofheffing aan de grens: wat verandert er voor u?',
      'Wie staal, aluminium of meststoffen invoert, moet rapporteren; dit seminarie toont hoe.',
    ],
    en: [
      'Carbon levy at the border: what changes for you?',
      'Importers of steel, aluminium or fertilisers have to report; this seminar shows how.',
    ],
  },
  {
    id: 214,
    type: 'seminar',
    by: ['voka-west-vlaanderen', 'fit'],
    sectors: ['food.food-processing', 'smart-logistics.transport'],
    where: 'Kortrijk',
    when: 7,
    nl: [
      'Verse producten over het Kanaal',
      'Gezondheidscertificaten, controles en wachttijden: zo raakt uw koelwagen zonder schade in Engeland.',
    ],
    en: [
      'Fresh products across the Channel',
      'Health certificates, checks and waiting times: how your refrigerated truck reaches England unharmed.',
    ],
  },
  {
    id: 215,
    type: 'seminar',
    by: ['unizo', 'vkw-limburg'],
    sectors: ['multi-sector.multi', 'construction.building'],
    where: 'Hasselt',
    when: 10,
    capacity: 40,
    nl: [
      'Eerste stappen in Duitsland voor kmo’s',
      'Van detachering tot Duitstalige offerte, met drie Limburgse ondernemers die het al deden.',
    ],
    en: [
      'First steps in Germany for small businesses',
      'From posting workers to a quotation in German, with three entrepreneurs who have already done it.',
    ],
    afterwards: {
      status: 'full',
      reason: {
        nl: 'De veertig plaatsen zijn bezet; in het najaar volgt een herhaling.',
        en: 'The forty places are taken; the session will be repeated in the autumn.',
      },
    },
  },
  {
    id: 216,
    type: 'seminar',
    by: ['medtech-flanders'],
    sectors: ['life-sciences-health.medtech', 'services.research'],
    where: 'BE',
    mode: 'online',
    when: 14,
    nl: [
      'Europees geld voor medische technologie',
      'Welke oproepen openen er, wie schrijft het voorstel en wat doet u met een afwijzing?',
    ],
    en: [
      'European money for medical technology',
      'Which calls are opening, who writes the proposal and what do you do with a rejection?',
    ],
    afterwards: {
      status: 'moved_online',
      reason: {
        nl: 'De spreker van de Europese Commissie kan enkel online deelnemen; daarom gaat alles online door.',
        en: 'The European Commission speaker can only join online, so the whole session moves online.',
      },
    },
  },
  {
    id: 217,
    type: 'seminar',
    by: ['dkbuza', 'fit'],
    sectors: ['multi-sector.multi', 'multi-sector.public-procurement'],
    where: 'Brussel',
    when: 18,
    mode: 'hybrid',
    nl: [
      'De Afrikaanse vrijhandelszone in de praktijk',
      'Wat merkt een exporteur van het akkoord, en welke landen lopen voorop?',
    ],
    en: [
      'The African free-trade area in practice',
      'What does the agreement mean for an exporter, and which countries lead the way?',
    ],
  },
  {
    id: 218,
    type: 'seminar',
    by: ['voka-mechelen-kempen'],
    sectors: ['smart-logistics.transport', 'services.legal-tax'],
    where: 'BE',
    when: 29,
    mode: 'online',
    nl: [
      'Incoterms zonder misverstanden',
      'Wie betaalt, wie verzekert en wie draagt het risico: de elf regels aan de hand van echte dossiers.',
    ],
    en: [
      'Incoterms without misunderstandings',
      'Who pays, who insures and who bears the risk: the eleven rules with real cases.',
    ],
    afterwards: {
      status: 'moved_online',
      reason: {
        nl: 'Wegens werken aan de zaal in Mechelen gaat het seminarie online door.',
        en: 'Because of works at the venue in Mechelen the seminar takes place online.',
      },
    },
  },
  {
    id: 219,
    type: 'seminar',
    by: ['stad-antwerpen'],
    sectors: ['materials-resources-chemistry.diamonds'],
    where: 'Antwerpen',
    when: 39,
    nl: [
      'Diamant met een paspoort',
      'Hoe handelaars de herkomst van stenen bewijzen aan juweelhuizen in New York en Hongkong.',
    ],
    en: [
      'Diamonds with a passport',
      'How traders prove the origin of stones to jewellery houses in New York and Hong Kong.',
    ],
    afterwards: {
      status: 'cancelled',
      reason: {
        nl: 'Het onderwerp komt aan bod op de Flanders International Economic Summit.',
        en: 'The subject will be covered at the Flanders International Economic Summit.',
      },
    },
  },
  {
    id: 220,
    type: 'seminar',
    by: ['toerisme-vlaanderen'],
    sectors: ['life-sciences-health.care', 'creative.tourism-mice'],
    where: 'Zürich',
    when: 49,
    languages: ['en', 'de'],
    nl: [
      'De toekomst van de zorg: Vlaamse kennis in Zürich',
      'Een ontbijtseminarie voor Zwitserse beslissers die een congres of een partner zoeken.',
    ],
    en: [
      'The future of care: Flemish knowledge in Zurich',
      'A breakfast seminar for Swiss decision makers who look for a congress or a partner.',
    ],
  },
  {
    id: 221,
    type: 'seminar',
    by: ['fit'],
    sectors: ['engineering-technology.electronics', 'services.research'],
    where: 'München',
    when: -49,
    languages: ['de', 'en'],
    nl: [
      'Waarom chipbedrijven naar Leuven komen',
      'Een avond voor Beierse technologiebedrijven over onderzoek, talent en vestiging in Vlaanderen.',
    ],
    en: [
      'Why chip companies come to Leuven',
      'An evening for Bavarian technology companies on research, talent and establishment in Flanders.',
    ],
  },
  {
    id: 222,
    type: 'seminar',
    by: ['blauwe-cluster'],
    sectors: ['energy-cleantech.offshore-blue', 'smart-logistics.shipbuilding-dredging'],
    where: 'Oostende',
    when: { inMonth: 4 },
    mode: 'hybrid',
    nl: [
      'Wind op de Oostzee: kansen voor toeleveranciers',
      'Polen, Litouwen en Estland bouwen hun eerste parken; wie levert er wat?',
    ],
    en: [
      'Wind on the Baltic Sea: opportunities for suppliers',
      'Poland, Lithuania and Estonia are building their first farms; who supplies what?',
    ],
  },
];
