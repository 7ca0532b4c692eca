import { openDataPage } from './addresses.ts';
import { type Form, allForms, both, eventForms, listForms, organisationForms } from './catalog-forms.ts';
import type { Node, Text } from './linked-data.ts';

/**
 * What can be had here, after DCAT-AP 3, the profile in which the data portals of Flanders, Belgium and Europe read
 * catalogues. Themes, rights, rhythm and languages are named by the lists they know.
 * Source: https://semiceu.github.io/DCAT-AP/releases/3.0.1/
 */
export const catalogPrefixes = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

/** Data may be used by everybody for everything; the program itself has a licence of its own (EUPL-1.2). */
export const dataLicence = 'https://data.vlaanderen.be/id/licentie/modellicentie-gratis-hergebruik/v1.0';

const authority = 'http://publications.europa.eu/resource/authority';
const languages = [`${authority}/language/NLD`, `${authority}/language/ENG`];
const frequencies = { continuous: `${authority}/frequency/CONT`, irregular: `${authority}/frequency/IRREG` } as const;
const themes = [`${authority}/data-theme/ECON`, 'http://vocab.belgif.be/auth/datatheme/ECON'];
const openAccess = `${authority}/access-right/PUBLIC`;

export interface CatalogFacts {
  publicUrl: string;
  /** When any event changed last. */
  eventsChangedAt: string | undefined;
}

