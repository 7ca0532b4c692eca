import type { EventLeg } from '../contracts/events.ts';
import type { OpenEvent } from '../contracts/open-data.ts';
import { cityOf } from '../contracts/labels.ts';
import { type EventMode, type EventStatus, languages } from '../contracts/words.ts';
import type { ReferenceData } from '../reference-data/reference-data.queries.ts';
import { pageOfEvent } from '../events/event-page.ts';

/**
 * An event in the words of OSLO, the standards of Flanders for linked data, after the application profile
 * Cultuurparticipatie: an activity that is carried out by organisations, with a piece of time and place for each leg.
 * Source: https://data.vlaanderen.be/doc/applicatieprofiel/cultuurparticipatie/
 */
export const osloContext = {
  adms: 'http://www.w3.org/ns/adms#',
  adres: 'https://data.vlaanderen.be/ns/adres#',
  cidoc: 'http://www.cidoc-crm.org/cidoc-crm/',
  cp: 'https://data.vlaanderen.be/ns/cultuurparticipatie#',
  cpa: 'https://data.vlaanderen.be/ns/cultuurparticipatie#Activiteit.',
  dcterms: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  generiek: 'https://data.vlaanderen.be/ns/generiek#',
  locn: 'http://www.w3.org/ns/locn#',
  m8g: 'http://data.europa.eu/m8g/',
  schema: 'https://schema.org/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

const attendance: Readonly<Record<EventMode, string>> = { in_person: 'fysiek', online: 'online', hybrid: 'hybride' };
const attendanceList = 'https://data.cultuurparticipatie.be/id/concept/Aanwezigheidsmodus/';

/** OSLO has no word for what becomes of an activity; schema.org has. */
const statuses: Readonly<Record<EventStatus, string>> = {
  scheduled: 'EventScheduled',
  full: 'EventScheduled',
  postponed: 'EventPostponed',
  rescheduled: 'EventRescheduled',
  moved_online: 'EventMovedOnline',
  cancelled: 'EventCancelled',
};

type Node = Record<string, unknown>;

/** @param publicUrl address of the site, under which events, kinds, sectors and organisers have theirs */
export function osloActivity(event: OpenEvent, reference: ReferenceData, publicUrl: string): Node {
  const namespace = `${publicUrl}/api/v1/events/`;
  const concept = (list: string, id: string, name: { nl: string; en: string } | undefined) => ({
    '@id': `${publicUrl}/api/v1/${list}#${id}`,
    '@type': 'skos:Concept',
    ...(name ? { 'skos:prefLabel': inLanguages(name) } : {}),
  });
  const online = event.legs.flatMap((leg) => leg.onlineUrl ?? []);
  return {
    '@id': namespace + event.id,
    '@type': 'cidoc:E7_Activity',
    'adms:identifier': {
      '@type': 'adms:Identifier',
      'skos:notation': typed('anyURI', namespace + event.id),
      'generiek:gestructureerdeIdentificator': {
        '@type': 'generiek:GestructureerdeIdentificator',
        'generiek:naamruimte': namespace,
        'generiek:lokaleIdentificator': event.id,
      },
    },
    'dcterms:title': inLanguages(event.title),
    ...(event.summary ? { 'dcterms:description': inLanguages(event.summary) } : {}),
    'dcterms:created': typed('dateTime', event.publishedAt),
    'dcterms:modified': typed('dateTime', event.changedAt),
    'dcterms:type': concept('kinds', event.kind, reference.kindById.get(event.kind)?.name),
    'cp:thema': event.sectors.map((id) => concept('sectors', id, reference.sectorById.get(id)?.name)),
    'cpa:locatieType': { '@id': attendanceList + attendance[event.mode] },
    'cidoc:P14_carried_out_by': event.organisers.map(({ id, name }) => ({
      '@id': `${publicUrl}/api/v1/organisers/${id}`,
      '@type': 'dcterms:Agent',
      'skos:prefLabel': inLanguages(name),
    })),
    'cp:ruimtetijd': event.legs.map((leg) => spacetime(leg, reference)),
    'schema:eventStatus': { '@id': `https://schema.org/${statuses[event.status]}` },
    ...(online.length > 0
      ? { 'schema:location': online.map((url) => ({ '@type': 'schema:VirtualLocation', 'schema:url': url })) }
      : {}),
    ...(event.registration?.url
      ? {
          'cpa:boeking': {
            '@type': 'cpa:Boekingsinfo',
            'schema:contactPoint': { '@type': 'schema:ContactPoint', 'schema:url': event.registration.url },
          },
        }
      : {}),
    ...(event.registration?.fee ? { 'cpa:prijs': priceOf(event.registration.fee) } : {}),
    'foaf:page': languages.map((language) => ({ '@id': publicUrl + pageOfEvent(event, language) })),
  };
}

function spacetime(leg: EventLeg, reference: ReferenceData): Node {
  return {
    '@type': 'cidoc:E92_Spacetime_Volume',
    ...(leg.startsOn && leg.endsOn
      ? {
          'cidoc:P160_has_temporal_projection': {
            '@type': 'm8g:PeriodOfTime',
            'm8g:startTime': leg.startsAt ? typed('dateTime', leg.startsAt) : asKnown(leg, leg.startsOn),
            'm8g:endTime': leg.endsAt ? typed('dateTime', leg.endsAt) : asKnown(leg, leg.endsOn),
          },
        }
      : {}),
    ...(leg.country || leg.city || leg.venue ? { 'cidoc:P161_has_spatial_projection': placeOf(leg, reference) } : {}),
  };
}

function placeOf(leg: EventLeg, reference: ReferenceData): Node {
  const country = leg.country === undefined ? undefined : reference.countryByCode.get(leg.country);
  const city = languages.flatMap((language) => inLanguage(language, cityOf(leg, language)));
  return {
    '@type': 'dcterms:Location',
    ...(leg.venue ? { 'locn:locatorName': leg.venue } : {}),
    'locn:address': {
      '@type': 'locn:Address',
      ...(city.length > 0 ? { 'adres:gemeentenaam': city } : {}),
      ...(country ? { 'adres:land': inLanguages(country.name), 'locn:adminUnitL1': country.code } : {}),
    },
  };
}

function priceOf({ amount, currency }: { amount: number; currency: string }): Node {
  return {
    '@type': 'schema:PriceSpecification',
    'schema:price': {
      '@type': 'schema:MonetaryAmount',
      'schema:currency': currency,
      'schema:value': typed('decimal', String(amount)),
    },
  };
}

/** As much of a date as is known: a day, a month, a year. */
function asKnown({ precision }: EventLeg, day: string): Node {
  if (precision === 'year') return typed('gYear', day.slice(0, 4));
  if (precision === 'month' || precision === 'quarter') return typed('gYearMonth', day.slice(0, 7));
  return typed('date', day);
}

function typed(type: string, value: string): Node {
  return { '@type': `xsd:${type}`, '@value': value };
}

function inLanguages(text: { nl?: string | undefined; en?: string | undefined }): Node[] {
  return languages.flatMap((language) => inLanguage(language, text[language]));
}

function inLanguage(language: string, value: string | undefined): Node[] {
  return value === undefined ? [] : [{ '@language': language, '@value': value }];
}
