import ICAL from 'ical.js';
import { beforeAll, describe, expect, test } from 'vitest';
import { publish, seminar, tokyo } from '../support/cast.ts';
import { startTestApp } from '../support/test-app.ts';
import { calendarOf, unfolded } from './readers.ts';

const app = await startTestApp({ template: 'lists_template' });

/** Zones that are hard in different ways, and the years in which they are. */
const zones: [zone: string, first: number, last: number, why: string][] = [
  ['Europe/Brussels', 2026, 2028, 'summer time in the north'],
  ['America/New_York', 2026, 2027, 'other days of change than Europe'],
  ['Australia/Sydney', 2026, 2028, 'summer time in the south, over New Year'],
  ['Australia/Lord_Howe', 2026, 2027, 'half an hour of summer time'],
  ['America/Santiago', 2026, 2027, 'changes at midnight'],
  ['Africa/Casablanca', 2025, 2028, 'follows the moon: standard time in Ramadan'],
  ['Africa/Cairo', 2022, 2024, 'summer time brought back'],
  ['Pacific/Apia', 2010, 2012, 'jumped over the date line'],
  ['Pacific/Apia', 2020, 2022, 'gave summer time up'],
  ['America/Sao_Paulo', 2017, 2020, 'gave summer time up'],
  ['Asia/Kathmandu', 2027, 2027, 'a quarter of an hour off'],
  ['Asia/Tokyo', 2027, 2027, 'never changes'],
  ['Europe/Dublin', 2026, 2027, 'its winter is the exception'],
  ['America/Caracas', 2015, 2017, 'changed its standard by half an hour'],
  ['Asia/Pyongyang', 2014, 2019, 'went half an hour back and forth'],
  ['Antarctica/Troll', 2026, 2027, 'two hours of summer time'],
  ['Pacific/Kiritimati', 2027, 2027, 'fourteen hours ahead'],
  ['UTC', 2027, 2027, 'no zone at all'],
];

/** One event from New Year's morning of the first year to the last evening of the last. */
const bodies = new Map<string, string>();

beforeAll(async () => {
  for (const [timeZone, first, last] of zones) {
    const times = { precision: 'time', startsOn: `${first}-01-02`, endsOn: `${last}-12-30` } as const;
    const legs = [tokyo({ ...times, startTime: '09:00', endTime: '18:00', timeZone })];
    const id = await publish(app, seminar({ legs }));
    bodies.set(`${timeZone} ${first}`, (await app.get(`/events/${id}/calendar.ics`)).body);
  }
});

function zoneIn(body: string): { zone: ICAL.Timezone; component: ICAL.Component } {
  const [component, ...others] = calendarOf(body).getAllSubcomponents('vtimezone');
  expect(others).toEqual([]);
  return { zone: new ICAL.Timezone(component!), component: component! };
}

/** Seconds east of Greenwich at a wall clock, as a reader of the file works it out. */
function offsetIn(zone: ICAL.Timezone, wall: Temporal.PlainDateTime): number {
  return zone.utcOffset(ICAL.Time.fromDateTimeString(wall.toString({ smallestUnit: 'second' })));
}

const offsetOf = (wall: Temporal.PlainDateTime, zone: string) => wall.toZonedDateTime(zone).offsetNanoseconds / 1e9;

/** Wall clocks of the years: noon of every third day, and every quarter of an hour near each change of offset. */
function wallClocks(zone: string, first: number, last: number): Temporal.PlainDateTime[] {
  const walls: Temporal.PlainDateTime[] = [];
  const start = Temporal.PlainDateTime.from(`${first}-01-01T12:00`);
  for (let wall = start; wall.year <= last; wall = wall.add({ days: 3 })) walls.push(wall);
  let change = start.subtract({ hours: 12 }).toZonedDateTime(zone).getTimeZoneTransition('next');
  for (; change && change.year <= last; change = change.getTimeZoneTransition('next'))
    for (let minutes = -240; minutes <= 240; minutes += 15) walls.push(change.toPlainDateTime().add({ minutes }));
  return walls;
}

