import type { Transaction } from 'kysely';
import { recordAction } from '../audit/record.ts';
import type { Label } from '../contracts/shapes.ts';
import type { Schema } from '../database/schema.ts';
import type { Person } from '../kernel/actor.ts';
import type { Clock } from '../kernel/clock.ts';
import { nothingHere } from '../kernel/problems.ts';
import { type Place, keepManager } from './last-manager.ts';
import { deleteMembership, holdMembers } from './members.store.ts';
import { type Team, teamCode } from './teams.ts';
import { tellMember } from './tell-member.ts';

/**
 * Takes somebody out of a team, or lets them leave it; whether the actor may is decided before. They lose it from their
 * next request on.
 * @returns the colleagues who stay, who do not change before the transaction ends
 * @throws Problem `notFound`, or `conflict` for the last owner or planner
 */
export async function removeMember(
  trx: Transaction<Schema>,
  clock: Clock,
  actor: Person,
  { team, name, personId }: { team: Team; name: Label; personId: string },
): Promise<Place[]> {
  const members = await holdMembers(trx, team);
  const present = members.find((member) => member.personId === personId);
  if (!present) throw nothingHere();
  keepManager(team, members, personId);
  await deleteMembership(trx, team, personId);
  await recordAction(trx, clock, actor, {
    team: teamCode(team),
    subject: { kind: 'person', id: personId },
    action: actor.id === personId ? 'member_left' : 'member_removed',
    changes: [{ field: 'role', from: present.role }],
  });
  await tellMember(trx, clock, actor, { personId, team: name });
  return members.filter((member) => member !== present);
}
