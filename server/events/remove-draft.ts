import type { Transaction } from 'kysely';
import type { Schema } from '../database/schema.ts';
import type { Actor } from '../kernel/actor.ts';
import type { Clock } from '../kernel/clock.ts';
import { Problem } from '../kernel/problems.ts';
import { announce } from '../outbox/announce.ts';
import { eventFor } from './load-event.ts';
import { deleteEvent } from './events.store.ts';
import { recordEventAction } from './record-event.ts';

/**
 * Removes a draft that was never offered to anybody: its number is free again. Whoever may withdraw an event may do this
 * with a draft.
 * @throws Problem `unauthenticated`, `forbidden`, `notFound`, or `conflict` (`otherState`) for what others may have seen
 */
export async function removeDraft(trx: Transaction<Schema>, clock: Clock, actor: Actor, id: string): Promise<void> {
  const event = await eventFor(trx, actor, 'withdraw', id);
  if (event.editorial_state !== 'draft' || event.submitted_at !== null || event.published_at !== null)
    throw new Problem('conflict', 'Only a draft that was never submitted can be removed.', [], {
      reason: 'otherState',
    });
  await deleteEvent(trx, id);
  const title = { nl: event.title_nl, ...(event.title_en === null ? {} : { en: event.title_en }) };
  await recordEventAction(trx, clock, actor, event, {
    action: 'event_removed',
    changes: [{ field: 'title', from: title }],
  });
  await announce(trx, { topic: 'event.changed', subject: id });
}
