import { recordAction } from '../audit/record.ts';
import type { Context } from '../context.ts';
import type { Person } from '../kernel/actor.ts';
import { nothingHere, wrongField } from '../kernel/problems.ts';
import { keepManager } from './last-manager.ts';
import { holdMembers, storeRole } from './members.store.ts';
import { teamFor } from './team-for.ts';
import { type Team, type TeamRole, rolesIn, teamCode } from './teams.ts';
import { tellMember } from './tell-member.ts';

/**
 * Gives a member of a team another role, and tells them by mail.
 * @throws Problem `notFound` (no such team or member), `forbidden`, `badRequest` on `role`, or `conflict` for the last
 * owner or planner
 */
export async function changeRole(
  { db, clock }: Pick<Context, 'db' | 'clock'>,
  actor: Person,
  asked: { team: string; person: string; role: TeamRole },
): Promise<void> {
  const { team, name } = await teamFor(db, actor, 'manage', asked.team);
  const { person: personId, role } = asked;
  await db.transaction().execute(async (trx) => {
    const members = await holdMembers(trx, team);
    const present = members.find((member) => member.personId === personId);
    if (!present) throw nothingHere();
    demandRoleOf(team, role);
    if (present.role === role) return;
    keepManager(team, members, personId, role);
    await storeRole(trx, team, { personId, role });
    await recordAction(trx, clock, actor, {
      team: teamCode(team),
      subject: { kind: 'person', id: personId },
      action: 'member_role_changed',
      changes: [{ field: 'role', from: present.role, to: role }],
    });
    await tellMember(trx, clock, actor, { personId, team: name, role });
  });
}

/** @throws Problem `badRequest` on `role` when a team of this kind has no such role */
export function demandRoleOf(team: Team, role: TeamRole): void {
  if (!rolesIn[team.kind].includes(role))
    throw wrongField('role', 'notOffered', `The roles in this team are: ${rolesIn[team.kind].join(', ')}.`);
}
