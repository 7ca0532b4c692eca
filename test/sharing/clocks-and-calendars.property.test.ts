import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ToldEvent, jsonLd } from '../../server/contracts/event-json-ld.ts';
import type { EventLeg } from '../../server/contracts/events.ts';
import { datePrecisions } from '../../server/contracts/words.ts';
import { legContent } from '../../server/events/event-content.ts';
import { type CalendarProgram, calendarHosts, calendarLink } from '../../web/features/event/calendar-links.ts';
import { timesIn } from '../../web/ui/leg-times.ts';

/** What clocks elsewhere show of a leg, and what other calendars are handed of it, against what is stored, in every zone. */
const zones = [...new Set([...Intl.supportedValuesOf('timeZone'), 'UTC'])];
const runs = Number(process.env['TEST_RUNS'] ?? 150);
const about = { title: 'Zaken & meer + "koffie" #1', place: 'Tokio, Japan', text: 'https://agenda.test/e/abc?x=1&y=2' };

/** Days on which clocks change somewhere, and any other. */
const changes = ['2027-03-14', '2027-03-28', '2027-04-04', '2027-10-03', '2027-10-31', '2027-11-07', '2027-12-31'];
const days = fc.oneof(
  fc.constantFrom(...changes),
  fc
    .integer({ min: 0, max: 1500 })
    .map((after) => Temporal.PlainDate.from('2026-01-01').add({ days: after }).toString()),
);
const minutes = fc.integer({ min: 0, max: 24 * 60 - 1 });

/** A leg with times as the table has it after the store wrote it; none when it would end before it begins. */
function stored(timeZone: string, startsOn: string, length: number, from: number, to: number): EventLeg | undefined {
  const clock = (value: number) => Temporal.PlainTime.from('00:00').add({ minutes: value }).toString().slice(0, 5);
  const endsOn = Temporal.PlainDate.from(startsOn).add({ days: length }).toString();
  const entry = { precision: 'time' as const, startsOn, endsOn, startTime: clock(from), endTime: clock(to), timeZone };
  const { starts_at: startsAt, ends_at: endsAt } = legContent(entry);
  if (typeof startsAt !== 'string' || typeof endsAt !== 'string' || startsAt >= endsAt) return undefined;
  return { id: '00000000-0000-4000-8000-000000000000', ...entry, startsAt, endsAt };
}

function expectLinks(leg: EventLeg): void {
  const google = new URL(calendarLink('google', leg, about)!);
  expect(google.host).toBe(calendarHosts.google);
  expect(google.searchParams.get('text')).toBe(about.title);
  expect(google.searchParams.get('details')).toBe(about.text);
  const zone = google.searchParams.get('ctz')!;
  const moments = google.searchParams
    .get('dates')!
    .split('/')
    .map((wall) => Temporal.PlainDateTime.from(wall).toZonedDateTime(zone).toInstant().toString());
  expect(moments).toEqual([leg.startsAt, leg.endsAt]);
  for (const program of ['outlook', 'office'] as const) {
    const link = new URL(calendarLink(program, leg, about)!);
    expect(link.host).toBe(calendarHosts[program]);
    expect(link.search).not.toContain('+');
    expect(link.searchParams.get('subject')).toBe(about.title);
    expect([link.searchParams.get('startdt'), link.searchParams.get('enddt')]).toEqual([leg.startsAt, leg.endsAt]);
    expect(link.searchParams.has('allday')).toBe(false);
  }
}

/** Search engines are told what the clock says there, with its offset. */
function expectTold(leg: EventLeg): void {
  const event = { id: leg.id, version: 1, title: { nl: about.title }, kind: 'seminar', organisers: [], legs: [leg] };
  const told = jsonLd(event as unknown as ToldEvent, { country: String }, 'nl', { publicUrl: '', page: '/' });
  const { startDate, endDate } = told as { startDate: string; endDate: string };
  expect([startDate, endDate].map((date) => date.slice(0, 16))).toEqual([
    `${leg.startsOn}T${leg.startTime}`,
    `${leg.endsOn}T${leg.endTime}`,
  ]);
  expect([startDate, endDate].map((date) => String(Temporal.Instant.from(date)))).toEqual([leg.startsAt, leg.endsAt]);
}

function expectTimes(leg: EventLeg, zone: string): void {
  const start = Temporal.Instant.from(leg.startsAt!).toZonedDateTimeISO(zone);
  const end = Temporal.Instant.from(leg.endsAt!).toZonedDateTimeISO(zone);
  const apart = (day: string, there: Temporal.ZonedDateTime) =>
    Temporal.PlainDate.from(day).until(there.toPlainDate(), { largestUnit: 'day' }).days;
  expect(timesIn(leg, zone), `${leg.timeZone} in ${zone}`).toEqual({
    from: start.toPlainTime().toString().slice(0, 5),
    to: end.toPlainTime().toString().slice(0, 5),
    startDays: apart(leg.startsOn!, start),
    endDays: apart(leg.endsOn!, end),
  });
}

