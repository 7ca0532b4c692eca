import type { Context } from '../context.ts';
import { holdRecipient, quietHoursOf, searchesDue } from './alerts.queries.ts';
import { noteSeenTo, updateSearch } from './alerts.store.ts';
import { moveTelling } from './following.store.ts';
import { mailChanges } from './mail-changes.ts';
import { mailDigest } from './mail-digest.ts';
import { firstLoud } from './quiet-hours.ts';

export type Telling = Pick<Context, 'db' | 'clock' | 'publicUrl' | 'reference' | 'organiserLabels' | 'search'>;

/**
 * Tells somebody what there is to tell now: at most one digest, and one mail of what they follow. Mails, and what they
 * were told of, are one transaction, which holds the recipient: done twice, or by two, it tells nothing twice.
 */
export async function tellRecipient(context: Telling, id: string): Promise<void> {
  const { db, clock } = context;
  await db.transaction().execute(async (trx) => {
    const recipient = await holdRecipient(trx, id);
    if (!recipient) return;
    await noteSeenTo(trx, id);
    if (recipient.refused_at) return;
    const now = clock.now();
    const loud = firstLoud(now, quietHoursOf(recipient));
    if (Temporal.Instant.compare(loud, now) > 0) {
      // The program was off when it was due, and now they sleep.
      for (const { id: search } of await searchesDue(trx, id, now))
        await updateSearch(trx, search, { next_at: String(loud) });
      await moveTelling(trx, id, now.toString(), loud.toString());
      return;
    }
    await mailChanges(trx, context, recipient, now);
    await mailDigest(trx, context, recipient, now);
  });
}