describe.each(zones)('%s in %d to %d', (timeZone, first, last, why) => {
  test(`${why}: the file tells the offset at any moment`, () => {
    const { zone } = zoneIn(bodies.get(`${timeZone} ${first}`)!);
    const wrong = wallClocks(timeZone, first, last)
      .filter((wall) => !isSkippedOrDoubled(wall, timeZone))
      .filter((wall) => offsetIn(zone, wall) !== offsetOf(wall, timeZone))
      .map((wall) => `${wall.toString()}: ${offsetIn(zone, wall)} instead of ${offsetOf(wall, timeZone)}`);
    expect(wrong).toEqual([]);
  });

  test('each change of the years is told once, with the offset before it and the offset after', () => {
    const { component } = zoneIn(bodies.get(`${timeZone} ${first}`)!);
    expect(component.getFirstPropertyValue('tzid')).toBe(timeZone);
    const observances = component.getAllSubcomponents().map((part) => ({
      onset: String(part.getFirstPropertyValue('dtstart')),
      from: String(part.getFirstPropertyValue('tzoffsetfrom')),
      to: String(part.getFirstPropertyValue('tzoffsetto')),
    }));
    const opening = Temporal.PlainDateTime.from({ year: first, month: 1, day: 1 }).toZonedDateTime(timeZone);
    expect(observances[0]).toEqual({ onset: `${first}-01-01T00:00:00`, from: opening.offset, to: opening.offset });
    expect(observances.slice(1)).toEqual(changesOf(timeZone, first, last));
  });
});

/** Between two wall clocks of one hour, or in an hour that never was: readers may choose. */
function isSkippedOrDoubled(wall: Temporal.PlainDateTime, zone: string): boolean {
  const early = wall.toZonedDateTime(zone, { disambiguation: 'earlier' });
  return early.offset !== wall.toZonedDateTime(zone, { disambiguation: 'later' }).offset;
}

/** Found the slow way: by looking at the offset at every quarter of an hour. */
function changesOf(zone: string, first: number, last: number): { onset: string; from: string; to: string }[] {
  const changes: { onset: string; from: string; to: string }[] = [];
  const end = Temporal.PlainDateTime.from({ year: last + 1, month: 1, day: 1 }).toZonedDateTime(zone);
  let here = Temporal.PlainDateTime.from({ year: first, month: 1, day: 1 }).toZonedDateTime(zone);
  for (
    let next = here.add({ hours: 24 });
    Temporal.ZonedDateTime.compare(next, end) <= 0;
    next = here.add({ hours: 24 })
  ) {
    for (let step = here; next.offset !== here.offset; step = step.add({ minutes: 15 })) {
      if (step.offset === here.offset) continue;
      const onset = step.toInstant().toZonedDateTimeISO(here.offset).toPlainDateTime();
      changes.push({ onset: onset.toString({ smallestUnit: 'second' }), from: here.offset, to: step.offset });
      break;
    }
    here = next;
  }
  return changes;
}

test('daylight saving is called by its name north and south of the equator', () => {
  const daylight = (body: string) =>
    zoneIn(body)
      .component.getAllSubcomponents('daylight')
      .map((part) => String(part.getFirstPropertyValue('dtstart')).slice(0, 7));
  expect(daylight(bodies.get('Europe/Brussels 2026')!)).toEqual(['2026-03', '2027-03', '2028-03']);
  expect(daylight(bodies.get('Australia/Sydney 2026')!)).toEqual(['2026-01', '2026-10', '2027-10', '2028-10']);
  expect(daylight(bodies.get('Asia/Tokyo 2027')!)).toEqual([]);
});

test('a calendar brings each zone once, from the first year it is used in, and none for whole days', async () => {
  const { body } = await app.get('/calendar.ics?past=true');
  const used = unfolded(body).flatMap((line) => {
    const [, zone, year] = /^DTSTART;TZID=([^:]+):(\d{4})/.exec(line) ?? [];
    return zone && year ? [`${zone} ${year}`] : [];
  });
  // Entries are in order of time, so the first use of a zone is its earliest.
  const firstUse = used.filter(
    (one, index) => used.findIndex((other) => other.split(' ')[0] === one.split(' ')[0]) === index,
  );
  const brought = calendarOf(body)
    .getAllSubcomponents('vtimezone')
    .map((zone) => {
      const [opening] = zone.getAllSubcomponents();
      return `${String(zone.getFirstPropertyValue('tzid'))} ${String(opening?.getFirstPropertyValue('dtstart')).slice(0, 4)}`;
    });
  expect(new Set(used).size).toBeGreaterThan(firstUse.length);
  expect(brought).toEqual(firstUse.toSorted());
  const whole = await publish(app, seminar({ legs: [tokyo()] }));
  expect((await app.get(`/events/${whole}/calendar.ics`)).body).not.toContain('VTIMEZONE');
});
