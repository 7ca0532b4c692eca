import type { Urgency } from '../contracts/support-words.ts';
import type { LocalDate } from '../kernel/dates.ts';

/** How much of the time that an office wants beforehand is left before the first day. */
export function urgencyOf(today: LocalDate, firstDay: LocalDate, normDays: number): Urgency {
  const days = Temporal.PlainDate.from(today).until(firstDay).total('days');
  if (days >= normDays) return 'green';
  return days >= normDays / 2 ? 'amber' : 'red';
}
