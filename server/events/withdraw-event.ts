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
 * Takes an event back: nobody but its organisation and planners sees it any more. It can be submitted again.
 * @throws Problem `unauthenticated`, `forbidden`, `notFound`, or `conflict` (`otherState`) when it was withdrawn before
 */
export async function withdrawEvent(trx: Transaction<Schema>, clock: Clock, actor: Actor, id: string): Promise<void> {
  const event = await eventFor(trx, actor, 'withdraw', id);
  if (!editorialTransitions[event.editorial_state].includes('withdrawn'))
    throw new Problem('conflict', 'This event was withdrawn before.', [], { reason: 'otherState' });
  await setEditorialState(trx, id, 'withdrawn', clock.now().toString(), true);
  await recordEventAction(trx, clock, actor, event, {
    action: 'event_withdrawn',
    changes: stateChange(event.editorial_state, 'withdrawn'),
  });
  await tellEventChanged(trx, clock, id);
}
