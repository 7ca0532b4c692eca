import { expect, test } from 'vitest';
import { holidaysOf } from '../../server/capacity/holidays.ts';
import {
  type WorkingCalendar,
  addWorkingDays,
  nextWorkingMoment,
  workingMinutesBetween,
} from '../../server/capacity/working-calendar.ts';

/** The clocks of offices: their own hours, weekdays, holidays and changes of summer time. */

function calendar(timeZone: string, country: string, workingDays = [1, 2, 3, 4, 5]): WorkingCalendar {
  const isClosed = (day: string) => holidaysOf(country, Number(day.slice(0, 4))).some((one) => one.day === day);
  return { timeZone, workingDays, opensAt: '09:00', closesAt: '17:00', isClosed };
}

const riyadh = calendar('Asia/Riyadh', 'SA', [7, 1, 2, 3, 4]);
const santiago = calendar('America/Santiago', 'CL');
const toronto = calendar('America/Toronto', 'CA');
const tokyo = calendar('Asia/Tokyo', 'JP');

/** Moment so many working days after another, both as they stand on the clock of the office. */
function after(office: WorkingCalendar, local: string, days: number): string {
  const from = Temporal.PlainDateTime.from(local).toZonedDateTime(office.timeZone).toInstant();
  const due = addWorkingDays(office, from, days).toZonedDateTimeISO(office.timeZone);
  return due.toPlainDateTime().toString({ smallestUnit: 'minute' });
}

test('Riyadh works from Sunday to Thursday', () => {
  expect(after(riyadh, '2027-01-13T11:00', 3)).toBe('2027-01-18T11:00');
  expect(after(riyadh, '2027-01-14T17:00', 1)).toBe('2027-01-17T17:00');
  // On Friday nobody works: the clock starts on Sunday morning.
  expect(after(riyadh, '2027-01-15T10:00', 3)).toBe('2027-01-19T17:00');
});

test('Santiago puts its clocks back in April, and hours on the wall stay hours on the wall', () => {
  // Summer time ends on Sunday 4 April 2027.
  expect(after(santiago, '2027-04-01T10:30', 3)).toBe('2027-04-06T10:30');
});

test('Toronto goes to summer time two weeks before Brussels', () => {
  // Summer time begins there on Sunday 14 March 2027, in Belgium on 28 March.
  expect(after(toronto, '2027-03-12T15:00', 3)).toBe('2027-03-17T15:00');
  expect(after(toronto, '2027-03-24T16:00', 3)).toBe('2027-03-30T16:00');
});

test('Tokyo is closed in Golden Week', () => {
  // 29 April, and 3 to 5 May 2027.
  expect(after(tokyo, '2027-04-28T12:00', 3)).toBe('2027-05-07T12:00');
});

test('whoever writes at night is read when the office opens', () => {
  const at = (local: string) => Temporal.PlainDateTime.from(local).toZonedDateTime('Asia/Tokyo').toInstant();
  expect(nextWorkingMoment(tokyo, at('2027-02-06T22:00')).equals(at('2027-02-08T09:00'))).toBe(true);
  expect(nextWorkingMoment(tokyo, at('2027-02-08T10:12')).equals(at('2027-02-08T10:12'))).toBe(true);
  expect(workingMinutesBetween(tokyo, at('2027-02-05T16:00'), at('2027-02-08T10:00'))).toBe(120);
  expect(workingMinutesBetween(tokyo, at('2027-02-08T10:00'), at('2027-02-05T16:00'))).toBe(0);
});
