import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isHoliday } from '../../server/capacity/staffing.queries.ts';
import { spreadOver } from '../../server/capacity/spread.ts';
import { type Staffing, capacityOfWeek, openDays } from '../../server/capacity/week-capacity.ts';
import { mondaysFrom } from '../../server/capacity/weeks.ts';
import {
  type WorkingCalendar,
  addWorkingDays,
  addWorkingMinutes,
  isWorkingDay,
  minutesOfDay,
  nextWorkingMoment,
  workingMinutesBetween,
} from '../../server/capacity/working-calendar.ts';

/** What holds for every office, moment and amount, also where clocks change and weeks begin on Sunday. */

const places = [
  { country: 'CL', timeZone: 'America/Santiago', workingDays: [1, 2, 3, 4, 5] },
  { country: 'CA', timeZone: 'America/Toronto', workingDays: [1, 2, 3, 4, 5] },
  { country: 'BE', timeZone: 'Europe/Brussels', workingDays: [1, 2, 3, 4, 5] },
  { country: 'SA', timeZone: 'Asia/Riyadh', workingDays: [7, 1, 2, 3, 4] },
];

const calendar: fc.Arbitrary<WorkingCalendar> = fc
  .record({
    place: fc.constantFrom(...places),
    hours: fc.constantFrom(['09:00', '17:00'], ['08:30', '16:45'], ['00:30', '08:00'], ['14:00', '23:30']),
    closed: fc.array(fc.integer({ min: 0, max: 800 }), { maxLength: 12 }),
  })
  .map(({ place, hours: [opensAt = '', closesAt = ''], closed }) => {
    const days = new Set(closed.map((day) => Temporal.PlainDate.from('2026-06-01').add({ days: day }).toString()));
    const isClosed = (day: string) => days.has(day) || isHoliday(place.country, day);
    return { timeZone: place.timeZone, workingDays: place.workingDays, opensAt, closesAt, isClosed };
  });

/** Every second of two years, in which each of these clocks changes four times. */
const moment = fc
  .integer({ min: 0, max: 730 * 24 * 3600 })
  .map((seconds) => Temporal.Instant.from('2026-06-01T00:00:00Z').add({ seconds }));
const minutes = fc.integer({ min: 0, max: 20_000 });

/** How a moment stands to the hours of an office, on its own clock. */
function localOf(office: WorkingCalendar, at: Temporal.Instant) {
  const local = at.toZonedDateTimeISO(office.timeZone);
  return { day: local.toPlainDate(), time: local.toPlainTime() };
}

