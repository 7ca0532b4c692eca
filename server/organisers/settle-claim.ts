import type { Selectable, Transaction } from 'kysely';
import { joinTeam } from '../accounts/join-team.ts';
import { recordAction } from '../audit/record.ts';
import type { ClaimsTable } from '../database/schema-people.ts';
import type { Schema } from '../database/schema.ts';
import type { Actor } from '../kernel/actor.ts';
import type { Clock } from '../kernel/clock.ts';
import { nothingHere } from '../kernel/problems.ts';
import { storeClaimDecision } from './claims.store.ts';
import { storeState } from './organisations.store.ts';
import { type OrganiserRow, lockOrganiser } from './profile.queries.ts';

/**
 * Grants or refuses a claim. Who is granted becomes an owner, and an organisation that was only listed is verified by
 * that. Other claims on it stay as they are.
 * @returns the claim with its organisation, or nothing when it no longer waits
 * @throws Problem `notFound`
 */
export async function settleClaim(
  trx: Transaction<Schema>,
  clock: Clock,
  actor: Actor,
  id: string,
  decision: 'granted' | 'refused',
): Promise<{ claim: Selectable<ClaimsTable>; organiser: OrganiserRow } | undefined> {
  const claim = await trx.selectFrom('claims').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
  const organiser = claim && (await lockOrganiser(trx, claim.organiser_id));
  if (!claim || !organiser) throw nothingHere();
  if (claim.state !== 'submitted') return undefined;
  const team = { kind: 'organiser', id: organiser.id } as const;
  const code = `organiser.${organiser.id}`;
  await storeClaimDecision(trx, id, decision, clock.now().toString());
  await recordAction(trx, clock, actor, {
    team: code,
    subject: { kind: 'claim', id },
    action: `claim_${decision}`,
    changes: [{ field: 'state', from: claim.state, to: decision }],
  });
  if (decision === 'refused') return { claim, organiser };
  await joinTeam(trx, clock, actor, { personId: claim.person_id, team, role: 'owner', source: 'claim' });
  if (organiser.state === 'listed') {
    await storeState(trx, organiser.id, 'verified', false);
    await recordAction(trx, clock, actor, {
      team: code,
      subject: { kind: 'organisation', id: organiser.id },
      action: 'verified',
      changes: [{ field: 'state', from: organiser.state, to: 'verified' }],
    });
  }
  return { claim, organiser };
}
