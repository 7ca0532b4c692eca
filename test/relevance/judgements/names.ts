import { type Fits, by, events } from '../facts.ts';
import type { Judged } from '../judged.ts';

const organiser = (q: string, ...ids: string[]): Judged => ({ q, best: by(...ids) });

const chambersOfVoka = [
  'voka',
  'voka-antwerpen-waasland',
  'voka-limburg',
  'voka-mechelen-kempen',
  'voka-oost-vlaanderen',
  'voka-vlaams-brabant',
  'voka-west-vlaanderen',
];

/** Organisers by what they are called, in full and in short. */
export const organisers: readonly Judged[] = [
  organiser('Voka', ...chambersOfVoka),
  organiser('VLAIO', 'vlaio'),
  organiser('FIT', 'fit'),
  { ...organiser('Flanders Investment & Trade', 'fit'), chips: { organiser: ['fit'] } },
  { ...organiser('VCKK', 'vckk'), chips: { organiser: ['vckk'] } },
  organiser('Vlaams-Chinese Kamer van Koophandel', 'vckk'),
  organiser('Kamer van Koophandel Limburg', 'voka-limburg'),
  { ...organiser('UNIZO', 'unizo', 'unizo-oost-vlaanderen'), chips: { organiser: ['unizo'] } },
  organiser('Voka West-Vlaanderen', 'voka-west-vlaanderen'),
  organiser('haven van antwerpen', 'port-antwerp-bruges'),
  organiser('flanders.bio', 'flanders-bio'),
  organiser('FlandersBio', 'flanders-bio'),
  organiser('essenscia', 'essenscia-vlaanderen'),
  organiser('KU Leuven', 'kuleuven'),
  organiser('ugent', 'ugent'),
  organiser('provincie Limburg', 'prov-limburg'),
  organiser('EEN', 'een-vlaanderen', 'een'),
  organiser('Enterprise Europe Network', 'een-vlaanderen', 'een'),
  organiser('VIL', 'vil'),
  organiser('POM West-Vlaanderen', 'pom-west-vlaanderen'),
  organiser('Blue Cluster', 'blauwe-cluster'),
];

const title = (q: string, key: string, good?: Fits): Judged => ({ q, best: events(key), ...(good && { good }) });
const formerly = (q: string, key: string, good?: Fits): Judged => ({ ...title(q, key, good), past: 'meant' });

/** One event that somebody knows of and looks for by what it is called. */
export const titles: readonly Judged[] = [
  title('Hannover Messe 2027', 'demo-151'),
  title('SXSW', 'demo-138'),
  title('gamescom', 'demo-144'),
  title('Medica', 'demo-125'),
  title('Life-on-Chip', 'demo-202'),
  title('Flanders International Economic Summit', 'demo-201'),
  title('Leeuw van de Export', 'demo-262'),
  title('Lion of Export', 'demo-262'),
  title('Exportbeurs 2027', 'demo-194'),
  title('windeurope', 'demo-164'),
  title('BIO International Convention', 'demo-129'),
  title('prinselijke zending Marokko', 'demo-058', events('demo-068')),
  title('Foodex', 'demo-346', events('demo-347')),
  title('IFAT', 'demo-166'),
  title('CES 2027', 'demo-135'),
  title('incoterms', 'demo-218'),
  title('bedrijvencontactdagen', 'demo-252'),
  title('state visit Norway', 'demo-081'),
  title('Salone del Mobile', 'demo-185'),
  title('bieravond Tokio', 'demo-350'),
  title('koolstofheffing', 'demo-213'),
  formerly('Fruit Logistica 2024', 'RE114'),
  formerly('London Unbound', 'RE010'),
  formerly('Havenavond voor consuls', 'demo-276'),
  formerly('koninklijk bezoek Oman', 'RE037'),
  formerly('Expo 2020 Dubai', 'RE132', events('RE050', 'RE059', 'RE079')),
];
