import type { DatePrecision } from '../../contracts/words.ts';
import type { Edition, FairEdition, When } from './demo-spec.ts';

/** Local dates as YYYY-MM-DD: no clock and no time zone takes part. */

export interface Stay {
  days: number;
  hours?: string;
}

export interface StayDates {
  precision: DatePrecision;
  startsOn: string;
  endsOn: string;
  startTime?: string;
  endTime?: string;
}

const day = 86_400_000;
const parse = (date: string): number => Date.parse(`${date}T00:00:00Z`);
const format = (time: number): string => new Date(time).toISOString().slice(0, 10);

export const addDays = (date: string, days: number): string => format(parse(date) + days * day);
export const yearOf = (date: string): number => Number(date.slice(0, 4));
const monthOf = (date: string): number => Number(date.slice(5, 7));
const weekdayOf = (date: string): number => new Date(parse(date)).getUTCDay();
const mondayOf = (date: string): string => addDays(date, -((weekdayOf(date) + 6) % 7));

/** First and last day of `count` months, the first of them `offset` months after January of `year`. */
function months(year: number, offset: number, count: number): StayDates {
  return {
    precision: count === 1 ? 'month' : count === 3 ? 'quarter' : 'year',
    startsOn: format(Date.UTC(year, offset, 1)),
    endsOn: format(Date.UTC(year, offset + count, 0)),
  };
}

/** The given weekday nearest to a date. */
function nearest(date: string, weekday: number): string {
  const ahead = (weekday - weekdayOf(date) + 7) % 7;
  return addDays(date, ahead > 3 ? ahead - 7 : ahead);
}

const holidays = ['01-01', '05-01', '07-11', '07-21', '08-15', '11-01', '11-11', '12-25'];

/** Weeks in which hardly anybody plans: the summer holidays and the turn of the year. */
const quiet = [
  { first: '07-16', last: '08-15', weeks: 5 },
  { first: '12-20', last: '12-31', weeks: 2 },
  { first: '01-01', last: '01-03', weeks: 2 },
];

/** Days to move so that nothing falls in a quiet time; always away from the anchor, so past stays past. */
function outOfQuietTime(first: string, last: string, direction: 1 | -1): number {
  let moved = 0;
  for (let tries = 0; tries < 4; tries += 1) {
    const from = addDays(first, moved);
    const until = addDays(last, moved);
    const hit = quiet.find((period) =>
      [yearOf(from), yearOf(until)].some(
        (year) => from <= `${year}-${period.last}` && until >= `${year}-${period.first}`,
      ),
    );
    if (!hit) break;
    moved += direction * hit.weeks * 7;
  }
  return moved;
}

/** Stays one after the other from a day on; a new stay does not begin in a weekend, except on the first day. */
function inTurn(first: string, stays: readonly Stay[], overWeekends: boolean): StayDates[] {
  let start = first;
  return stays.map((stay, index) => {
    const weekday = weekdayOf(start);
    if (index > 0 && !overWeekends && (weekday === 6 || weekday === 0)) start = addDays(start, weekday === 6 ? 2 : 1);
    const startsOn = start;
    const endsOn = addDays(startsOn, stay.days - 1);
    start = addDays(endsOn, 1);
    const [startTime, endTime] = stay.hours?.split('-') ?? [];
    return startTime && endTime
      ? { precision: 'time', startsOn, endsOn, startTime, endTime }
      : { precision: 'day', startsOn, endsOn };
  });
}

/** The days of every stop of an event. */
export function schedule(anchor: string, when: When, stays: readonly Stay[], from: number): StayDates[] {
  const window = imprecise(anchor, when);
  if (window) return stays.map(() => window);
  const total = stays.reduce((sum, stay) => sum + stay.days, 0);

  if (typeof when === 'object' && 'today' in when) {
    const weekday = weekdayOf(anchor);
    return inTurn(addDays(anchor, weekday === 6 ? 2 : weekday === 0 ? 1 : 0), stays, true);
  }
  if (typeof when === 'object' && 'running' in when) {
    const [before, after] = when.running;
    if (before === 0 && after === 0) {
      const sunday = addDays(anchor, -weekdayOf(anchor));
      return inTurn(from === 0 ? sunday : mondayOf(anchor), stays, true);
    }
    const days = (before + after + 1) * 7;
    return inTurn(addDays(mondayOf(anchor), before * -7), [{ days }], true);
  }
  if (typeof when === 'object' && 'spring' in when)
    return inTurn(nearest(`${yearOf(anchor) + 1}-${when.spring}`, from), stays, false);

  const weeks = typeof when === 'number' ? when : 0;
  const monday = addDays(mondayOf(anchor), weeks * 7);
  // A sixth day is the Sunday of arrival.
  const begin = from === 0 || total === 6 ? -1 : total + from - 1 > 5 ? 0 : from - 1;
  const planned = inTurn(addDays(monday, begin), stays, false);
  const first = planned[0]?.startsOn ?? monday;
  const last = planned.at(-1)?.endsOn ?? monday;
  let moved = outOfQuietTime(first, last, weeks < 0 ? -1 : 1);
  if (total === 1 && holidays.includes(addDays(first, moved).slice(5))) moved += from === 1 || from === 2 ? 1 : -1;
  return planned.map((stay) => ({
    ...stay,
    startsOn: addDays(stay.startsOn, moved),
    endsOn: addDays(stay.endsOn, moved),
  }));
}

function imprecise(anchor: string, when: When): StayDates | undefined {
  if (typeof when === 'number') return undefined;
  if ('inWeek' in when) {
    const monday = addDays(mondayOf(anchor), when.inWeek * 7);
    const moved = outOfQuietTime(monday, addDays(monday, 6), 1);
    return { precision: 'week', startsOn: addDays(monday, moved), endsOn: addDays(monday, moved + 6) };
  }
  if ('inMonth' in when) return months(yearOf(anchor), monthOf(anchor) - 1 + when.inMonth, 1);
  if ('inQuarter' in when) {
    const quarter = Math.floor((monthOf(anchor) - 1) / 3);
    return months(yearOf(anchor), (quarter + when.inQuarter) * 3, 3);
  }
  if ('inYear' in when) return months(yearOf(anchor) + when.inYear, 0, 12);
  return undefined;
}

/** The edition of a yearly fair asked for, with its days. */
export function fairDates(anchor: string, editions: readonly FairEdition[], which: Edition): [FairEdition, StayDates] {
  const year = yearOf(anchor);
  const held = [-3, -2, -1, 0, 1, 2, 3].flatMap((offset): [FairEdition, StayDates][] => {
    const edition = editions[(year + offset) % editions.length];
    if (!edition) return [];
    const startsOn = nearest(`${year + offset}-${edition.on}`, edition.from ?? 2);
    return [[edition, { precision: 'day', startsOn, endsOn: addDays(startsOn, (edition.days ?? 4) - 1) }]];
  });
  const found = {
    earlier: held.findLast(([, dates]) => dates.endsOn < addDays(anchor, -182)),
    previous: held.findLast(([, dates]) => dates.endsOn < anchor),
    next: held.find(([, dates]) => dates.endsOn >= anchor),
    later: held.find(([, dates]) => dates.startsOn > addDays(anchor, 182)),
  }[which];
  if (!found) throw new Error(`There is no ${which} edition around ${anchor}.`);
  return found;
}
