import ICAL from 'ical.js';
import type { CalendarItemStatus, CalendarPart } from '../database/schema-frame.ts';
import type { Language } from '../contracts/words.ts';
import { printable } from './printable.ts';

/** Where an item is told: the address of the site, without a slash at the end, and the language of its texts. */
export interface Placement {
  publicUrl: string;
  language: Language;
}

/** What an item counts and since when it says what it says. */
export interface Stamp {
  sequence: number;
  /** Moment (ISO 8601). */
  modified: string;
}

/**
 * An item of a calendar, to be written as a VEVENT (RFC 5545, RFC 7986). The same item is always the same bytes: nothing
 * in it depends on the moment of writing.
 */
export interface Item {
  /** The leg, or the event it is about as a whole. */
  id: string;
  part: CalendarPart;
  legId: string | null;
  startsAt: Temporal.Instant;
  endsAt: Temporal.Instant;
  /** Of a timed item; whole days have none. */
  timeZone: string | null;
  status: CalendarItemStatus;
  /** Where a leg counts its changes itself; others count what is significant. */
  sequence?: number;
  /** Which SEQUENCE follows when something significant changed: larger than any before. */
  nextSequence: number;
  /** What raises SEQUENCE when it changes: time, place, title and status. */
  significant: string;
  write(placement: Placement, stamp: Stamp): string;
}

/** UID for ever: the item's own id at the host of the site. */
export function uidOf({ id, part }: Pick<Item, 'id' | 'part'>, publicUrl: string): string {
  return `${part === 'deadline' ? `${id}-deadline` : id}@${new URL(publicUrl).hostname}`;
}

/** A VEVENT that is being written. */
export class Vevent {
  readonly component = new ICAL.Component('vevent');

  add(name: string, value: string | number | ICAL.Time): ICAL.Property {
    return this.component.addPropertyWithValue(name, typeof value === 'string' ? printable(value) : value);
  }

  list(name: string, values: readonly string[]): void {
    if (values.length > 0) this.add(name, '').setValues(values.map(printable));
  }

  /** DTSTAMP = LAST-MODIFIED: since when it says what it says, never the moment of writing. */
  stamp({ sequence, modified }: Stamp, created: string): void {
    this.add('sequence', sequence);
    this.add('dtstamp', utc(modified));
    this.add('last-modified', utc(modified));
    this.add('created', utc(created));
  }

  /** Whole days, the last one included: DTEND is the day after it. They keep nobody from other appointments. */
  days(first: string, last: string): void {
    const dayAfter = Temporal.PlainDate.from(last).add({ days: 1 }).toString();
    this.add('dtstart', ICAL.Time.fromDateString(first));
    this.add('dtend', ICAL.Time.fromDateString(dayAfter));
    this.add('transp', 'TRANSPARENT');
  }

  /** Wall clocks of a place, `YYYY-MM-DDTHH:MM`; what is cancelled keeps nobody from other appointments. */
  times(start: string, end: string, timeZone: string, status: CalendarItemStatus): void {
    for (const [name, wall] of [
      ['dtstart', start],
      ['dtend', end],
    ] as const)
      this.add(name, ICAL.Time.fromDateTimeString(`${wall}:00`)).setParameter('tzid', timeZone);
    this.add('transp', status === 'CANCELLED' ? 'TRANSPARENT' : 'OPAQUE');
  }

  /** Where to take part online. */
  conference(address: string, label: string): void {
    const conference = new ICAL.Property('conference');
    conference.resetType('uri'); // Before the value: it forgets one that is there.
    conference.setValue(address);
    conference.setParameter('feature', 'VIDEO');
    conference.setParameter('label', label);
    this.component.addProperty(conference);
  }

  toString(): string {
    return this.component.toString();
  }
}

/** iCalendar knows no fractions of a second. */
function utc(instant: string): ICAL.Time {
  const second = Temporal.Instant.from(instant).toString({ smallestUnit: 'second', roundingMode: 'floor' });
  return ICAL.Time.fromDateTimeString(second);
}