export function catalogNodes({ publicUrl, eventsChangedAt }: CatalogFacts): Node[] {
  const here = (path: string) => publicUrl + path;
  const catalog = here('/catalog');
  const ids = {
    events: `${catalog}#events`,
    lists: `${catalog}#lists`,
    organisations: `${catalog}#organisations`,
    service: `${catalog}#service`,
    publisher: `${catalog}#publisher`,
    contact: `${catalog}#contact`,
  };
  const common = {
    'dct:publisher': { '@id': ids.publisher },
    'dct:language': languages.map(reference),
  };
  const dataset = (
    id: string,
    rhythm: keyof typeof frequencies,
    {
      title,
      description,
      forms,
      keywords,
    }: { title: Text[]; description: Text[]; forms: readonly Form[]; keywords: Text[] },
  ): Node => ({
    '@id': id,
    '@type': 'dcat:Dataset',
    ...common,
    'dct:title': title,
    'dct:description': description,
    'dct:identifier': id,
    'dcat:keyword': keywords,
    'dcat:theme': themes.map(reference),
    'dct:accessRights': reference(openAccess),
    'dct:accrualPeriodicity': reference(frequencies[rhythm]),
    'dcat:contactPoint': { '@id': ids.contact },
    'dcat:landingPage': { '@id': here(openDataPage('nl')) },
    ...(rhythm === 'continuous' && eventsChangedAt
      ? { 'dct:modified': { '@value': eventsChangedAt, '@type': 'xsd:dateTime' } }
      : {}),
    'dcat:distribution': forms.map((form) => distribution(form)),
  });
  const distribution = ({ id, path, title, description, mediaType, format, whole }: Form): Node => ({
    '@id': `${catalog}#${id}`,
    '@type': 'dcat:Distribution',
    'dct:title': title,
    'dct:description': description,
    'dcat:accessURL': { '@id': here(path) },
    ...(whole ? { 'dcat:downloadURL': { '@id': here(path) } } : {}),
    'dct:license': reference(dataLicence),
    'dcat:mediaType': reference(`http://www.iana.org/assignments/media-types/${mediaType}`),
    ...(format ? { 'dct:format': reference(`${authority}/file-type/${format}`) } : {}),
    'dcat:accessService': { '@id': ids.service },
  });
  return [
    {
      '@id': catalog,
      '@type': 'dcat:Catalog',
      ...common,
      'dct:title': both('Open data van Verover de wereld', 'Open data of Verover de wereld'),
      'dct:description': both(
        'Internationale zakelijke evenementen van alle organisatoren in Vlaanderen, met de lijsten die ze benoemen.',
        'International business events of all organisers in Flanders, with the lists that name them.',
      ),
      'dct:license': reference(dataLicence),
      'dcat:themeTaxonomy': reference(`${authority}/data-theme`),
      'foaf:homepage': { '@id': here('/nl') },
      'dcat:dataset': [{ '@id': ids.events }, { '@id': ids.organisations }, { '@id': ids.lists }],
      'dcat:service': { '@id': ids.service },
    },
    dataset(ids.events, 'continuous', {
      title: both('Internationale zakelijke evenementen', 'International business events'),
      description: both(
        'Zakenmissies, beursdeelnames, seminaries, officiële bezoeken, webinars en andere evenementen over zakendoen in het buitenland, met hun etappes, sectoren en organisatoren. Alleen wat iedereen mag zien.',
        'Trade missions, fair stands, seminars, official visits, webinars and other events about doing business abroad, with their legs, sectors and organisers. Only what everybody may see.',
      ),
      keywords: both(
        'evenementen',
        'events',
        'internationaal ondernemen',
        'international business',
        'export',
        'export',
      ),
      forms: eventForms,
    }),
    dataset(ids.organisations, 'irregular', {
      title: both('Organisatoren en kantoren in het buitenland', 'Organisers and offices abroad'),
      description: both(
        'Wie evenementen aankondigt, en welk kantoor in het buitenland voor welke landen werkt.',
        'Who announces events, and which office abroad works for which countries.',
      ),
      keywords: both('organisaties', 'organisations'),
      forms: organisationForms,
    }),
    dataset(ids.lists, 'irregular', {
      title: both('Landen, regio’s, sectoren en soorten', 'Countries, regions, sectors and kinds'),
      description: both(
        'De lijsten waarmee evenementen beschreven zijn, in het Nederlands en het Engels.',
        'The lists by which events are described, in Dutch and English.',
      ),
      keywords: both('referentielijsten', 'reference lists'),
      forms: listForms,
    }),
    {
      '@id': ids.service,
      '@type': 'dcat:DataService',
      'dct:title': both('Open API van Verover de wereld', 'Open API of Verover de wereld'),
      'dct:description': both(
        'Zoeken, lezen en volgen zonder sleutel. Elke selectie heeft dezelfde parameters als de zoekpagina.',
        'Search, read and follow without a key. Every selection has the same parameters as the search page.',
      ),
      'dct:publisher': { '@id': ids.publisher },
      'dcat:endpointURL': { '@id': here('/api/v1') },
      'dcat:endpointDescription': { '@id': here('/api/openapi.json') },
      'dcat:servesDataset': [{ '@id': ids.events }, { '@id': ids.organisations }, { '@id': ids.lists }],
      'dcat:theme': themes.map(reference),
      'dcat:contactPoint': { '@id': ids.contact },
      'dcat:landingPage': { '@id': here(openDataPage('nl')) },
      'dct:accessRights': reference(openAccess),
      'dct:license': reference(dataLicence),
    },
    {
      '@id': ids.publisher,
      '@type': 'foaf:Agent',
      'foaf:name': both('Verover de wereld', 'Verover de wereld'),
      'foaf:homepage': { '@id': here('/nl') },
    },
    {
      '@id': ids.contact,
      '@type': ['vcard:Kind', 'vcard:Organization'],
      'vcard:fn': 'Verover de wereld',
      'vcard:hasURL': { '@id': here(openDataPage('nl')) },
    },
    ...named([
      [
        dataLicence,
        'dct:LicenseDocument',
        both('Modellicentie Gratis Hergebruik v1.0', 'Model licence for free reuse v1.0'),
      ],
      [openAccess, 'dct:RightsStatement', both('Openbaar', 'Public')],
      [languages[0]!, 'dct:LinguisticSystem', both('Nederlands', 'Dutch')],
      [languages[1]!, 'dct:LinguisticSystem', both('Engels', 'English')],
      [frequencies.continuous, 'dct:Frequency', both('Doorlopend', 'Continuous')],
      [frequencies.irregular, 'dct:Frequency', both('Onregelmatig', 'Irregular')],
    ]),
    { '@id': here('/nl'), '@type': 'foaf:Document' },
    { '@id': here(openDataPage('nl')), '@type': 'foaf:Document' },
    ...themes.map((theme): Node => ({
      '@id': theme,
      '@type': 'skos:Concept',
      'skos:prefLabel': both('Economie en financiën', 'Economy and finance'),
    })),
    {
      '@id': `${authority}/data-theme`,
      '@type': 'skos:ConceptScheme',
      'dct:title': both('Thema’s van gegevens', 'Data themes'),
    },
    ...[...new Set(allForms.map(({ mediaType }) => mediaType))].map((type): Node => ({
      '@id': `http://www.iana.org/assignments/media-types/${type}`,
      '@type': ['dct:MediaType', 'dct:MediaTypeOrExtent'],
    })),
    ...[...new Set(allForms.flatMap(({ format }) => format ?? []))].map((format): Node => ({
      '@id': `${authority}/file-type/${format}`,
      '@type': ['dct:MediaTypeOrExtent'],
    })),
  ];
}

function reference(id: string): { '@id': string } {
  return { '@id': id };
}

function named(things: readonly [id: string, type: string, label: Text[]][]): Node[] {
  return things.map(([id, type, label]) => ({ '@id': id, '@type': type, 'rdfs:label': label }));
}
