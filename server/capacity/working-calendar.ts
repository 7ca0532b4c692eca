import type { LocalDate } from '../kernel/dates.ts';

/** When an office works, on its own clock. */
export interface WorkingCalendar {
  /** IANA name. */
  timeZone: string;
  /** Days of the ISO week, 1 for Monday. */
  workingDays: readonly number[];
  /** `HH:MM` */
  opensAt: string;
  closesAt: string;
  /** Whether it is closed on a day that it would work otherwise: a holiday, or a closure. */
  isClosed(day: LocalDate): boolean;
}

/** No office is closed for longer than this; whoever is has no working time at all. */
const longestClosure = 400;

/** Working minutes of a whole day. */
export function minutesOfDay({ opensAt, closesAt }: Pick<WorkingCalendar, 'opensAt' | 'closesAt'>): number {
  const since = Temporal.PlainTime.from(opensAt).until(closesAt);
  return since.total('minutes');
}

export function isWorkingDay(calendar: WorkingCalendar, day: Temporal.PlainDate): boolean {
  return calendar.workingDays.includes(day.dayOfWeek) && !calendar.isClosed(day.toString());
}

/**
 * The moment at which so many working minutes have gone by: the clock stands still outside the hours, on days off, and
 * goes on when the office opens. What falls on the hour of closing is due then, not when it opens again.
 * @throws RangeError for an office that never opens
 */
export function addWorkingMinutes(
  calendar: WorkingCalendar,
  from: Temporal.Instant,
  minutes: number,
): Temporal.Instant {
  let left = minutes;
  let day = from.toZonedDateTimeISO(calendar.timeZone).toPlainDate();
  for (let days = 0; days < longestClosure; day = day.add({ days: 1 })) {
    if (!isWorkingDay(calendar, day)) {
      days += 1;
      continue;
    }
    const { opens, closes } = hoursOf(calendar, day);
    const starts = Temporal.Instant.compare(from, opens) > 0 ? from : opens;
    const there = Math.max(0, starts.until(closes).total('minutes'));
    if (there > 0 && left <= there) return starts.add({ seconds: Math.round(left * 60) });
    left -= there;
    days = there > 0 ? 0 : days + 1;
  }
  throw new RangeError('This office never opens');
}

/** Working minutes between two moments; none when the second is not later. */
export function workingMinutesBetween(calendar: WorkingCalendar, from: Temporal.Instant, to: Temporal.Instant): number {
  let minutes = 0;
  const last = to.toZonedDateTimeISO(calendar.timeZone).toPlainDate();
  let day = from.toZonedDateTimeISO(calendar.timeZone).toPlainDate();
  for (; Temporal.PlainDate.compare(day, last) <= 0; day = day.add({ days: 1 })) {
    if (!isWorkingDay(calendar, day)) continue;
    const { opens, closes } = hoursOf(calendar, day);
    const starts = Temporal.Instant.compare(from, opens) > 0 ? from : opens;
    const ends = Temporal.Instant.compare(to, closes) < 0 ? to : closes;
    minutes += Math.max(0, starts.until(ends).total('minutes'));
  }
  return minutes;
}

/** The moment after so many working days: a day counts as many minutes as the office is open. */
export function addWorkingDays(calendar: WorkingCalendar, from: Temporal.Instant, days: number): Temporal.Instant {
  return addWorkingMinutes(calendar, from, days * minutesOfDay(calendar));
}

/** The moment itself when people are at work, and otherwise the next at which they are. */
export function nextWorkingMoment(calendar: WorkingCalendar, from: Temporal.Instant): Temporal.Instant {
  return addWorkingMinutes(calendar, from, 0);
}

function hoursOf(calendar: WorkingCalendar, day: Temporal.PlainDate) {
  const at = (plainTime: string) => day.toZonedDateTime({ timeZone: calendar.timeZone, plainTime }).toInstant();
  return { opens: at(calendar.opensAt), closes: at(calendar.closesAt) };
}
