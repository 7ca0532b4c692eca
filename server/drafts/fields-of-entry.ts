import type { DraftFields } from '../contracts/draft-fields.ts';
import type { StoredEntryContent } from '../contracts/event-entry.ts';
import { fieldsOfWindow } from './leg-window.ts';
import { fieldsOfMedia } from './media-fields.ts';

/** An event as it would stand in the form. Legs go by their id, or by a key of their place when they have none. */
export function fieldsOfEntry(entry: StoredEntryContent): DraftFields {
  const { title, summary, description, registration, contact, officialVisit, provenance } = entry;
  const legs = entry.legs.map((leg, index) => ({ key: leg.id ?? `n${index + 1}`, leg }));
  return withoutEmpty({
    kind: entry.kind,
    type: entry.type,
    mode: entry.mode,
    'title.nl': title.nl,
    'title.en': title.en,
    'summary.nl': summary?.nl,
    'summary.en': summary?.en,
    'description.nl': description?.nl,
    'description.en': description?.en,
    languages: entry.languages,
    sectors: entry.sectors,
    organisers: entry.organisers.map(({ id, role }) => `${id}:${role}`),
    audience: entry.audience ?? 'public',
    partners: entry.partners,
    introductions: entry.introductions ? 'yes' : undefined,
    'officialVisit.level': officialVisit?.level,
    'officialVisit.leader.nl': officialVisit?.leader?.nl,
    'officialVisit.leader.en': officialVisit?.leader?.en,
    'officialVisit.host.nl': officialVisit?.host?.nl,
    'officialVisit.host.en': officialVisit?.host?.en,
    'officialVisit.protocol.from': officialVisit?.protocol?.from,
    'officialVisit.protocol.to': officialVisit?.protocol?.to,
    'officialVisit.maskedFor': officialVisit?.maskedFor,
    'registration.url': registration?.url,
    'registration.opensOn': registration?.opensOn,
    'registration.closesOn': registration?.closesOn,
    'registration.capacity': registration?.capacity?.toString(),
    'registration.fee.amount': registration?.fee?.amount.toString().replace('.', ','),
    'registration.fee.currency': registration?.fee?.currency,
    'contact.name': contact?.name,
    'contact.email': contact?.email,
    'contact.phone': contact?.phone,
    'contact.url': contact?.url,
    'provenance.url': provenance?.url,
    'provenance.externalId': provenance?.externalId,
    ...fieldsOfMedia(entry),
    legs: legs.map(({ key }) => key),
    ...Object.assign({}, ...legs.map(({ key, leg }) => legFields(key, leg))),
  });
}

function legFields(
  key: string,
  leg: StoredEntryContent['legs'][number],
): Record<string, string | string[] | undefined> {
  const { country, city, cityEn, venue, onlineUrl, timeZone, precision, startTime, endTime } = leg;
  const fields = { country, city, cityEn, venue, onlineUrl, timeZone, precision, startTime, endTime };
  const dates = fieldsOfWindow(precision, leg);
  return Object.fromEntries(
    Object.entries({ ...fields, ...dates }).map(([name, value]) => [`legs.${key}.${name}`, value]),
  );
}

function withoutEmpty(fields: Record<string, string | readonly string[] | undefined>): DraftFields {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined && value.length > 0),
  ) as DraftFields;
}
