import type { Transaction } from 'kysely';
import type { Schema } from '../database/schema.ts';
import type { Actor } from '../kernel/actor.ts';
import type { Clock } from '../kernel/clock.ts';
import { Problem } from '../kernel/problems.ts';
import { tellEventChanged } from './tell-event-changed.ts';
import { editorialTransitions } from './event-lifecycle.ts';
import { eventFor } from './load-event.ts';
import { setEditorialState } from './event-life.store.ts';
import { recordEventAction, stateChange } from './record-event.ts';

/**
 * Shows an event to its audience: in lists, counts, pages and calendars, as soon as the outbox is drained.
 * @throws Problem `unauthenticated`, `forbidden`, `notFound`, or `conflict` when it is not in a state to be published
 */
export async function publishEvent(trx: Transaction<Schema>, clock: Clock, actor: Actor, id: string): Promise<void> {
  const event = await eventFor(trx, actor, 'publish', id);
  if (!editorialTransitions[event.editorial_state].includes('published'))
    throw new Problem('conflict', `An event that is ${event.editorial_state} cannot be published.`);
  await setEditorialState(trx, id, 'published', clock.now().toString());
  await recordEventAction(trx, clock, actor, event, {
    action: 'event_published',
    changes: stateChange(event.editorial_state, 'published'),
  });
  await tellEventChanged(trx, clock, id);
}
