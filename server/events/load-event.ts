import type { Selectable, Transaction } from 'kysely';
import type { OrganisationState } from '../contracts/words.ts';
import type { EventsTable, Schema } from '../database/schema.ts';
import { type Actor, actingFor } from '../kernel/actor.ts';
import { demand } from '../kernel/policy.ts';
import { Problem, nothingHere } from '../kernel/problems.ts';
import { isOpenForAll, isOpenForSubmission } from './event-lifecycle.ts';
import { type EventOwnership, type EventAction, type Standing, eventPolicy } from './events.policy.ts';

/** The row of an event, with what is known of the organisation that entered it and of those that organise it with it. */
export interface LoadedEvent extends Selectable<EventsTable>, EventOwnership {
  organisation: OrganisationState | null;
  together: Standing[];
}

/**
 * An event for somebody who may do this with it, locked until the transaction ends: two changes of one event follow
 * each other.
 * @throws Problem `unauthenticated`, `forbidden`, or `notFound`, the same for what does not exist and what is not theirs
 */
export async function eventFor(
  trx: Transaction<Schema>,
  actor: Actor,
  action: EventAction,
  id: string,
): Promise<LoadedEvent> {
  const event = await findEvent(trx, id);
  demand(actor, event ? eventPolicy(actor, action, event) : 'hidden');
  if (!event) throw nothingHere();
  return event;
}

/**
 * The same for somebody who acts for one organisation, which entered the event or organises it with others: what they
 * may in other teams does not count.
 * @throws Problem as `eventFor`; `notFound` too for an event that this organisation has nothing to do with
 */
export async function eventOfOrganiser(
  trx: Transaction<Schema>,
  actor: Actor,
  action: EventAction,
  { organiser, id }: { organiser: string; id: string },
): Promise<LoadedEvent> {
  const event = await findEvent(trx, id);
  const theirs = event && event.enteredFor !== null && organisersOf(event).includes(organiser);
  demand(actor, theirs ? eventPolicy(actingFor(actor, organiser), action, event) : 'hidden');
  if (!event) throw nothingHere();
  return event;
}

/** The organisation that entered an event, and those whose names stand on it. */
function organisersOf({ enteredFor, together }: LoadedEvent): (string | null)[] {
  return [enteredFor, ...together.map(({ id }) => id)];
}

/** @throws Problem `notFound` */
export async function loadEvent(trx: Transaction<Schema>, id: string): Promise<LoadedEvent> {
  const event = await findEvent(trx, id);
  if (!event) throw nothingHere();
  return event;
}

/**
 * Refuses a change that is based on another version than the present one.
 * @throws Problem `conflict` (`changedMeanwhile`)
 */
export function refuseStale(event: LoadedEvent, version: number | undefined): void {
  if (version === undefined || version === event.version) return;
  throw new Problem('conflict', `Somebody changed this event in between: it is at version ${event.version} now.`, [], {
    reason: 'changedMeanwhile',
  });
}

/** How an event may be offered: for publication, to everybody, or not. */
export function offerOf(
  event: Pick<
    Selectable<EventsTable>,
    'editorial_state' | 'audience' | 'submitted_at' | 'asks_public_at' | 'visit_masked_for'
  >,
): 'publication' | 'everybody' | undefined {
  const { editorial_state: state, audience, submitted_at, asks_public_at, visit_masked_for } = event;
  if (isOpenForSubmission(state, submitted_at !== null)) return 'publication';
  const shared = { state, audience, asks: asks_public_at !== null, masked: visit_masked_for !== null };
  return isOpenForAll(shared) ? 'everybody' : undefined;
}

async function findEvent(trx: Transaction<Schema>, id: string): Promise<LoadedEvent | undefined> {
  const row = await trx
    .selectFrom('events')
    .leftJoin('organisers', 'organisers.id', 'events.entered_for')
    .selectAll('events')
    .select(['organisers.trusted', 'organisers.state as organisation'])
    .where('events.id', '=', id)
    // What stands in for a masked visit follows the visit; nobody does anything with it itself.
    .where('events.stands_in_for', 'is', null)
    .forUpdate('events')
    .executeTakeFirst();
  if (!row) return undefined;
  // Asked once the event is held, so that nobody comes or goes in between.
  const together = await trx
    .selectFrom('event_organisers')
    .select(['organiser_id as id', 'role'])
    .where('event_id', '=', id)
    .orderBy('position')
    .execute();
  return { ...row, enteredFor: row.entered_for, trusted: row.trusted ?? false, together };
}
