import type { Label } from './shapes.ts';
import type { Audience } from './words.ts';
import { z } from './zod.ts';

/** What a file of an organisation can say of an event, column by column, and what these columns are called. */

export const importFields = [
  'externalId',
  'title',
  'titleEn',
  'kind',
  'mode',
  'country',
  'city',
  'venue',
  'onlineUrl',
  'startsOn',
  'endsOn',
  'startTime',
  'endTime',
  'timeZone',
  'sectors',
  'languages',
  'audience',
  'summary',
  'summaryEn',
  'description',
  'descriptionEn',
  'registrationUrl',
  'registrationClosesOn',
  'capacity',
  'fee',
  'contactName',
  'contactEmail',
  'contactPhone',
  'url',
  'visitLevel',
  'visitLeader',
] as const;
export const ImportField = z.enum(importFields);
export type ImportField = z.infer<typeof ImportField>;

/** Names of the columns, in files we write and on the screen. */
export const importFieldLabels: Readonly<Record<ImportField, Label>> = {
  externalId: { nl: 'Nummer', en: 'Number' },
  title: { nl: 'Titel', en: 'Title in Dutch' },
  titleEn: { nl: 'Titel in het Engels', en: 'Title in English' },
  kind: { nl: 'Soort', en: 'Kind' },
  mode: { nl: 'Vorm', en: 'Mode' },
  country: { nl: 'Land', en: 'Country' },
  city: { nl: 'Stad', en: 'City' },
  venue: { nl: 'Locatie', en: 'Venue' },
  onlineUrl: { nl: 'Online adres', en: 'Online address' },
  startsOn: { nl: 'Begin', en: 'Start' },
  endsOn: { nl: 'Einde', en: 'End' },
  startTime: { nl: 'Beginuur', en: 'Start time' },
  endTime: { nl: 'Einduur', en: 'End time' },
  timeZone: { nl: 'Tijdzone', en: 'Time zone' },
  sectors: { nl: 'Sectoren', en: 'Sectors' },
  languages: { nl: 'Talen', en: 'Languages' },
  audience: { nl: 'Voor wie', en: 'Audience' },
  summary: { nl: 'Samenvatting', en: 'Summary in Dutch' },
  summaryEn: { nl: 'Samenvatting in het Engels', en: 'Summary in English' },
  description: { nl: 'Beschrijving', en: 'Description in Dutch' },
  descriptionEn: { nl: 'Beschrijving in het Engels', en: 'Description in English' },
  registrationUrl: { nl: 'Inschrijven via', en: 'Registration address' },
  registrationClosesOn: { nl: 'Inschrijven tot', en: 'Registration closes' },
  capacity: { nl: 'Plaatsen', en: 'Places' },
  fee: { nl: 'Prijs in euro', en: 'Price in euro' },
  contactName: { nl: 'Contactpersoon', en: 'Contact' },
  contactEmail: { nl: 'E-mail', en: 'E-mail' },
  contactPhone: { nl: 'Telefoon', en: 'Phone' },
  url: { nl: 'Webpagina', en: 'Web page' },
  visitLevel: { nl: 'Niveau van het bezoek', en: 'Level of the visit' },
  visitLeader: { nl: 'Onder leiding van', en: 'Led by' },
};

/** Fields whose values are words of ours: from the lists of countries, kinds and sectors, or from a closed list. */
export const listedFields = ['kind', 'mode', 'country', 'sectors', 'languages', 'audience', 'visitLevel'] as const;
export const ListedField = z.enum(listedFields);
export type ListedField = z.infer<typeof ListedField>;

/** What can be said once for all rows, where a file has no column for it. */
export const fieldsForAllRows = ['kind', 'mode', 'country', 'sectors'] as const;
export type FieldForAllRows = (typeof fieldsForAllRows)[number];

export const dateFields = ['startsOn', 'endsOn', 'registrationClosesOn'] as const;
export type DateField = (typeof dateFields)[number];

/** What belongs to one stop of an event, and not to the event as a whole. */
export const legFields: readonly ImportField[] = [
  'country',
  'city',
  'venue',
  'onlineUrl',
  'startsOn',
  'endsOn',
  'startTime',
  'endTime',
  'timeZone',
];

export const audienceLabels: Readonly<Record<Audience, Label>> = {
  own: { nl: 'Alleen de eigen organisatie', en: 'Own organisation only' },
  partners: { nl: 'Genoemde partners', en: 'Named partners' },
  organisers: { nl: 'Alle organisatoren', en: 'All organisers' },
  offices: { nl: 'Organisatoren en kantoren', en: 'Organisers and offices' },
  public: { nl: 'Iedereen', en: 'Everybody' },
};

/** The column that says why a row was not taken, in files we give back; a file that has it may come in again. */
export const reasonColumn: Label = { nl: 'Reden (niet ingelezen)', en: 'Reason (not imported)' };

/** The most that one file may hold. */
export const importLimits = { bytes: 5 * 1024 * 1024, rows: 2000, columns: 100, cell: 20_000, undoHours: 24 } as const;
