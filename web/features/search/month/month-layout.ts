import { addDays, daysBetween, isoWeekOf, mondayOf, monthRange } from '../../../ui/dates.ts';

/** Where the legs of a month stand: in weeks from Monday, each leg as a bar over its days. Pure. */

export interface Dated {
  startsOn: string;
  endsOn: string;
}

/** A part of a leg in one week. */
export interface Bar<T> {
  leg: T;
  /** 0 is Monday. */
  column: number;
  span: number;
  /** Whether it goes on beyond this week or this month. */
  fromBefore: boolean;
  toAfter: boolean;
}

export interface MonthWeek<T> {
  week: number;
  /** Monday to Sunday; nothing for the days of other months. */
  days: (string | undefined)[];
  /** Bars under each other that do not touch, from left to right. */
  lanes: Bar<T>[][];
  /** How many legs of each day have no bar in it. */
  more: number[];
}

const mostBars = 3;

export function weeksOfMonthWith<T extends Dated>(month: string, legs: readonly T[]): MonthWeek<T>[] {
  const { from, to } = monthRange(month);
  const longestFirst = legs.toSorted((a, b) => order(a.startsOn, b.startsOn) || order(b.endsOn, a.endsOn));
  const weeks: MonthWeek<T>[] = [];
  for (let monday = mondayOf(from); monday <= to; monday = addDays(monday, 7)) {
    const days = Array.from({ length: 7 }, (_, column) => addDays(monday, column));
    const first = days.findIndex((day) => day >= from);
    const last = days.findLastIndex((day) => day <= to);
    const week: MonthWeek<T> = {
      week: isoWeekOf(monday).week,
      days: days.map((day, column) => (column >= first && column <= last ? day : undefined)),
      lanes: [],
      more: days.map(() => 0),
    };
    for (const leg of longestFirst) {
      const begin = Math.max(first, daysBetween(monday, leg.startsOn));
      const end = Math.min(last, daysBetween(monday, leg.endsOn));
      if (begin > end) continue;
      const fromBefore = addDays(monday, begin) > leg.startsOn;
      const toAfter = addDays(monday, end) < leg.endsOn;
      place(week, { leg, column: begin, span: end - begin + 1, fromBefore, toAfter });
    }
    weeks.push({ ...week, lanes: week.lanes.map((bars) => bars.toSorted((a, b) => a.column - b.column)) });
  }
  return weeks;
}

/** In the first lane where it touches nothing. While there is none it is only counted, and its bar begins a day later. */
function place<T>(week: MonthWeek<T>, bar: Bar<T>): void {
  const { column, span } = bar;
  const isFree = (other: Bar<T>) => other.column + other.span <= column || column + span <= other.column;
  const lane = week.lanes.find((bars) => bars.every(isFree));
  if (lane) lane.push(bar);
  else if (week.lanes.length < mostBars) week.lanes.push([bar]);
  else {
    week.more[column]! += 1;
    if (span > 1) place(week, { ...bar, column: column + 1, span: span - 1, fromBefore: true });
  }
}

export interface MonthDay<T> {
  day: string;
  /** Legs that begin on this day, or on the first of the month had begun already. */
  legs: T[];
  /** How many others are still under way. */
  running: number;
}

/** The days of a month on which something happens, one after the other. */
export function daysOfMonthWith<T extends Dated>(month: string, legs: readonly T[]): MonthDay<T>[] {
  const { from, to } = monthRange(month);
  const days: MonthDay<T>[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) {
    const here = legs.filter(({ startsOn, endsOn }) => startsOn <= day && day <= endsOn);
    const begun = here.filter(({ startsOn }) => startsOn === day || day === from);
    if (here.length > 0) days.push({ day, legs: begun, running: here.length - begun.length });
  }
  return days;
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
