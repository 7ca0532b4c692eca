import type { Transaction } from 'kysely';
import type { Schema } from '../database/schema.ts';
import type { Actor } from '../kernel/actor.ts';
import type { Clock } from '../kernel/clock.ts';
import { Problem } from '../kernel/problems.ts';
import { announce } from '../outbox/announce.ts';
import { isOpenForSubmission } from './event-lifecycle.ts';
import { eventFor } from './load-event.ts';
import { setEditorialState } from './event-life.store.ts';
import { recordEventAction, stateChange } from './record-event.ts';

/**
 * Offers an event for publication: a planner looks at it, or it is public at once when its organisation is trusted.
 * @throws Problem `unauthenticated`, `forbidden`, `notFound`, or `conflict` (`otherState`) for what is submitted or
 * public already, and for what was refused
 */
export async function submitEvent(trx: Transaction<Schema>, clock: Clock, actor: Actor, id: string): Promise<void> {
  const event = await eventFor(trx, actor, 'submit', id);
  if (!isOpenForSubmission(event.editorial_state, event.submitted_at !== null))
    throw new Problem('conflict', `An event that is ${event.editorial_state} cannot be submitted.`, [], {
      reason: 'otherState',
    });
  const state = event.trusted ? 'published' : 'submitted';
  await setEditorialState(trx, id, state, clock.now().toString());
  await recordEventAction(trx, clock, actor, event, {
    action: event.trusted ? 'event_published' : 'event_submitted',
    changes: stateChange(event.editorial_state, state),
  });
  await announce(trx, { topic: 'event.changed', subject: id });
}
