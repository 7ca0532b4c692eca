import ICAL from 'ical.js';
import { homeTimeZone } from '../kernel/clock.ts';
import type { CalendarEntries } from './calendars.queries.ts';
import { printable } from './printable.ts';
import { timeZoneComponent } from './time-zone-component.ts';

export interface CalendarHead {
  name: string;
  description: string;
  /** The page that shows the same selection. */
  page: string;
  /** Address of the calendar itself. */
  source: string;
}

/** Joins stored VEVENTs to a calendar: a head, the time zones used in the years used, the events in order. */
export function calendarDocument(head: CalendarHead, entries: CalendarEntries): string {
  const calendar = new ICAL.Component('vcalendar');
  const add = (name: string, value: string) => calendar.addPropertyWithValue(name, printable(value));
  add('prodid', '-//Verover de wereld//Evenementen//NL');
  add('version', '2.0');
  add('calscale', 'GREGORIAN');
  add('method', 'PUBLISH');
  add('name', head.name);
  add('x-wr-calname', head.name);
  add('description', head.description);
  add('x-wr-caldesc', head.description);
  add('x-wr-timezone', homeTimeZone);
  add('url', head.page);
  add('source', head.source).setParameter('value', 'URI');
  add('refresh-interval', 'PT6H').setParameter('value', 'DURATION');
  add('x-published-ttl', 'PT6H');
  add('color', 'steelblue');
  const whole = calendar.toString();
  const opening = whole.slice(0, whole.lastIndexOf('END:VCALENDAR')).trimEnd();
  // Stored parts were read back when they were written; what is joined here is as it was read.
  return [opening, ...zonesOf(entries), ...(entries.count > 0 ? [entries.vevents] : []), 'END:VCALENDAR', ''].join(
    '\r\n',
  );
}

/** A calendar has at least one component (RFC 5545 §3.4): without events it holds the home zone. */
function zonesOf({ count, zones }: CalendarEntries): string[] {
  if (count === 0) return [timeZoneComponent(homeTimeZone, 2026, 2026)];
  return zones
    .toSorted((a, b) => (a.timeZone < b.timeZone ? -1 : 1))
    .map(({ timeZone, startsAt, endsAt }) =>
      timeZoneComponent(timeZone, yearIn(timeZone, startsAt), yearIn(timeZone, endsAt)),
    );
}

function yearIn(timeZone: string, at: Temporal.Instant): number {
  return at.toZonedDateTimeISO(timeZone).year;
}
