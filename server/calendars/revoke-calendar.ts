import { recordAction } from '../audit/record.ts';
import type { Context } from '../context.ts';
import type { Person } from '../kernel/actor.ts';
import { nothingHere } from '../kernel/problems.ts';
import { updateCalendar } from './personal-calendars.store.ts';

/**
 * Ends a calendar of somebody's own: its address is gone from now on. What it was called and what it held is forgotten.
 * @throws Problem `notFound` for one that the person does not have
 */
export async function revokeCalendar(
  { db, clock }: Pick<Context, 'db' | 'clock'>,
  actor: Person,
  id: string,
): Promise<void> {
  const now = clock.now().toString();
  await db.transaction().execute(async (trx) => {
    const forgotten = { name: '–', selection: '', last_fetched_on: null };
    const revoked = await updateCalendar(trx, actor.id, id, { ...forgotten, changed_at: now, revoked_at: now });
    if (!revoked) throw nothingHere();
    await recordAction(trx, clock, actor, { subject: { kind: 'calendar', id }, action: 'calendar_revoked' });
  });
}
