import { addressOf } from '../contracts/endpoint.ts';
import { calendarOfSelection } from '../contracts/calendars.ts';
import { searchEvents } from '../contracts/events.ts';
import {
  eventsAsCsv,
  eventsAsJsonLd,
  eventsAsNdjson,
  eventsAsOslo,
  feedOfSelection,
  listChanges,
} from '../contracts/open-data.ts';
import { listOffices } from '../contracts/offices.ts';
import { listOrganisers } from '../contracts/organisers.ts';
import { listCountries, listKinds, listRegions, listSectors } from '../contracts/reference-data.ts';
import type { Text } from './linked-data.ts';

/** Every form in which something can be had, as the catalogue lists it. */
export interface Form {
  id: string;
  path: string;
  title: Text[];
  description: Text[];
  mediaType: string;
  /** In the list of file types that Europe keeps, where it is in it. */
  format?: string;
  /** Whether one gets all of it by this one address. */
  whole?: true;
}

/** Texts in Dutch and English by turns. */
export function both(...texts: string[]): Text[] {
  return texts.map((text, index) => ({ '@language': index % 2 === 0 ? 'nl' : 'en', '@value': text }));
}

const everything = { search: 'past=true' };
export const eventForms: readonly Form[] = [
  {
    id: 'events-ndjson',
    path: addressOf(eventsAsNdjson, everything),
    title: both(
      'Alles in één bestand (JSON, één evenement per regel)',
      'Everything in one file (JSON, one event a line)',
    ),
    description: both('Alle evenementen, ook de voorbije.', 'All events, past ones too.'),
    mediaType: 'application/x-ndjson',
    whole: true,
  },
  {
    id: 'events-csv',
    path: addressOf(eventsAsCsv, everything),
    title: both('Tabel (CSV, één rij per etappe)', 'Table (CSV, one row for each leg)'),
    description: both('Met puntkomma’s, voor rekenbladen.', 'With semicolons, for spreadsheets.'),
    mediaType: 'text/csv',
    format: 'CSV',
    whole: true,
  },
  {
    id: 'events-jsonld',
    path: addressOf(eventsAsJsonLd, everything),
    title: both('schema.org (JSON-LD)', 'schema.org (JSON-LD)'),
    description: both('Zoals zoekmachines evenementen lezen.', 'As search engines read events.'),
    mediaType: 'application/ld+json',
    format: 'JSON_LD',
    whole: true,
  },
  {
    id: 'events-oslo',
    path: addressOf(eventsAsOslo, everything),
    title: both('OSLO Cultuurparticipatie (JSON-LD)', 'OSLO Cultuurparticipatie (JSON-LD)'),
    description: both('In de woorden van de Vlaamse standaarden.', 'In the words of the standards of Flanders.'),
    mediaType: 'application/ld+json',
    format: 'JSON_LD',
    whole: true,
  },
  {
    id: 'events-json',
    path: addressOf(searchEvents),
    title: both('Zoeken (JSON)', 'Search (JSON)'),
    description: both('Per bladzijde, met aantallen per keuze.', 'Page by page, with counts for each choice.'),
    mediaType: 'application/json',
    format: 'JSON',
  },
  {
    id: 'events-changes',
    path: addressOf(listChanges),
    title: both('Wat veranderde (JSON)', 'What changed (JSON)'),
    description: both('Voor wie een kopie bijhoudt.', 'For whoever keeps a copy.'),
    mediaType: 'application/json',
    format: 'JSON',
  },
  {
    id: 'events-atom',
    path: addressOf(feedOfSelection),
    title: both('Nieuws (Atom)', 'News (Atom)'),
    description: both('Wat het laatst veranderde eerst.', 'What changed last comes first.'),
    mediaType: 'application/atom+xml',
    format: 'ATOM',
  },
  {
    id: 'events-calendar',
    path: addressOf(calendarOfSelection),
    title: both('Agenda (iCalendar)', 'Calendar (iCalendar)'),
    description: both('Om in een agenda te volgen.', 'To be followed in a calendar.'),
    mediaType: 'text/calendar',
    format: 'ICS',
  },
];

const jsonList = (id: string, path: string, title: Text[]): Form => ({
  id,
  path,
  title,
  description: both('De hele lijst.', 'The whole list.'),
  mediaType: 'application/json',
  format: 'JSON',
  whole: true,
});
export const organisationForms: readonly Form[] = [
  jsonList('organisers-json', addressOf(listOrganisers), both('Organisatoren (JSON)', 'Organisers (JSON)')),
  jsonList('offices-json', addressOf(listOffices), both('Kantoren (JSON)', 'Offices (JSON)')),
];
export const listForms: readonly Form[] = [
  jsonList('countries-json', addressOf(listCountries), both('Landen (JSON)', 'Countries (JSON)')),
  jsonList('regions-json', addressOf(listRegions), both('Regio’s (JSON)', 'Regions (JSON)')),
  jsonList('sectors-json', addressOf(listSectors), both('Sectoren (JSON)', 'Sectors (JSON)')),
  jsonList('kinds-json', addressOf(listKinds), both('Soorten (JSON)', 'Kinds (JSON)')),
];
export const allForms: readonly Form[] = [...eventForms, ...organisationForms, ...listForms];
