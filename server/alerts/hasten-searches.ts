import type { Context } from '../context.ts';
import { eventRecords } from '../events/events.queries.ts';
import { publicViewer } from '../kernel/audience.ts';
import { holdRecipient, quietHoursOf, recipientsAtOnce } from './alerts.queries.ts';
import { bringForward } from './alerts.store.ts';
import { minutesTogether } from './note-changes.ts';
import { firstLoud } from './quiet-hours.ts';

/**
 * Lets searches of which somebody wants to hear at once be looked at soon after events changed, together with what else
 * comes until then, and not in their quiet hours. Whether anything is new in them is seen then. Whoever is being told right
 * now is waited for: what came too late for that mail is in the next.
 */
export async function hastenSearches(
  { db, clock }: Pick<Context, 'db' | 'clock'>,
  events: readonly string[],
): Promise<void> {
  const recipients = await recipientsAtOnce(db);
  if (recipients.length === 0 || (await eventRecords(db, publicViewer, events)).length === 0) return;
  const together = clock.now().add({ minutes: minutesTogether });
  for (const id of recipients)
    await db.transaction().execute(async (trx) => {
      const recipient = await holdRecipient(trx, id);
      if (recipient) await bringForward(trx, id, firstLoud(together, quietHoursOf(recipient)).toString());
    });
}
