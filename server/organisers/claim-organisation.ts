import { recordAction } from '../audit/record.ts';
import type { Context } from '../context.ts';
import type { Person } from '../kernel/actor.ts';
import { newId } from '../kernel/ids.ts';
import { Problem, nothingHere } from '../kernel/problems.ts';
import { insertClaim } from './claims.store.ts';
import { ownersOf } from './claims.queries.ts';
import { mayKnow } from './organisers.queries.ts';
import { lockOrganiser } from './profile.queries.ts';

/** How many organisations one person may claim in a day. */
const claims = { times: 10, minutes: 24 * 60 };

/**
 * Asks to manage an organisation that is known already and that nobody manages; a planner reviews it.
 * @throws Problem `notFound`, also for an organisation that is not theirs to know of; `conflict` with `alreadyMember`,
 * `hasOwners` or `alreadyClaimed`; `tooManyRequests`
 */
export async function claimOrganisation(
  { db, clock, throttle }: Pick<Context, 'db' | 'clock' | 'throttle'>,
  actor: Person,
  organiser: string,
  motivation: string,
): Promise<void> {
  await db.transaction().execute(async (trx) => {
    const row = await lockOrganiser(trx, organiser);
    if (!row || !mayKnow(actor, row)) throw nothingHere();
    if (actor.memberships.some((one) => one.kind === 'organiser' && one.id === organiser))
      throw refused('alreadyMember', 'You are in this organisation already.');
    if ((await ownersOf(trx, organiser)).length > 0)
      throw refused('hasOwners', 'This organisation has owners: ask them to invite you.');
    if (row.state !== 'listed' && row.state !== 'verified')
      throw refused('notClaimable', `An organisation that is ${row.state} cannot be claimed.`);
    await throttle.count('claims', actor.id, claims);
    const id = newId();
    const at = clock.now().toString();
    const claim = { id, organiser_id: organiser, person_id: actor.id, motivation, created_at: at };
    if (!(await insertClaim(trx, claim)))
      throw refused('alreadyClaimed', 'You asked this before, and it is not decided yet.');
    await recordAction(trx, clock, actor, {
      team: `organiser.${organiser}`,
      subject: { kind: 'claim', id },
      action: 'claimed',
    });
  });
}

function refused(reason: string, detail: string): Problem {
  return new Problem('conflict', detail, [], { reason });
}
