import type { Transaction } from 'kysely';
import type { Schema } from '../../database/schema.ts';
import type { Actor } from '../../kernel/actor.ts';
import type { Clock } from '../../kernel/clock.ts';
import { nothingHere } from '../../kernel/problems.ts';
import { tellEventChanged } from '../tell-event-changed.ts';
import type { Standing } from '../events.policy.ts';
import { type LoadedEvent, eventOfOrganiser } from '../load-event.ts';
import { leadStays } from './change-organiser-role.ts';
import { closeRequest, dropOrganiser, placeOrganiser } from './joining.store.ts';
import { openRequest } from './open-requests.queries.ts';
import { recordJoining } from './record-joining.ts';
import { tellChange } from './tell-change.ts';

/**
 * Takes an organisation off an event: `own` leaves, or takes another one off an event that it entered.
 * @throws Problem `notFound`, `forbidden`, or `conflict`: `leadStays` for the organisation that entered the event
 */
export async function removeOrganiser(
  trx: Transaction<Schema>,
  clock: Clock,
  actor: Actor,
  own: string,
  { event: id, organiser }: { event: string; organiser: string },
): Promise<void> {
  const leaves = organiser === own;
  const event = await eventOfOrganiser(trx, actor, leaves ? 'see' : 'invite', { organiser: own, id });
  if (organiser === event.enteredFor) throw leadStays();
  const stands = event.together.find((one) => one.id === organiser);
  if (!stands) throw nothingHere();
  const now = clock.now().toString();
  await dropOrganiser(trx, event.id, organiser, now);
  // Whoever entered it leads again once nobody else does.
  if (stands.role === 'lead' && event.enteredFor !== null)
    await placeOrganiser(trx, event.id, { organiser: event.enteredFor, role: 'lead' }, now);
  await tellTakenOff(trx, clock, actor, event, { ...stands, change: leaves ? 'left' : 'removed' });
  await tellEventChanged(trx, clock, event.id);
}

/** Closes what is open with an organisation that was taken off an event, notes it, and tells the other side. */
export async function tellTakenOff(
  trx: Transaction<Schema>,
  clock: Clock,
  actor: Actor,
  event: LoadedEvent,
  { id: organiser, role, change }: Standing & { change: 'left' | 'removed' },
): Promise<void> {
  const open = await openRequest(trx, event.id, organiser);
  const by = actor.role === 'person' ? actor.id : null;
  if (open) await closeRequest(trx, open.id, { state: 'withdrawn', by, now: clock.now().toString() });
  await recordJoining(trx, clock, actor, event, {
    action: change === 'left' ? 'organiser_left' : 'organiser_removed',
    organiser,
    from: role,
  });
  await tellChange(trx, clock, actor, event, { change, organiser });
}
