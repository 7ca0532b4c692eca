import { createHash } from 'node:crypto';
import { cityOf } from '../contracts/labels.ts';
import { datesInWords } from '../events/dates-in-words.ts';
import { calendarStatus, isOnline } from '../events/event-lifecycle.ts';
import type { EventRecord, EventRecordLeg } from '../events/events.queries.ts';
import { momentsOf } from '../events/leg-times.ts';
import { homeTimeZone } from '../kernel/clock.ts';
import { instantsOf } from '../kernel/dates.ts';
import type { ReferenceData } from '../reference-data/reference-data.queries.ts';
import { categoriesOf, colourOfKind, descriptionOf, marked, pageOf, placeOf, titleOf } from './event-texts.ts';
import { type Item, type Placement, Vevent, uidOf } from './item.ts';

/**
 * The items that calendars hold of a public event: one for each leg that is known to the day, one for all of these
 * together, and one for the last day of registration.
 */
export function itemsOf(event: EventRecord, reference: ReferenceData): Item[] {
  const legs = event.legs.filter(isExact);
  return [
    ...legs.map((leg) => itemOfLeg(event, leg, reference)),
    ...(legs.length > 0 ? [itemOfWhole(event, legs, reference)] : []),
    ...(event.registration?.closesOn ? [itemOfDeadline(event, event.registration.closesOn, reference)] : []),
  ];
}

/** Only a leg whose dates are known to the day belongs in a public calendar. */
function isExact(leg: EventRecordLeg): boolean {
  return (leg.precision === 'day' || leg.precision === 'time') && momentsOf(leg) !== undefined;
}

/** SEQUENCE is the leg's own: it counts changes of time, place, title and of what becomes of the event. */
function itemOfLeg(event: EventRecord, leg: EventRecordLeg, reference: ReferenceData): Item {
  const { start, end } = momentsOf(leg)!;
  return {
    id: leg.id,
    part: 'leg',
    legId: leg.id,
    startsAt: start,
    endsAt: end,
    timeZone: leg.precision === 'time' ? leg.timeZone : null,
    status: calendarStatus[event.status],
    sequence: leg.icalSequence,
    nextSequence: leg.icalSequence,
    significant: '',
    write(placement, stamp) {
      const { language, publicUrl } = placement;
      const vevent = new Vevent();
      vevent.add('uid', uidOf(this, publicUrl));
      vevent.stamp(stamp, leg.createdAt);
      datesOfLeg(vevent, event, leg);
      const title = titleOf(event, language);
      const stop = event.legs.length > 1 && leg.city ? `${title} (${cityOf(leg, language)})` : title;
      vevent.add('summary', marked(stop, event, language));
      const place = placeOf(event, leg, reference, language);
      if (place) vevent.add('location', place);
      ofEvent(vevent, event, placement, reference);
      for (const other of event.legs.filter((one) => one.id !== leg.id && isExact(one)))
        vevent.add('related-to', uidOf({ id: other.id, part: 'leg' }, publicUrl)).setParameter('reltype', 'SIBLING');
      if (leg.onlineUrl) vevent.conference(leg.onlineUrl, takePart[language]);
      return vevent.toString();
    },
  };
}

