import type { z } from 'zod';
import { hashSecret, newSecret } from '../accounts/secrets.ts';
import { recordAction } from '../audit/record.ts';
import { type MyCalendar, type createMyCalendar, mostCalendars } from '../contracts/calendars.ts';
import { formatSearchAddress } from '../contracts/search-address.ts';
import type { Context } from '../context.ts';
import type { Person } from '../kernel/actor.ts';
import { newId } from '../kernel/ids.ts';
import { Problem } from '../kernel/problems.ts';
import { readSelection } from '../search/read-selection.ts';
import { describeCalendar } from './my-calendars.ts';
import { calendarOf } from './personal-calendars.queries.ts';
import { holdCalendars, insertCalendar } from './personal-calendars.store.ts';

/**
 * Makes a calendar of somebody's own, under an address that nobody can guess.
 * @returns the calendar and its address, which is kept nowhere: only a print of its token is
 * @throws Problem `badRequest` for a selection that cannot be, or `conflict` (`tooManyCalendars`)
 */
export async function createCalendar(
  context: Context,
  actor: Person,
  { selection, ...wishes }: z.infer<NonNullable<(typeof createMyCalendar)['body']>>,
): Promise<{ calendar: MyCalendar; address: string }> {
  const { db, clock, publicUrl } = context;
  const query = await readSelection(context, selection);
  const token = newSecret();
  const id = newId();
  const now = clock.now().toString();
  await db.transaction().execute(async (trx) => {
    if ((await holdCalendars(trx, actor.id)) >= mostCalendars)
      throw new Problem('conflict', `There are ${mostCalendars} calendars already. Revoke one that is not used.`, [], {
        reason: 'tooManyCalendars',
      });
    await insertCalendar(trx, {
      id,
      person_id: actor.id,
      ...wishes,
      selection: formatSearchAddress(query),
      token_hash: hashSecret(token),
      hint: token.slice(0, 6),
      created_at: now,
      changed_at: now,
      last_fetched_on: null,
      revoked_at: null,
    });
    await recordAction(trx, clock, actor, { subject: { kind: 'calendar', id }, action: 'calendar_created' });
  });
  const row = await calendarOf(db, actor.id, id);
  return { calendar: await describeCalendar(context, row!), address: `${publicUrl}/calendar/${token}.ics` };
}
