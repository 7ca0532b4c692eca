import ICAL from 'ical.js';
import { printable } from './printable.ts';
import type { EventRecord, EventRecordLeg } from '../events/events.queries.ts';
import { cityOf, modeLabels, statusLabels } from '../contracts/labels.ts';
import type { Language } from '../contracts/words.ts';
import { calendarStatus, isOnline } from '../events/event-lifecycle.ts';
import type { ReferenceData } from '../reference-data/reference-data.queries.ts';

/**
 * One leg as a VEVENT (RFC 5545, RFC 7986). UID is the leg's id for ever. SEQUENCE is the leg's own: it counts changes of
 * time, place, title and of what becomes of the event. DTSTAMP and LAST-MODIFIED are the moment at which anything in it
 * became something else, also what no SEQUENCE counts, such as a summary. The same leg is always the same bytes.
 */
export interface Placement {
  /** Address of the site, without a slash at the end. */
  publicUrl: string;
  language: Language;
}

/** Only a leg whose dates are known to the day belongs in a public calendar. */
export function isExact(leg: EventRecordLeg): boolean {
  return leg.precision === 'day' || leg.precision === 'time';
}

/** @param modified moment (ISO 8601) since which it says what it says */
export function vevent(
  event: EventRecord,
  leg: EventRecordLeg,
  modified: string,
  reference: ReferenceData,
  placement: Placement,
): string {
  const { language } = placement;
  const component = new ICAL.Component('vevent');
  const add = (name: string, value: string | ICAL.Time | number) =>
    component.addPropertyWithValue(name, typeof value === 'string' ? printable(value) : value);
  const host = new URL(placement.publicUrl).hostname;

  add('uid', `${leg.id}@${host}`);
  add('sequence', leg.icalSequence);
  add('dtstamp', utc(modified));
  add('last-modified', utc(modified));
  add('created', utc(leg.createdAt));
  addDates(component, leg);
  add('summary', summaryOf(event, leg, language));
  const place = isOnline(event) ? modeLabels.online[language] : placeOf(leg, reference, language);
  if (place) add('location', place);
  add('description', descriptionOf(event, language, pageOf(event, placement)));
  add('status', calendarStatus[event.status]);
  add('url', pageOf(event, placement));
  add('categories', '').setValues(categoriesOf(event, reference, language));
  for (const other of event.legs.filter((one) => one.id !== leg.id && isExact(one)))
    add('related-to', `${other.id}@${host}`).setParameter('reltype', 'SIBLING');
  if (leg.onlineUrl) {
    const conference = new ICAL.Property('conference');
    conference.resetType('uri'); // Before the value: it forgets one that is there.
    conference.setValue(leg.onlineUrl);
    conference.setParameter('feature', 'VIDEO');
    component.addProperty(conference);
  }
  if (event.contact?.email) {
    const organizer = add('organizer', `mailto:${event.contact.email}`);
    organizer.setParameter('cn', event.organisers[0]?.name[language] ?? event.source);
  }
  return component.toString();
}

export function pageOf(event: { slug: string; id: string }, { publicUrl, language }: Placement): string {
  return `${publicUrl}/${language === 'nl' ? 'nl/evenementen' : 'en/events'}/${event.slug}-${event.id}`;
}

function addDates(component: ICAL.Component, leg: EventRecordLeg): void {
  if (leg.precision === 'time') {
    for (const [name, date, time] of [
      ['dtstart', leg.startsOn, leg.startTime],
      ['dtend', leg.endsOn, leg.endTime],
    ] as const)
      component
        .addPropertyWithValue(name, ICAL.Time.fromDateTimeString(`${date}T${time}:00`))
        .setParameter('tzid', leg.timeZone);
    return;
  }
  const dayAfter = Temporal.PlainDate.from(leg.endsOn ?? '')
    .add({ days: 1 })
    .toString();
  component.addPropertyWithValue('dtstart', ICAL.Time.fromDateString(leg.startsOn ?? ''));
  component.addPropertyWithValue('dtend', ICAL.Time.fromDateString(dayAfter));
  component.addPropertyWithValue('transp', 'TRANSPARENT');
}

function summaryOf(event: EventRecord, leg: EventRecordLeg, language: Language): string {
  const title = event.title[language] ?? event.title.nl;
  const stop = event.legs.length > 1 && leg.city ? `${title} (${cityOf(leg, language)})` : title;
  const marked = event.status === 'cancelled' || event.status === 'postponed';
  return marked ? `${statusLabels[event.status][language].toUpperCase()}: ${stop}` : stop;
}

function placeOf(leg: EventRecordLeg, reference: ReferenceData, language: Language): string {
  const country = leg.country ? reference.countryByCode.get(leg.country)?.name[language] : undefined;
  return [leg.venue, cityOf(leg, language), country].filter(Boolean).join(', ');
}

function descriptionOf(event: EventRecord, language: Language, page: string): string {
  const text = (texts: { nl?: string; en?: string } | undefined) => texts?.[language] ?? texts?.nl ?? texts?.en;
  const organisers = event.organisers.map((organiser) => organiser.name[language]).join(', ');
  const demo = language === 'nl' ? 'Voorbeeld: dit evenement is verzonnen.' : 'Example: this event is invented.';
  // What is cancelled or postponed says so in its summary, before the title.
  const moved = event.status === 'moved_online' ? statusLabels.moved_online[language] : '';
  const reason = text(event.statusReason) ?? '';
  return [event.demo ? demo : '', moved, reason, text(event.summary) ?? '', organisers, page]
    .filter(Boolean)
    .join('\n\n');
}

function categoriesOf(event: EventRecord, reference: ReferenceData, language: Language): string[] {
  return [
    reference.kindById.get(event.kind)?.name[language],
    ...event.sectors.map((sector) => reference.sectorById.get(sector)?.name[language]),
    ...new Set(event.legs.map((leg) => leg.country && reference.countryByCode.get(leg.country)?.name[language])),
  ].filter((name): name is string => Boolean(name));
}

/** iCalendar knows no fractions of a second. */
function utc(instant: string): ICAL.Time {
  const second = Temporal.Instant.from(instant).toString({ smallestUnit: 'second', roundingMode: 'floor' });
  return ICAL.Time.fromDateTimeString(second);
}
