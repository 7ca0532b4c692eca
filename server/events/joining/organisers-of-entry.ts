import type { Transaction } from 'kysely';
import type { OrganisationEntry } from '../../contracts/event-entry.ts';
import { joinRoles } from '../../contracts/joining.ts';
import type { Schema } from '../../database/schema.ts';
import type { Actor } from '../../kernel/actor.ts';
import type { Clock } from '../../kernel/clock.ts';
import { wrongField } from '../../kernel/problems.ts';
import type { Standing } from '../events.policy.ts';
import { type LoadedEvent, loadEvent } from '../load-event.ts';
import { openInvitation } from './open-invitation.ts';
import { tellTakenOff } from './remove-organiser.ts';
import { type Sorted, isMore, sortOrganisers } from './sort-organisers.ts';
import { tellChange } from './tell-change.ts';
import { candidates, isKnown } from './whom-to-ask.ts';

/**
 * Who an entry names as organisers, parted in those who stand on the event and those who are asked first. Who enters it
 * is among them, and leads unless others are named.
 * @param before who stands on it already; they stay when nobody is named
 * @throws Problem `badRequest`: `ownMissing`, `cannotLead`, or `verifiedFirst` while nobody may know of `own`
 */
export async function organisersOfEntry(
  trx: Transaction<Schema>,
  { organisers: named = [] }: OrganisationEntry,
  { own, before }: { own: string; before: readonly Standing[] },
): Promise<Sorted> {
  if (named.length === 0)
    return { stand: before.length > 0 ? [...before] : [{ id: own, role: 'lead' }], ask: [], cannotLead: [] };
  if (!named.some(({ id }) => id === own))
    throw wrongField('organisers', 'ownMissing', `Your own organisation, ${own}, is among the organisers.`);
  const known = await candidates(
    trx,
    named.map(({ id }) => id),
  );
  // What nobody knows stays among them, to be refused with everything else that does not exist.
  const isAsked = (id: string) => {
    const one = known.get(id);
    return one !== undefined && isKnown(one) && one.isAsked;
  };
  const sorted = sortOrganisers(named, { own, before, isAsked });
  const [wrong] = sorted.cannotLead;
  if (wrong !== undefined)
    throw wrongField('organisers', 'cannotLead', `${wrong} leads only what it entered: invite it as a co-organiser.`);
  const self = known.get(own);
  if (sorted.ask.length > 0 && self && !isKnown(self))
    throw wrongField('organisers', 'verifiedFirst', 'This organisation is to be verified before it invites others.');
  return sorted;
}

/** Invites those who are asked first; who was asked before in the same role is not asked twice. */
export async function inviteNamed(
  trx: Transaction<Schema>,
  clock: Clock,
  actor: Actor,
  id: string,
  ask: Sorted['ask'],
): Promise<void> {
  for (const { id: organiser, role } of ask)
    await openInvitation(trx, clock, actor, await loadEvent(trx, id), { organiser, role });
}

/**
 * Tells those whom the new entry of an event does not name any more, and those who got a lesser role in it. The event is
 * written by then.
 * @param event as it was before
 */
export async function tellThoseLeftOut(
  trx: Transaction<Schema>,
  clock: Clock,
  actor: Actor,
  event: LoadedEvent,
  stand: readonly Standing[],
): Promise<void> {
  for (const before of event.together) {
    const organiser = before.id;
    if (organiser === event.enteredFor) continue;
    const now = stand.find(({ id }) => id === organiser);
    const role = joinRoles.find((one) => one === now?.role);
    if (!now) await tellTakenOff(trx, clock, actor, event, { ...before, change: 'removed' });
    else if (role && isMore(before.role, role))
      await tellChange(trx, clock, actor, event, { change: 'role', organiser, role });
  }
}
