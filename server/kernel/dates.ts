/** Local dates are text (`YYYY-MM-DD`) from end to end: no clock, no zone, nothing to shift. */
export type LocalDate = string;

export interface DateWindow {
  from: LocalDate;
  /** Last day, inclusive. */
  to: LocalDate;
}

/** `2027-03` for every month a window touches. */
export function monthsOf({ from, to }: DateWindow): string[] {
  const months: string[] = [];
  const last = Temporal.PlainYearMonth.from(to.slice(0, 7));
  for (let month = Temporal.PlainYearMonth.from(from.slice(0, 7)); ; month = month.add({ months: 1 })) {
    if (Temporal.PlainYearMonth.compare(month, last) > 0) return months;
    months.push(month.toString());
  }
}

/** `2027-W09` (ISO 8601) for every week a window touches. */
export function weeksOf({ from, to }: DateWindow): string[] {
  const weeks: string[] = [];
  let day = Temporal.PlainDate.from(from);
  day = day.subtract({ days: day.dayOfWeek - 1 });
  const last = Temporal.PlainDate.from(to);
  for (; Temporal.PlainDate.compare(day, last) <= 0; day = day.add({ weeks: 1 })) weeks.push(isoWeek(day));
  return weeks;
}

export function isoWeek(day: Temporal.PlainDate): string {
  return `${day.yearOfWeek}-W${String(day.weekOfYear).padStart(2, '0')}`;
}

/** The moment a window begins and ends in a zone: local midnight to the midnight after the last day. */
export function instantsOf(
  { from, to }: DateWindow,
  timeZone: string,
): { start: Temporal.Instant; end: Temporal.Instant } {
  return {
    start: Temporal.PlainDate.from(from).toZonedDateTime(timeZone).toInstant(),
    end: Temporal.PlainDate.from(to).add({ days: 1 }).toZonedDateTime(timeZone).toInstant(),
  };
}

/** So many days later, or earlier for less than none. */
export function shiftedBy(day: LocalDate, days: number): LocalDate {
  return Temporal.PlainDate.from(day).add({ days }).toString();
}
