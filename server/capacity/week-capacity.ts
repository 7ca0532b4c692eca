import type { LocalDate } from '../kernel/dates.ts';
import { type WorkingCalendar, isWorkingDay } from './working-calendar.ts';

/** Somebody who works for requests of organisers, with how long a week, since when. */
export interface StaffMember {
  id: string;
  /** The latest that is not later than a week counts for it. */
  hours: readonly { from: LocalDate; minutesPerWeek: number }[];
  /** Half days away, by the Monday of the week. */
  leave: ReadonlyMap<LocalDate, number>;
}

/** What of an office decides its capacity. */
export interface Staffing {
  calendar: WorkingCalendar;
  /** Percent of the time that is kept for what nobody asked for. */
  reserve: number;
  staff: readonly StaffMember[];
}

/**
 * Minutes an office can promise in a week: what its people work on the days that are no holiday and no closure, less
 * their leave and the reserve. Nothing known of its people is nothing known: undefined, and never free.
 * @param week its Monday
 */
export function capacityOfWeek(staffing: Staffing, week: LocalDate): number | undefined {
  const working = staffing.staff.filter((member) => minutesIn(member, week) !== undefined);
  if (working.length === 0) return undefined;
  const { calendar, reserve } = staffing;
  const open = openDays(calendar, week).length * 2;
  // Counted in half days as whole numbers until the end, so that nothing gets lost in rounding.
  const minutesByHalfDays = working.reduce((sum, member) => {
    const there = Math.max(0, open - (member.leave.get(week) ?? 0));
    return sum + (minutesIn(member, week) ?? 0) * there;
  }, 0);
  return Math.floor((minutesByHalfDays * (100 - reserve)) / (100 * 2 * calendar.workingDays.length));
}

/** Days of a week on which the office works. */
export function openDays(calendar: WorkingCalendar, week: LocalDate): LocalDate[] {
  const monday = Temporal.PlainDate.from(week);
  return Array.from({ length: 7 }, (_, days) => monday.add({ days }))
    .filter((day) => isWorkingDay(calendar, day))
    .map(String);
}

function minutesIn({ hours }: StaffMember, week: LocalDate): number | undefined {
  const sunday = Temporal.PlainDate.from(week).add({ days: 6 }).toString();
  const since = hours.filter(({ from }) => from <= sunday).toSorted((a, b) => (a.from < b.from ? 1 : -1));
  return since[0]?.minutesPerWeek;
}
