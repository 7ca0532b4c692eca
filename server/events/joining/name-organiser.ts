import type { Transaction } from 'kysely';
import type { JoinRole } from '../../contracts/joining.ts';
import type { Schema } from '../../database/schema.ts';
import type { Actor } from '../../kernel/actor.ts';
import type { Clock } from '../../kernel/clock.ts';
import { Problem } from '../../kernel/problems.ts';
import { tellEventChanged } from '../tell-event-changed.ts';
import type { LoadedEvent } from '../load-event.ts';
import { placeOrganiser } from './joining.store.ts';
import { mostOrganisers } from './open-requests.queries.ts';
import { recordJoining } from './record-joining.ts';

/**
 * Puts an organisation on an event that nobody is here to ask for, or gives it another role there. Planners look at it
 * with the event, and whoever claims its page can leave.
 * @throws Problem `conflict` with `tooManyOrganisers`
 */
export async function nameOrganiser(
  trx: Transaction<Schema>,
  clock: Clock,
  actor: Actor,
  event: LoadedEvent,
  { organiser, role }: { organiser: string; role: JoinRole },
): Promise<void> {
  const before = event.together.find(({ id }) => id === organiser);
  if (!before && event.together.length >= mostOrganisers)
    throw new Problem('conflict', `An event has ${mostOrganisers} organisers at most.`, [], {
      reason: 'tooManyOrganisers',
    });
  const now = clock.now().toString();
  await placeOrganiser(trx, event.id, { organiser, role }, now);
  // Whoever entered it leads again once nobody else does.
  if (before?.role === 'lead' && event.enteredFor !== null)
    await placeOrganiser(trx, event.id, { organiser: event.enteredFor, role: 'lead' }, now);
  await recordJoining(trx, clock, actor, event, {
    action: before ? 'organiser_role_changed' : 'organiser_named',
    organiser,
    ...(before && { from: before.role }),
    to: role,
  });
  await tellEventChanged(trx, clock, event.id);
}
