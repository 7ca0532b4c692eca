import type { z } from 'zod';
import { recordAction } from '../audit/record.ts';
import type { MyCalendar, changeMyCalendar } from '../contracts/calendars.ts';
import type { Context } from '../context.ts';
import type { Person } from '../kernel/actor.ts';
import { nothingHere } from '../kernel/problems.ts';
import { describeCalendar } from './my-calendars.ts';
import { calendarOf } from './personal-calendars.queries.ts';
import { updateCalendar } from './personal-calendars.store.ts';

/**
 * Calls a calendar otherwise, or lets it hold its selection in another way. Its address stays.
 * @throws Problem `notFound` for one that the person does not have
 */
export async function changeCalendar(
  context: Context,
  actor: Person,
  id: string,
  wishes: z.infer<NonNullable<(typeof changeMyCalendar)['body']>>,
): Promise<MyCalendar> {
  const { db, clock } = context;
  await db.transaction().execute(async (trx) => {
    const changed = await updateCalendar(trx, actor.id, id, { ...wishes, changed_at: clock.now().toString() });
    if (!changed) throw nothingHere();
    await recordAction(trx, clock, actor, { subject: { kind: 'calendar', id }, action: 'calendar_changed' });
  });
  const row = await calendarOf(db, actor.id, id);
  if (!row) throw nothingHere();
  return describeCalendar(context, row);
}
