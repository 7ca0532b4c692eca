import type { Transaction } from 'kysely';
import { recordAction } from '../audit/record.ts';
import type { MembershipsTable } from '../database/schema-people.ts';
import type { Schema } from '../database/schema.ts';
import type { Actor } from '../kernel/actor.ts';
import type { Clock } from '../kernel/clock.ts';
import { storeMembership } from './members.store.ts';
import { type Team, type TeamRole, teamCode } from './teams.ts';

/** Makes somebody a member of a team, or gives a member another role, in the transaction of what led to it. */
export async function joinTeam(
  trx: Transaction<Schema>,
  clock: Clock,
  actor: Actor,
  member: { personId: string; team: Team; role: TeamRole; source: MembershipsTable['source'] },
): Promise<void> {
  await storeMembership(trx, member, clock.now().toString());
  await recordAction(trx, clock, actor, {
    team: teamCode(member.team),
    subject: { kind: 'person', id: member.personId },
    action: 'joined',
    changes: [{ field: 'role', to: member.role }],
  });
}
