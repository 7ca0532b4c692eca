import ICAL from 'ical.js';
import nodeIcal, { type VEvent } from 'node-ical';
import { convertIcsCalendar } from 'ts-ics';

/**
 * Three programs that read calendars, brought to one shape. node-ical reads zones by their IANA name, ts-ics and
 * ical.js by the VTIMEZONE in the file. ical.js also wrote the file, so it proves the least.
 */
export interface ReadEntry {
  uid: string;
  sequence: number;
  status: string;
  /** `YYYY-MM-DD` for whole days, otherwise the moment in UTC. */
  start: string;
  end: string;
  stamp: string;
  modified: string;
  created: string;
  summary: string;
  location: string;
  description: string;
  categories: string[];
  url: string;
}

export const readers: Readonly<Record<string, (body: string) => ReadEntry[]>> = {
  'node-ical': withNodeIcal,
  'ts-ics': withTsIcs,
  'ical.js': withIcalJs,
};

function withNodeIcal(body: string): ReadEntry[] {
  const components = Object.values(nodeIcal.sync.parseICS(body));
  return components
    .filter((component): component is VEvent => component?.type === 'VEVENT')
    .map((event) => ({
      uid: event.uid,
      sequence: Number(event.sequence),
      status: String(event.status),
      start: event.datetype === 'date' ? localDay(event.start) : iso(event.start),
      end: event.datetype === 'date' ? localDay(event.end!) : iso(event.end),
      stamp: iso(event.dtstamp),
      modified: iso(event.lastmodified),
      created: iso(event.created),
      summary: String(event.summary),
      location: String(event.location ?? ''),
      description: String(event.description),
      categories: event.categories ?? [],
      url: String(event.url),
    }));
}

function withTsIcs(body: string): ReadEntry[] {
  const calendar = convertIcsCalendar(undefined, body);
  return (calendar.events ?? []).map((event) => {
    const moment = (value: { date: Date; type?: string | undefined } | null | undefined) =>
      value?.type === 'DATE' ? iso(value.date).slice(0, 10) : iso(value?.date);
    return {
      uid: event.uid,
      sequence: event.sequence ?? 0,
      status: String(event.status),
      start: moment(event.start),
      end: moment(event.end),
      stamp: moment(event.stamp),
      modified: moment(event.lastModified),
      created: moment(event.created),
      summary: event.summary,
      location: event.location ?? '',
      description: event.description ?? '',
      categories: event.categories ?? [],
      url: event.url ?? '',
    };
  });
}

function withIcalJs(body: string): ReadEntry[] {
  const calendar = calendarOf(body);
  ICAL.TimezoneService.reset();
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
  return calendar.getAllSubcomponents('vevent').map((event) => {
    const text = (name: string) => String(event.getFirstPropertyValue(name) ?? '');
    const moment = (name: string) => {
      const time = event.getFirstPropertyValue(name);
      if (!(time instanceof ICAL.Time)) return '';
      return time.isDate ? time.toString() : iso(time.toJSDate());
    };
    return {
      uid: text('uid'),
      sequence: Number(text('sequence')),
      status: text('status'),
      start: moment('dtstart'),
      end: moment('dtend'),
      stamp: moment('dtstamp'),
      modified: moment('last-modified'),
      created: moment('created'),
      summary: text('summary'),
      location: text('location'),
      description: text('description'),
      categories: (event.getFirstProperty('categories')?.getValues() ?? []).map(String),
      url: text('url'),
    };
  });
}

/** The whole calendar as ical.js sees it, for what the other two do not read. */
export function calendarOf(body: string): ICAL.Component {
  return new ICAL.Component(ICAL.parse(body) as unknown[]);
}

/** Values of a property of each VEVENT, by UID. */
export function propertyByUid(body: string, name: string): Map<string, string[]> {
  const events = calendarOf(body).getAllSubcomponents('vevent');
  return new Map(
    events.map((event) => [
      String(event.getFirstPropertyValue('uid')),
      event.getAllProperties(name).map((property) => String(property.getFirstValue())),
    ]),
  );
}

/** Without line ends in between: what a long line says. */
export function unfolded(body: string): string[] {
  return body.replaceAll('\r\n ', '').split('\r\n');
}

function iso(date: Date | undefined): string {
  return date ? date.toISOString() : '';
}

/** node-ical gives whole days as midnight of the machine it runs on. */
function localDay(date: Date): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
