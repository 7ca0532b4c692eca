import type { PeriodQuery } from '../contracts/support-outcomes.ts';
import type { Context } from '../context.ts';
import { homeTimeZone, today } from '../kernel/clock.ts';
import { type DateWindow, instantsOf } from '../kernel/dates.ts';

/** The days a table is of: the last year, unless told. */
export function periodAsked({ clock }: Pick<Context, 'clock'>, { from, to }: PeriodQuery): DateWindow {
  const now = today(clock).toString();
  const last = to ?? (from !== undefined && from > now ? from : now);
  return { from: from ?? Temporal.PlainDate.from(last).subtract({ years: 1 }).add({ days: 1 }).toString(), to: last };
}

/** The same as moments in Belgium, as the database compares them. */
export function momentsOf(period: DateWindow): { start: string; end: string } {
  const { start, end } = instantsOf(period, homeTimeZone);
  return { start: start.toString(), end: end.toString() };
}
