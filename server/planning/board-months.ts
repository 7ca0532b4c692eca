import { type LocalDate, monthsOf } from '../kernel/dates.ts';
import type { PlannedLeg } from './board.queries.ts';

/**
 * The months of a year in which a leg stands on the board, `undefined` for what has no month yet. Exact days stand in
 * every month they touch; what falls somewhere in a week stands in the month of that week's Thursday, so in one.
 */
export function boardMonths(year: number, { precision, startsOn, endsOn }: PlannedLeg): (string | undefined)[] {
  const of = (month: string) => (month.startsWith(`${year}-`) ? [month] : []);
  switch (precision) {
    case 'year':
    case 'quarter':
      return [undefined];
    case 'month':
      return monthOf(startsOn) === monthOf(endsOn) ? of(monthOf(startsOn)) : [undefined];
    case 'week':
      return of(monthOf(Temporal.PlainDate.from(startsOn).add({ days: 3 }).toString()));
    case 'day':
    case 'time':
    case 'unknown':
      return monthsOf({
        from: startsOn < `${year}` ? `${year}-01-01` : startsOn,
        to: endsOn > `${year}-12-31` ? `${year}-12-31` : endsOn,
      });
  }
}

function monthOf(day: LocalDate): string {
  return day.slice(0, 7);
}
