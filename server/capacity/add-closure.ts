import type { Transaction } from 'kysely';
import { recordAction } from '../audit/record.ts';
import { longestStretch } from '../contracts/capacity.ts';
import type { Schema } from '../database/schema.ts';
import type { Actor } from '../kernel/actor.ts';
import type { Clock } from '../kernel/clock.ts';
import type { LocalDate } from '../kernel/dates.ts';
import { newId } from '../kernel/ids.ts';
import { wrongField } from '../kernel/problems.ts';
import { demandStretch } from './demand-stretch.ts';
import { insertClosure } from './staff.store.ts';
import { calendarOfOffice } from './staffing.queries.ts';
import { type WorkingCalendar, isWorkingDay } from './working-calendar.ts';

/**
 * Closes an office on days that are no public holiday. Whoever calls holds the office and reckons its weeks anew.
 * @returns the id of the closure
 * @throws Problem `badRequest` on `last`: `endBeforeStart`, or `stretchTooLong`, also together with other closures: an
 * office that does not work for more than a year would leave its clocks without an hour to go by
 */
export async function addClosure(
  trx: Transaction<Schema>,
  clock: Clock,
  actor: Actor,
  office: string,
  { first, last, name }: { first: LocalDate; last: LocalDate; name: string },
): Promise<string> {
  demandStretch({ from: first, to: last }, 'last');
  const id = newId();
  await insertClosure(trx, { id, office_id: office, first_on: first, last_on: last, name });
  if (isClosedForLong(await calendarOfOffice(trx, office), first))
    throw wrongField('last', 'stretchTooLong', `The office would be closed for more than ${longestStretch} days.`);
  await recordAction(trx, clock, actor, {
    team: `office.${office}`,
    subject: { kind: 'office', id: office },
    action: 'closure_added',
    changes: [
      { field: 'name', to: name },
      { field: 'from', to: first },
      { field: 'to', to: last },
    ],
  });
  return id;
}

/** Whether an office does not work for longer than may be, around a day on which it is closed. */
function isClosedForLong(calendar: WorkingCalendar, day: LocalDate): boolean {
  const from = Temporal.PlainDate.from(day);
  const closedDays = (step: 1 | -1) => {
    let days = 0;
    while (days <= longestStretch && !isWorkingDay(calendar, from.add({ days: days * step }))) days += 1;
    return days;
  };
  return closedDays(1) + closedDays(-1) > longestStretch + 1;
}
