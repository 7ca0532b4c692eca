import type { Transaction } from 'kysely';
import type { Schema } from '../database/schema.ts';
import type { Actor } from '../kernel/actor.ts';
import type { Clock } from '../kernel/clock.ts';
import { Problem } from '../kernel/problems.ts';
import { asksFirst, whenOffered } from './event-lifecycle.ts';
import { askForAll, makePublic, setEditorialState } from './event-life.store.ts';
import { type LoadedEvent, eventFor, offerOf } from './load-event.ts';
import { recordEventAction, stateChange } from './record-event.ts';
import { tellEventChanged } from './tell-event-changed.ts';

/**
 * Offers an event for publication: it is published at once for those it may be shared with, or a planner looks at it
 * first. What is published for fewer than all is offered to everybody by it.
 * @throws Problem `unauthenticated`, `forbidden`, `notFound`, or `conflict` (`otherState`) for what is submitted or
 * public already, and for what was refused
 */
export async function submitEvent(trx: Transaction<Schema>, clock: Clock, actor: Actor, id: string): Promise<void> {
  const event = await eventFor(trx, actor, 'submit', id);
  const open = offerOf(event);
  if (open === undefined)
    throw new Problem('conflict', `An event that is ${event.editorial_state} cannot be submitted.`, [], {
      reason: 'otherState',
    });
  await (open === 'everybody' ? offerToAll : offer)(trx, clock, actor, event);
  await tellEventChanged(trx, clock, id);
}

async function offer(trx: Transaction<Schema>, clock: Clock, actor: Actor, event: LoadedEvent): Promise<void> {
  const standing = { verified: event.organisation === 'verified', trusted: event.trusted };
  const state = whenOffered(event.audience, standing);
  await setEditorialState(trx, event.id, state, clock.now().toString());
  await recordEventAction(trx, clock, actor, event, {
    action: state === 'published' ? 'event_published' : 'event_submitted',
    changes: stateChange(event.editorial_state, state),
  });
}

async function offerToAll(trx: Transaction<Schema>, clock: Clock, actor: Actor, event: LoadedEvent): Promise<void> {
  const now = clock.now().toString();
  const asks = asksFirst({ audience: event.audience, wasPublic: event.public_since !== null }, 'public', event);
  await (asks ? askForAll(trx, event.id, now) : makePublic(trx, event.id, now));
  await recordEventAction(trx, clock, actor, event, {
    action: asks ? 'event_public_asked' : 'event_made_public',
    changes: [{ field: 'audience', from: event.audience, to: 'public' }],
  });
}
