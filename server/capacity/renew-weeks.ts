import type { Transaction } from 'kysely';
import type { Schema } from '../database/schema.ts';
import type { Clock } from '../kernel/clock.ts';
import { today } from '../kernel/clock.ts';
import type { LocalDate } from '../kernel/dates.ts';
import { storeWeeks } from './capacity.store.ts';
import { holdOffice } from './hold-office.ts';
import { staffingOf } from './staffing.queries.ts';
import { capacityOfWeek } from './week-capacity.ts';
import { mondayOf, mondaysFrom } from './weeks.ts';

/** How far the capacity of offices is reckoned ahead, and how far back it is kept in step. */
export const weeksAhead = 104;
const weeksBack = 4;

/**
 * Reckons the capacity of an office anew, after its people, hours, leave or closures changed: every week from four weeks
 * ago, two years ahead and as far as anything is promised. What was promised stands, also where it no longer fits. The
 * office is held, so that this and a promise at the same moment come after each other.
 */
export async function renewOffice(trx: Transaction<Schema>, clock: Clock, office: string): Promise<void> {
  await holdOffice(trx, office);
  const first = Temporal.PlainDate.from(mondayOf(today(clock).toString()))
    .subtract({ weeks: weeksBack })
    .toString();
  const known = await trx
    .selectFrom('office_weeks')
    .select('week')
    .where('office_id', '=', office)
    .where('week', '>=', first)
    .execute();
  const weeks = [...mondaysFrom(first, weeksBack + weeksAhead), ...known.map(({ week }) => week)];
  await renewWeeks(trx, office, [...new Set(weeks)]);
}

/** Reckons and stores the capacity of these weeks, each by its Monday. */
export async function renewWeeks(trx: Transaction<Schema>, office: string, weeks: readonly LocalDate[]): Promise<void> {
  const staffing = await staffingOf(trx, office);
  const reckoned = weeks.toSorted().map((week) => ({ week, minutes: capacityOfWeek(staffing, week) }));
  await storeWeeks(trx, office, reckoned);
}
