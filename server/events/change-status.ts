import type { Transaction } from 'kysely';
import { differences } from '../audit/record.ts';
import type { EventStatus } from '../contracts/words.ts';
import type { Schema } from '../database/schema.ts';
import type { Actor } from '../kernel/actor.ts';
import type { Clock } from '../kernel/clock.ts';
import { Problem } from '../kernel/problems.ts';
import { tellEventChanged } from './tell-event-changed.ts';
import { statusTransitions } from './event-lifecycle.ts';
import { eventFor } from './load-event.ts';
import { setStatus } from './event-life.store.ts';
import { recordEventAction } from './record-event.ts';

/**
 * Postpones, reschedules, moves online, closes (full) or cancels a published event, with the reason people read.
 * @throws Problem `unauthenticated`, `forbidden`, `notFound`, or `conflict` (`otherState`) when the lifecycle knows no
 * such step
 */
export async function changeStatus(
  trx: Transaction<Schema>,
  clock: Clock,
  actor: Actor,
  id: string,
  status: EventStatus,
  reason: { nl?: string | undefined; en?: string | undefined } = {},
): Promise<void> {
  const event = await eventFor(trx, actor, 'changeStatus', id);
  if (event.editorial_state !== 'published' || !statusTransitions[event.status].includes(status))
    throw new Problem(
      'conflict',
      `An event that is ${event.editorial_state} and ${event.status} cannot become ${status}.`,
      [],
      { reason: 'otherState' },
    );
  await setStatus(trx, event, { status, reason }, clock.now().toString());
  const before = { nl: event.status_reason_nl ?? undefined, en: event.status_reason_en ?? undefined };
  await recordEventAction(trx, clock, actor, event, {
    action: 'event_status_changed',
    changes: differences(
      { status: event.status, statusReason: before, mode: event.mode },
      { status, statusReason: reason, mode: status === 'moved_online' ? 'online' : event.mode },
    ),
  });
  await tellEventChanged(trx, clock, id);
}
