import ICAL from 'ical.js';
import { homeTimeZone } from '../kernel/clock.ts';
import type { CalendarEntry } from './calendars.queries.ts';
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
export function calendarDocument(head: CalendarHead, entries: readonly CalendarEntry[]): string {
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
  const parts = [whole.slice(0, whole.lastIndexOf('END:VCALENDAR')).trimEnd(), ...zonesOf(entries)];
  // Stored parts were read back when they were written; what is joined here is as it was read.
  for (const { vevent } of entries) parts.push(vevent);
  parts.push('END:VCALENDAR', '');
  return parts.join('\r\n');
}

/** A calendar has at least one component (RFC 5545 §3.4): without events it holds the home zone. */
function zonesOf(entries: readonly CalendarEntry[]): string[] {
  if (entries.length === 0) return [timeZoneComponent(homeTimeZone, 2026, 2026)];
  const spans = new Map<string, [first: number, last: number]>();
  for (const { timeZone, startsAt, endsAt } of entries) {
    if (timeZone === null || startsAt === null || endsAt === null) continue;
    const [first, last] = spans.get(timeZone) ?? [startsAt, endsAt];
    spans.set(timeZone, [Math.min(first, startsAt), Math.max(last, endsAt)]);
  }
  return [...spans.keys()].toSorted().map((zone) => {
    const [first, last] = spans.get(zone)!;
    return timeZoneComponent(zone, yearIn(zone, first), yearIn(zone, last)).trimEnd();
  });
}

function yearIn(timeZone: string, at: number): number {
  return Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timeZone).year;
}
