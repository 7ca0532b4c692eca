import { type DateWindow, type LocalDate, shiftedBy } from '../kernel/dates.ts';

/** Weeks are known by their Mondays. */

export function mondayOf(day: LocalDate): LocalDate {
  return shiftedBy(day, 1 - Temporal.PlainDate.from(day).dayOfWeek);
}

/** The Mondays of so many weeks, from that of a day on. */
export function mondaysFrom(day: LocalDate, count: number): LocalDate[] {
  const first = mondayOf(day);
  return Array.from({ length: count }, (_, index) => shiftedBy(first, 7 * index));
}

/** The Mondays of all weeks that a window touches. */
export function mondaysOf({ from, to }: DateWindow): LocalDate[] {
  const weeks: LocalDate[] = [];
  for (let week = mondayOf(from); week <= to; week = shiftedBy(week, 7)) weeks.push(week);
  return weeks;
}