describe('The clock of an office', () => {
  test('measures what was added to it, across every change of summer time', () => {
    fc.assert(
      fc.property(calendar, moment, minutes, (office, from, more) => {
        expect(workingMinutesBetween(office, from, addWorkingMinutes(office, from, more))).toBeCloseTo(more, 6);
      }),
      { numRuns: 400 },
    );
  });

  test('adds in two steps what it adds in one', () => {
    fc.assert(
      fc.property(calendar, moment, minutes, minutes, (office, from, first, second) => {
        const steps = addWorkingMinutes(office, addWorkingMinutes(office, from, first), second);
        const once = addWorkingMinutes(office, from, first + second);
        // At the hour of closing nothing more has gone by than at the next of opening.
        expect(workingMinutesBetween(office, once, steps)).toBe(0);
        expect(workingMinutesBetween(office, steps, once)).toBe(0);
      }),
      { numRuns: 300 },
    );
  });

  test('never says a moment at which the office is closed', () => {
    fc.assert(
      fc.property(calendar, moment, minutes, (office, from, more) => {
        const due = addWorkingMinutes(office, from, more);
        const { day, time } = localOf(office, due);
        expect(isWorkingDay(office, day)).toBe(true);
        expect(Temporal.PlainTime.compare(time, office.opensAt)).toBeGreaterThanOrEqual(0);
        expect(Temporal.PlainTime.compare(time, office.closesAt)).toBeLessThanOrEqual(0);
        expect(Temporal.Instant.compare(due, from)).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 400 },
    );
  });

  test('says the same moment for who writes while people work, and waits only for who does not', () => {
    fc.assert(
      fc.property(calendar, moment, (office, from) => {
        const next = nextWorkingMoment(office, from);
        expect(workingMinutesBetween(office, from, next)).toBe(0);
        expect(nextWorkingMoment(office, next).equals(next)).toBe(true);
        const { day, time } = localOf(office, from);
        const isOpen =
          isWorkingDay(office, day) &&
          Temporal.PlainTime.compare(time, office.opensAt) >= 0 &&
          Temporal.PlainTime.compare(time, office.closesAt) < 0;
        expect(next.equals(from)).toBe(isOpen);
      }),
      { numRuns: 300 },
    );
  });

  test('keeps the hour on the wall when whole days go by, whatever the clocks do in the night', () => {
    fc.assert(
      fc.property(calendar, moment, fc.integer({ min: 1, max: 40 }), (office, from, days) => {
        // Hours in which the clocks themselves change are no hours of an office.
        fc.pre(office.opensAt > '03:30');
        const begun = nextWorkingMoment(office, from);
        // A day that begins with the office ends with it too.
        fc.pre(Temporal.PlainTime.compare(localOf(office, begun).time, office.opensAt) > 0);
        const due = localOf(office, addWorkingDays(office, begun, days));
        expect(due.time.equals(localOf(office, begun).time)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});

describe('Minutes over weeks', () => {
  const weighted = fc
    .array(fc.integer({ min: 0, max: 7 }), { minLength: 1, maxLength: 60 })
    .map((weights) =>
      mondaysFrom('2027-01-04', weights.length).map((week, at) => ({ week, weight: weights[at] ?? 0 })),
    );

  test('add up to the whole, in whole minutes, in weeks that have any weight', () => {
    fc.assert(
      fc.property(weighted, fc.integer({ min: 1, max: 600_000 }), (weeks, whole) => {
        const shares = spreadOver(weeks, whole);
        expect(shares.reduce((sum, share) => sum + share.minutes, 0)).toBe(whole);
        expect(shares.every((share) => Number.isInteger(share.minutes) && share.minutes > 0)).toBe(true);
        expect(shares.map(({ week }) => week)).toEqual(shares.map(({ week }) => week).toSorted());
        const total = weeks.reduce((sum, { weight }) => sum + weight, 0);
        // Where none has any weight, the first is as good as all.
        const counted = total === 0 ? [{ week: weeks[0]!.week, weight: 1 }] : weeks;
        for (const { week, weight } of counted) {
          const share = shares.find((one) => one.week === week)?.minutes ?? 0;
          // To a minute what its weight is of all weight.
          expect(Math.abs(share - (whole * weight) / Math.max(1, total))).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});

describe('The capacity of a week', () => {
  const weeks = mondaysFrom('2026-01-05', 150);
  const staff = fc.record({
    minutes: fc.integer({ min: 0, max: 3600 }),
    since: fc.constantFrom('2020-01-01', '2027-03-03', '2099-01-01'),
    leave: fc.integer({ min: 0, max: 14 }),
  });
  const office = fc.record({
    place: fc.constantFrom(...places),
    reserve: fc.integer({ min: 0, max: 90 }),
    people: fc.array(staff, { maxLength: 6 }),
    week: fc.constantFrom(...weeks),
  });
  const staffingOf = (
    { place, reserve, people, week }: typeof office extends fc.Arbitrary<infer O> ? O : never,
    more: Partial<Staffing> = {},
  ): Staffing => ({
    calendar: {
      ...place,
      opensAt: '09:00',
      closesAt: '17:00',
      isClosed: (day) => isHoliday(place.country, day),
    },
    reserve,
    staff: people.map(({ minutes: minutesPerWeek, since, leave }, at) => ({
      id: String(at),
      hours: [{ from: since, minutesPerWeek }],
      leave: new Map(leave > 0 ? [[week, leave]] : []),
    })),
    ...more,
  });

  test('is unknown exactly when nobody works there yet, and otherwise whole minutes between none and all of them', () => {
    fc.assert(
      fc.property(office, (one) => {
        const staffing = staffingOf(one);
        const there = one.people.filter(
          ({ since }) => since <= Temporal.PlainDate.from(one.week).add({ days: 6 }).toString(),
        );
        const capacity = capacityOfWeek(staffing, one.week);
        expect(capacity === undefined).toBe(there.length === 0);
        const all = there.reduce((sum, { minutes: each }) => sum + each, 0);
        const known = capacity ?? 0;
        expect(Number.isInteger(known)).toBe(true);
        expect(known).toBeGreaterThanOrEqual(0);
        expect(known).toBeLessThanOrEqual((all * (100 - one.reserve)) / 100);
      }),
    );
  });

  test('is to the minute what people work, in a week without days off, leave and reserve', () => {
    fc.assert(
      fc.property(office, (one) => {
        const here = one.people.map((person) => ({ ...person, since: '2020-01-01' as const, leave: 0 }));
        const staffing = staffingOf({ ...one, people: here, reserve: 0 });
        fc.pre(here.length > 0 && openDays(staffing.calendar, one.week).length === one.place.workingDays.length);
        expect(capacityOfWeek(staffing, one.week)).toBe(here.reduce((sum, { minutes: each }) => sum + each, 0));
      }),
    );
  });

  test('never grows by leave, a closure or a larger reserve', () => {
    fc.assert(
      fc.property(office, fc.integer({ min: 0, max: 6 }), (one, day) => {
        const before = capacityOfWeek(staffingOf(one), one.week) ?? 0;
        const away = one.people.map((person) => ({ ...person, leave: Math.min(14, person.leave + 1) }));
        const { calendar: open } = staffingOf(one);
        const closed = Temporal.PlainDate.from(one.week).add({ days: day }).toString();
        const shut = { ...open, isClosed: (each: string) => each === closed || open.isClosed(each) };
        for (const less of [
          staffingOf({ ...one, people: away }),
          staffingOf({ ...one, reserve: Math.min(90, one.reserve + 5) }),
          staffingOf(one, { calendar: shut }),
        ])
          expect(capacityOfWeek(less, one.week) ?? 0).toBeLessThanOrEqual(before);
      }),
    );
  });
});

test('a day of an office is as long as its hours', () => {
  expect(minutesOfDay({ opensAt: '08:30', closesAt: '16:45' })).toBe(495);
});