/** Of one leg what that leg says; of several, whole days from the first to the last, with every stop named. */
function itemOfWhole(event: EventRecord, legs: readonly EventRecordLeg[], reference: ReferenceData): Item {
  const [only, ...others] = legs as [EventRecordLeg, ...EventRecordLeg[]];
  const alone = others.length === 0;
  const first = legs.map((leg) => leg.startsOn ?? '').toSorted()[0]!;
  const last = legs
    .map((leg) => leg.endsOn ?? '')
    .toSorted()
    .at(-1)!;
  const moments = legs.map((leg) => momentsOf(leg)!);
  const earliest = moments.map(({ start }) => start).toSorted(Temporal.Instant.compare)[0]!;
  const latest = moments
    .map(({ end }) => end)
    .toSorted(Temporal.Instant.compare)
    .at(-1)!;
  const facts = legs.map((leg) => [leg.startsOn, leg.endsOn, leg.startTime, leg.endTime, leg.timeZone, placed(leg)]);
  return {
    id: event.id,
    part: 'event',
    legId: null,
    startsAt: earliest,
    endsAt: latest,
    timeZone: alone && only.precision === 'time' ? only.timeZone : null,
    status: calendarStatus[event.status],
    nextSequence: event.version,
    significant: print([facts, event.title, calendarStatus[event.status], isOnline(event)]),
    write(placement, stamp) {
      const { language, publicUrl } = placement;
      const vevent = new Vevent();
      vevent.add('uid', uidOf(this, publicUrl));
      vevent.stamp(stamp, only.createdAt);
      if (alone) datesOfLeg(vevent, event, only);
      else vevent.days(first, last);
      vevent.add('summary', marked(titleOf(event, language), event, language));
      const places = [...new Set(legs.map((leg) => placeOf(event, leg, reference, language)))].filter(Boolean);
      if (places.length > 0) vevent.add('location', places.join(' → '));
      const stops = legs.map((leg, index) => {
        const place = placeOf(event, leg, reference, language);
        return [`${index + 1}. ${datesInWords(leg)[language]}`, place].filter(Boolean).join(': ');
      });
      ofEvent(vevent, event, placement, reference, alone ? [] : [stops.join('\n')]);
      const online = legs.find((leg) => leg.onlineUrl)?.onlineUrl;
      if (online) vevent.conference(online, takePart[language]);
      return vevent.toString();
    },
  };
}

/** The last day of registration, as a whole day wherever one is; it moves and goes with what it belongs to. */
function itemOfDeadline(event: EventRecord, day: string, reference: ReferenceData): Item {
  const { start, end } = instantsOf({ from: day, to: day }, homeTimeZone);
  return {
    id: event.id,
    part: 'deadline',
    legId: null,
    startsAt: start,
    endsAt: end,
    timeZone: null,
    status: calendarStatus[event.status],
    nextSequence: event.version,
    significant: print([day, event.title, calendarStatus[event.status]]),
    write(placement, stamp) {
      const { language, publicUrl } = placement;
      const vevent = new Vevent();
      vevent.add('uid', uidOf(this, publicUrl));
      vevent.stamp(stamp, event.publishedAt);
      vevent.days(day, day);
      vevent.add('summary', marked(`${lastDay[language]}: ${titleOf(event, language)}`, event, language));
      ofEvent(vevent, event, placement, reference);
      return vevent.toString();
    },
  };
}

const takePart = { nl: 'Online deelnemen', en: 'Take part online' } as const;
const lastDay = { nl: 'Laatste dag om in te schrijven', en: 'Last day to register' } as const;

function datesOfLeg(vevent: Vevent, event: EventRecord, leg: EventRecordLeg): void {
  if (leg.precision !== 'time') return vevent.days(leg.startsOn ?? '', leg.endsOn ?? '');
  const [start, end] = [`${leg.startsOn}T${leg.startTime}`, `${leg.endsOn}T${leg.endTime}`];
  return vevent.times(start, end, leg.timeZone, calendarStatus[event.status]);
}

/** What every item of an event says. */
function ofEvent(
  vevent: Vevent,
  event: EventRecord,
  placement: Placement,
  reference: ReferenceData,
  more: readonly string[] = [],
): void {
  const { language } = placement;
  vevent.add('description', descriptionOf(event, placement, more));
  vevent.add('status', calendarStatus[event.status]);
  vevent.add('url', pageOf(event, placement));
  vevent.list('categories', categoriesOf(event, reference, language));
  vevent.add('color', colourOfKind[event.kind]);
  if (event.contact?.email) {
    const organizer = vevent.add('organizer', `mailto:${event.contact.email}`);
    organizer.setParameter('cn', event.organisers[0]?.name[language] ?? event.source);
  }
}

const placed = ({ country, city, cityEn, venue, onlineUrl }: EventRecordLeg) => [
  country,
  city,
  cityEn,
  venue,
  onlineUrl,
];

function print(facts: unknown): string {
  return createHash('sha256').update(JSON.stringify(facts)).digest('base64url').slice(0, 22);
}
