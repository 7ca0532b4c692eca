import type { Transaction } from 'kysely';
import type { JoinRole } from '../../contracts/joining.ts';
import type { Schema } from '../../database/schema.ts';
import type { Actor } from '../../kernel/actor.ts';
import type { Clock } from '../../kernel/clock.ts';
import { Problem, nothingHere } from '../../kernel/problems.ts';
import { eventOfOrganiser } from '../load-event.ts';
import { nameOrganiser } from './name-organiser.ts';
import { openInvitation } from './open-invitation.ts';
import { isMore } from './sort-organisers.ts';
import { tellChange } from './tell-change.ts';
import { candidates } from './whom-to-ask.ts';

/**
 * Gives an organisation another role in an event of `own`. Who gets more to do is asked first.
 * @returns whether it is so now, or the organisation is asked
 * @throws Problem `notFound`, `forbidden`, or `conflict`: `leadStays` for the organisation that entered the event
 */
export async function changeOrganiserRole(
  trx: Transaction<Schema>,
  clock: Clock,
  actor: Actor,
  own: string,
  { event: id, organiser, role }: { event: string; organiser: string; role: JoinRole },
): Promise<'asked' | 'done'> {
  const event = await eventOfOrganiser(trx, actor, 'invite', { organiser: own, id });
  if (organiser === event.enteredFor) throw leadStays();
  const stands = event.together.find((one) => one.id === organiser);
  if (!stands) throw nothingHere();
  if (stands.role === role) return 'done';
  const known = await candidates(trx, [organiser]);
  if (isMore(role, stands.role) && known.get(organiser)?.isAsked) {
    const outcome = await openInvitation(trx, clock, actor, event, { organiser, role });
    return outcome === 'done' ? 'done' : 'asked';
  }
  await nameOrganiser(trx, clock, actor, event, { organiser, role });
  await tellChange(trx, clock, actor, event, { change: 'role', organiser, role });
  return 'done';
}

export function leadStays(): Problem {
  return new Problem('conflict', 'The organisation that entered an event stays on it, and leads it.', [], {
    reason: 'leadStays',
  });
}
