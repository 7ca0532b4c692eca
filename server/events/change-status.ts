import type { Transaction } from 'kysely';
import type { EventStatus } from '../contracts/words.ts';
import type { Schema } from '../database/schema.ts';
import type { Actor } from '../kernel/actor.ts';
import type { Clock } from '../kernel/clock.ts';
import { Problem } from '../kernel/problems.ts';
import { announce } from '../outbox/announce.ts';
import { statusTransitions } from './event-lifecycle.ts';
import { mayChangeStatus } from './events.policy.ts';
import { loadEvent } from './load-event.ts';
import { setStatus } from './events.store.ts';

/**
 * Postpones, reschedules, moves online, closes (full) or cancels a published event, with the reason people read.
 * @throws Problem `forbidden`, `notFound`, or `conflict` when the lifecycle knows no such step
 */
export async function changeStatus(
  trx: Transaction<Schema>,
  clock: Clock,
  actor: Actor,
  id: string,
  status: EventStatus,
  reason: { nl?: string | undefined; en?: string | undefined } = {},
): Promise<void> {
  if (!mayChangeStatus(actor)) throw new Problem('forbidden', 'Only the organisers of an event change its status.');
  const event = await loadEvent(trx, id);
  if (event.editorial_state !== 'published' || !statusTransitions[event.status].includes(status))
    throw new Problem(
      'conflict',
      `An event that is ${event.editorial_state} and ${event.status} cannot become ${status}.`,
    );
  await setStatus(trx, id, status, reason, clock.now().toString());
  await announce(trx, { topic: 'event.changed', subject: id });
}