describe('A leg with times', () => {
  test('is the same moment on every clock and in every calendar, in every zone', () => {
    let seen = 0;
    for (const [index, zone] of zones.entries()) {
      const leg = stored(zone, changes[index % changes.length]!, index % 3, 9 * 60, 17 * 60 + 30);
      if (!leg) continue;
      seen += 1;
      expectLinks(leg);
      expectTold(leg);
      expectTimes(leg, 'Europe/Brussels');
      expectTimes(leg, zones[(index * 7) % zones.length]!);
    }
    expect(seen).toBeGreaterThan(zones.length * 0.98);
  });

  test('is so at any hour, also while clocks change', () => {
    const zone = fc.constantFrom(...zones);
    const length = fc.integer({ min: 0, max: 3 });
    fc.assert(
      fc.property(zone, zone, days, length, minutes, minutes, (there, here, day, many, from, to) => {
        const leg = stored(there, day, many, from, to);
        fc.pre(leg !== undefined);
        expectLinks(leg);
        expectTold(leg);
        expectTimes(leg, here);
      }),
      { numRuns: runs },
    );
  });

  test.each([
    ['Asia/Tokyo', '2027-03-16', '10:00', '17:00', { from: '02:00', to: '09:00', startDays: 0, endDays: 0 }],
    ['Asia/Tokyo', '2027-03-16', '07:00', '09:00', { from: '23:00', to: '01:00', startDays: -1, endDays: 0 }],
    ['America/Los_Angeles', '2027-03-16', '18:00', '20:00', { from: '02:00', to: '04:00', startDays: 1, endDays: 1 }],
    ['America/Los_Angeles', '2027-06-16', '14:00', '16:00', { from: '23:00', to: '01:00', startDays: 0, endDays: 1 }],
    ['Asia/Kolkata', '2027-06-16', '10:00', '12:15', { from: '06:30', to: '08:45', startDays: 0, endDays: 0 }],
    ['Asia/Kathmandu', '2027-01-16', '10:00', '12:00', { from: '05:15', to: '07:15', startDays: 0, endDays: 0 }],
    ['Pacific/Auckland', '2027-01-16', '09:00', '17:00', { from: '21:00', to: '05:00', startDays: -1, endDays: 0 }],
    // Between the change of clocks in America and that in Europe it is five hours to New York.
    ['America/New_York', '2027-03-20', '09:00', '10:00', { from: '14:00', to: '15:00', startDays: 0, endDays: 0 }],
    ['America/New_York', '2027-03-30', '09:00', '10:00', { from: '15:00', to: '16:00', startDays: 0, endDays: 0 }],
  ])('in %s on %s from %s to %s is told in Belgian time', (zone, day, from, to, told) => {
    const inMinutes = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
    expect(timesIn(stored(zone, day, 0, inMinutes(from), inMinutes(to))!, 'Europe/Brussels')).toEqual(told);
  });
});

test('whole days end on the day after the last one; what is not known to the day is in no calendar', () => {
  const programs = Object.keys(calendarHosts) as CalendarProgram[];
  const leg = { id: '00000000-0000-4000-8000-000000000000', timeZone: 'Asia/Tokyo', precision: 'day' as const };
  fc.assert(
    fc.property(days, fc.integer({ min: 0, max: 40 }), (startsOn, length) => {
      const start = Temporal.PlainDate.from(startsOn);
      const endsOn = start.add({ days: length }).toString();
      const after = start.add({ days: length + 1 }).toString();
      const google = new URL(calendarLink('google', { ...leg, startsOn, endsOn }, about)!).searchParams;
      expect(google.get('dates')).toBe(`${startsOn}/${after}`.replaceAll('-', ''));
      expect(google.has('ctz')).toBe(false);
      const outlook = new URL(calendarLink('outlook', { ...leg, startsOn, endsOn }, about)!).searchParams;
      expect([outlook.get('startdt'), outlook.get('enddt'), outlook.get('allday')]).toEqual([startsOn, after, 'true']);
    }),
    { numRuns: runs },
  );
  for (const precision of datePrecisions.filter((one) => one !== 'day' && one !== 'time'))
    for (const program of programs)
      expect(calendarLink(program, { ...leg, precision, startsOn: '2027-03-01', endsOn: '2027-03-31' }, about)).toBe(
        undefined,
      );
});
