import type { Transaction } from 'kysely';
import type { JoinRole } from '../../contracts/joining.ts';
import type { Schema } from '../../database/schema.ts';
import type { Actor } from '../../kernel/actor.ts';
import type { Clock } from '../../kernel/clock.ts';
import { Problem, wrongField } from '../../kernel/problems.ts';
import { eventOfOrganiser } from '../load-event.ts';
import { nameOrganiser } from './name-organiser.ts';
import { demandToCome } from './open-requests.queries.ts';
import { openInvitation } from './open-invitation.ts';
import { isMore } from './sort-organisers.ts';
import { candidates, isKnown } from './whom-to-ask.ts';

/**
 * Invites an organisation to organise an event of `own` together. One that nobody manages here yet is named at once.
 * @returns whether it stands on the event now, or is asked first
 * @throws Problem `notFound`, `forbidden`, `badRequest` for an organisation that is not known, or `conflict`:
 * `alreadyOrganises`, `alreadyInvited`, `verifiedFirst` while `own` is known to nobody, `eventOver`,
 * `tooManyOrganisers`
 */
export async function inviteOrganiser(
  trx: Transaction<Schema>,
  clock: Clock,
  actor: Actor,
  own: string,
  asked: { event: string; organiser: string; role: JoinRole; message?: string | undefined },
): Promise<'asked' | 'done'> {
  const { organiser, role } = asked;
  const event = await eventOfOrganiser(trx, actor, 'invite', { organiser: own, id: asked.event });
  await demandToCome(trx, clock, event);
  const known = await candidates(trx, [organiser]);
  const candidate = known.get(organiser);
  if (!candidate || !isKnown(candidate)) throw wrongField('organiser', 'unknown', `"${organiser}" is not known.`);
  const stands = event.together.find(({ id }) => id === organiser);
  if (organiser === event.enteredFor || (stands && !isMore(role, stands.role)))
    throw new Problem('conflict', `${candidate.name.en} organises this event already.`, [], {
      reason: 'alreadyOrganises',
    });
  if (!candidate.isAsked) {
    await nameOrganiser(trx, clock, actor, event, { organiser, role });
    return 'done';
  }
  if (event.organisation !== null && !isKnown({ state: event.organisation }))
    throw new Problem('conflict', 'This organisation is to be verified before it invites others.', [], {
      reason: 'verifiedFirst',
    });
  const outcome = await openInvitation(trx, clock, actor, event, { organiser, role, message: asked.message });
  if (outcome === 'before')
    throw new Problem('conflict', `${candidate.name.en} is invited already.`, [], { reason: 'alreadyInvited' });
  return outcome;
}
