import { type DraftFields, asksForVisit, audienceOf, isMasked, listOf, textOf } from '../contracts/draft-fields.ts';
import type { ReferenceData } from '../reference-data/reference-data.queries.ts';
import { windowOf } from './leg-window.ts';
import { fieldOfDocument, mediaOfFields } from './media-fields.ts';

type Loose = Record<string, unknown>;

/**
 * The entry that the fields of a draft say, as far as they do: what is wrong or missing stays so, for the check of the
 * entry to tell. A leg without a zone has the main one of its country.
 */
export function entryOfFields(fields: DraftFields, own: string, reference: ReferenceData): Loose {
  const text = (name: string) => textOf(fields, name);
  const officialVisit = officialVisitOf(fields);
  const audience = audienceOf(fields);
  const partners = listOf(fields, 'partners');
  const namesPartners = audience === 'partners' || officialVisit?.['maskedFor'] === 'partners';
  return {
    ...filled({
      kind: text('kind'),
      type: text('type'),
      mode: text('mode'),
      audience,
      summary: inLanguages(fields, 'summary'),
      description: inLanguages(fields, 'description'),
      officialVisit,
      registration: registrationOf(fields),
      contact: filled({
        name: text('contact.name'),
        email: text('contact.email'),
        phone: text('contact.phone'),
        url: text('contact.url'),
      }),
      provenance: filled({ url: text('provenance.url'), externalId: text('provenance.externalId') }),
    }),
    title: inLanguages(fields, 'title') ?? {},
    languages: listOf(fields, 'languages'),
    sectors: listOf(fields, 'sectors'),
    ...(partners.length > 0 && namesPartners ? { partners } : {}),
    ...(text('introductions') === 'yes' ? { introductions: true } : {}),
    ...mediaOfFields(fields),
    organisers: organisersOf(fields, own),
    legs: listOf(fields, 'legs').map((key) => legOf(fields, key, reference)),
  };
}

/** The field of a draft in which a part of the entry stands: `legs.0.startsOn` of a leg known to the month is `year`. */
export function fieldOfPath(fields: DraftFields, path: string): string {
  if (path === 'officialVisit') return 'officialVisit.level';
  const [, index, part = 'country'] = /^legs\.(\d+)(?:\.(\w+))?/.exec(path) ?? [];
  const document = fieldOfDocument(fields, path);
  if (document !== undefined) return document;
  if (index === undefined) return /^(organisers|partners|languages|sectors|documents)\b/.exec(path)?.[1] ?? path;
  const key = listOf(fields, 'legs')[Number(index)];
  if (key === undefined) return 'legs';
  const precision = textOf(fields, `legs.${key}.precision`);
  if (precision === '' && part === 'startsOn') return `legs.${key}.precision`;
  const inexact = !['day', 'time', ''].includes(precision);
  return `legs.${key}.${inexact && (part === 'startsOn' || part === 'endsOn') ? missingPart(fields, key) : part}`;
}

/** Which of year, quarter, month and week a leg is still to say. */
function missingPart(fields: DraftFields, key: string): string {
  const precision = textOf(fields, `legs.${key}.precision`);
  return precision === 'year' || textOf(fields, `legs.${key}.year`) === '' ? 'year' : precision;
}

/** `voka:lead`, `flux50:co_organiser`; whoever enters it leads unless it says otherwise. */
function organisersOf(fields: DraftFields, own: string): { id: string; role: string }[] {
  const named = listOf(fields, 'organisers').map((one) => {
    const [id = '', role = 'co_organiser'] = one.split(':');
    return { id, role };
  });
  return named.some((one) => one.role === 'lead') ? named : [{ id: own, role: 'lead' }, ...named];
}

function legOf(fields: DraftFields, key: string, reference: ReferenceData): Loose {
  const text = (name: string) => textOf(fields, `legs.${key}.${name}`);
  const country = text('country');
  const precision = text('precision');
  const timed = precision === 'time';
  // A zone that was typed for another country is not taken along to this one.
  const zones = reference.countryByCode.get(country)?.timeZones ?? [];
  const typed = text('timeZone');
  const timeZone = zones.length > 0 && !zones.includes(typed) ? zones[0] : typed || 'Europe/Brussels';
  return {
    ...filled({
      id: isExisting(key) ? key : '',
      country,
      city: text('city'),
      cityEn: text('cityEn'),
      venue: text('venue'),
      onlineUrl: text('onlineUrl'),
      precision,
      startTime: timed ? text('startTime') : '',
      endTime: timed ? text('endTime') : '',
      timeZone,
    }),
    ...windowOf(fields, `legs.${key}`),
  };
}

/** Legs that the event has already go by their id; new ones by something shorter. */
export function isExisting(key: string): boolean {
  return /^[0-9a-f]{8}-[0-9a-f-]{27}$/.test(key);
}

/** Who leads it; nothing for a kind that is not asked, and was not told. */
function officialVisitOf(fields: DraftFields): Loose | undefined {
  const text = (name: string) => textOf(fields, `officialVisit.${name}`);
  if (!asksForVisit(fields) && text('level') === '') return undefined;
  return filled({
    level: text('level'),
    leader: inLanguages(fields, 'officialVisit.leader'),
    host: inLanguages(fields, 'officialVisit.host'),
    maskedFor: isMasked(fields) ? text('maskedFor') : '',
    protocol: filled({ from: text('protocol.from'), to: text('protocol.to') }),
  });
}

function registrationOf(fields: DraftFields): Loose | undefined {
  const text = (name: string) => textOf(fields, `registration.${name}`);
  const amount = text('fee.amount');
  return filled({
    url: text('url'),
    opensOn: text('opensOn'),
    closesOn: text('closesOn'),
    capacity: numberOf(text('capacity')),
    fee: amount === '' ? undefined : { amount: numberOf(amount), currency: text('fee.currency') || 'EUR' },
  });
}

/** `1.250,50` as Belgians write it, `1250.50` as programs do; what is no number stays what it is. */
function numberOf(typed: string): number | string {
  const plain = typed.replace(/[€\s]/g, '');
  const belgian = /^\d{1,3}(\.\d{3})*(,\d{1,2})?$/.test(plain) || /^\d+,\d{1,2}$/.test(plain);
  const number = Number(belgian ? plain.replaceAll('.', '').replace(',', '.') : plain);
  return plain === '' || Number.isNaN(number) ? typed : number;
}

function inLanguages(fields: DraftFields, name: string): Loose | undefined {
  return filled({ nl: textOf(fields, `${name}.nl`), en: textOf(fields, `${name}.en`) });
}

/** Without what is empty; nothing when all is. */
function filled(parts: Loose): Loose | undefined {
  const kept = Object.entries(parts).filter(([, value]) => value !== '' && value !== undefined);
  return kept.length === 0 ? undefined : Object.fromEntries(kept);
}
