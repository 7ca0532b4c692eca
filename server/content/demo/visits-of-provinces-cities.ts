import type { DemoSpec } from './demo-spec.ts';

/** Visits of governors, mayors and rectors; ids from 81 to 100. */
export const visitsOfProvincesAndCities: readonly DemoSpec[] = [
  {
    id: 90,
    type: 'ministerial-visit',
    by: ['prov-west-vlaanderen'],
    sectors: ['textile-wood-furniture.textile', 'food.food-processing'],
    where: 'Rijsel 1 @09:00-17:30',
    when: 16,
    visit: {
      level: 'governor',
      leader: { nl: 'de gouverneur van West-Vlaanderen', en: 'the Governor of West Flanders' },
    },
    nl: [
      'De gouverneur van West-Vlaanderen in Rijsel',
      'Overleg met de Franse prefect over grensarbeid en mobiliteit, met een bezoek aan twee bedrijven.',
    ],
    en: [
      'The Governor of West Flanders in Lille',
      'Talks with the French prefect on cross-border work and mobility, with a visit to two companies.',
    ],
  },
  {
    id: 91,
    type: 'ministerial-visit',
    by: ['prov-limburg'],
    sectors: ['services.research', 'engineering-technology.smart-cities'],
    where: 'Aken 1 @10:00-17:00',
    when: -27,
    visit: { level: 'governor', leader: { nl: 'de gouverneur van Limburg', en: 'the Governor of Limburg' } },
    nl: [
      'De gouverneur van Limburg in Aken',
      'De Euregio besprak een gezamenlijk aanbod voor de Einsteintelescoop en voor grensoverschrijdend vervoer.',
    ],
    en: [
      'The Governor of Limburg in Aachen',
      'The Euregio discussed a joint bid for the Einstein Telescope and for cross-border transport.',
    ],
    afterwards: {
      status: 'postponed',
      reason: {
        nl: 'Uitgesteld op vraag van de Duitse gastheer.',
        en: 'Postponed at the request of the German host.',
      },
    },
  },
  {
    id: 92,
    type: 'ministerial-visit',
    by: ['stad-gent'],
    sectors: ['digital.software', 'engineering-technology.smart-cities'],
    where: 'Tallinn 2',
    when: 19,
    visit: { level: 'mayor', leader: { nl: 'de burgemeester van Gent', en: 'the Mayor of Ghent' } },
    nl: [
      'De burgemeester van Gent in Tallinn',
      'Digitale dienstverlening en een uitwisseling van starters tussen twee studentensteden.',
    ],
    en: ['The Mayor of Ghent in Tallinn', 'Digital services and an exchange of start-ups between two student cities.'],
  },
  {
    id: 93,
    type: 'ministerial-visit',
    by: ['stad-antwerpen', 'port-antwerp-bruges', 'vckk'],
    sectors: ['smart-logistics.ports-maritime', 'materials-resources-chemistry.diamonds'],
    where: 'Shanghai 3',
    when: -65,
    visit: { level: 'mayor', leader: { nl: 'de burgemeester van Antwerpen', en: 'the Mayor of Antwerp' } },
    nl: [
      'De burgemeester van Antwerpen in zusterstad Shanghai',
      'Haven, diamant en toerisme op de agenda van een veertigjarige verzustering.',
    ],
    en: [
      'The Mayor of Antwerp in twin city Shanghai',
      'Port, diamonds and tourism on the agenda of a forty-year-old partnership.',
    ],
  },
  {
    id: 94,
    type: 'ministerial-visit',
    by: ['stad-leuven', 'kuleuven', 'leuven-mindgate'],
    sectors: ['life-sciences-health.biotech', 'services.research'],
    where: 'Boston 3',
    when: 58,
    visit: { level: 'mayor', leader: { nl: 'de burgemeester van Leuven', en: 'the Mayor of Leuven' } },
    nl: [
      'De burgemeester van Leuven in Boston en Cambridge',
      'Twee universiteitssteden vergelijken hoe ze ruimte maken voor laboratoria en voor groeibedrijven.',
    ],
    en: [
      'The Mayor of Leuven in Boston and Cambridge',
      'Two university cities compare how they make room for laboratories and for growing companies.',
    ],
  },
  {
    id: 95,
    type: 'ministerial-visit',
    by: ['ugent'],
    sectors: ['services.education-training', 'food.agriculture'],
    where: 'Kaapstad 3',
    when: 37,
    visit: {
      level: 'rector',
      leader: { nl: 'de rector van de Universiteit Gent', en: 'the Rector of Ghent University' },
    },
    nl: [
      'De rector van de UGent in Kaapstad en Stellenbosch',
      'Gezamenlijke doctoraten en een akkoord over landbouwonderzoek, met plaats voor bedrijven.',
    ],
    en: [
      'The Rector of Ghent University in Cape Town and Stellenbosch',
      'Joint doctorates and an agreement on agricultural research, with room for companies.',
    ],
  },
  {
    id: 96,
    type: 'ministerial-visit',
    by: ['kuleuven'],
    sectors: ['services.research', 'engineering-technology.electronics'],
    where: 'Seoel 2',
    when: -20,
    visit: { level: 'rector', leader: { nl: 'de rector van de KU Leuven', en: 'the Rector of KU Leuven' } },
    nl: [
      'De rector van de KU Leuven in Seoel',
      'Akkoorden met drie universiteiten en een gezamenlijk laboratorium voor chipontwerp.',
    ],
    en: [
      'The Rector of KU Leuven in Seoul',
      'Agreements with three universities and a joint laboratory for chip design.',
    ],
  },
  {
    id: 99,
    type: 'ministerial-visit',
    by: ['prov-antwerpen'],
    sectors: ['materials-resources-chemistry.circular-economy', 'energy-cleantech.environment'],
    where: 'Kopenhagen 2',
    when: -70,
    visit: { level: 'governor', leader: { nl: 'de gouverneur van Antwerpen', en: 'the Governor of Antwerp' } },
    nl: [
      'De gouverneur van Antwerpen in Kopenhagen',
      'Met schepenen en bedrijven naar een stad die haar afval en haar warmte in één systeem regelt.',
    ],
    en: [
      'The Governor of Antwerp in Copenhagen',
      'With aldermen and companies to a city that manages its waste and its heat in one system.',
    ],
  },
];
