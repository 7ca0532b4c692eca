import type { Transaction } from 'kysely';
import type { Schema } from '../database/schema.ts';
import type { Actor } from '../kernel/actor.ts';
import type { Clock } from '../kernel/clock.ts';
import type { DateWindow } from '../kernel/dates.ts';
import { wrongField } from '../kernel/problems.ts';
import { demandStretch } from './demand-stretch.ts';
import { recordLeave } from './record-leave.ts';
import { leaveIn, staffMember } from './staff.queries.ts';
import { type LeaveCell, storeLeave } from './staff.store.ts';
import { calendarOfOffice } from './staffing.queries.ts';
import { openDays } from './week-capacity.ts';
import { mondaysOf } from './weeks.ts';

/**
 * Says that somebody of an office is away from one day to another: the days in it on which the office works come on top of
 * what was known of each week, up to the whole of it. Whoever calls holds the office and reckons its weeks anew.
 * @returns on how many days that the office works they are away
 * @throws Problem `notFound`; `badRequest` on `to`: `endBeforeStart`, `stretchTooLong`, or `noWorkingDays`
 */
export async function addAbsence(
  trx: Transaction<Schema>,
  clock: Clock,
  actor: Actor,
  office: string,
  { member, ...window }: DateWindow & { member: string },
): Promise<number> {
  const { id: staff } = await staffMember(trx, office, member);
  demandStretch(window, 'to');
  const calendar = await calendarOfOffice(trx, office);
  const weeks = mondaysOf(window);
  const [first = '', last = first] = [weeks[0], weeks.at(-1)];
  const known = (await leaveIn(trx, office, { first, last })).filter((cell) => cell.staff === staff);
  let days = 0;
  const cells = weeks.flatMap((week): LeaveCell[] => {
    const open = openDays(calendar, week);
    const away = open.filter((day) => window.from <= day && day <= window.to).length;
    days += away;
    const before = known.find((cell) => cell.week === week)?.halfDays ?? 0;
    // What was entered by hand can be more than the office is open.
    const halfDays = Math.max(before, Math.min(before + 2 * away, 2 * open.length));
    return away > 0 ? [{ staff, week, halfDays }] : [];
  });
  if (days === 0) throw wrongField('to', 'noWorkingDays', 'The office does not work on these days.');
  await storeLeave(trx, cells);
  await recordLeave(trx, clock, actor, office, cells);
  return days;
}
