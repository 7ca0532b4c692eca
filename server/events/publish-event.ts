import type { Transaction } from 'kysely';
import type { Schema } from '../database/schema.ts';
import type { Actor } from '../kernel/actor.ts';
import type { Clock } from '../kernel/clock.ts';
import { Problem } from '../kernel/problems.ts';
import { announce } from '../outbox/announce.ts';
import { editorialTransitions } from './event-lifecycle.ts';
import { mayPublish } from './events.policy.ts';
import { loadEvent } from './load-event.ts';
import { setEditorialState } from './events.store.ts';

/**
 * Shows an event to its audience: in lists, counts, pages and calendars, as soon as the outbox is drained.
 * @throws Problem `forbidden`, `notFound`, or `conflict` when it is not in a state to be published
 */
export async function publishEvent(trx: Transaction<Schema>, clock: Clock, actor: Actor, id: string): Promise<void> {
  if (!mayPublish(actor)) throw new Problem('forbidden', 'Only planners and trusted organisers publish events.');
  const event = await loadEvent(trx, id);
  if (!editorialTransitions[event.editorial_state].includes('published'))
    throw new Problem('conflict', `An event that is ${event.editorial_state} cannot be published.`);
  await setEditorialState(trx, id, 'published', clock.now().toString());
  await announce(trx, { topic: 'event.changed', subject: id });
}
