import type { Transaction } from 'kysely';
import { recordAction } from '../audit/record.ts';
import type { Schema } from '../database/schema.ts';
import type { Person } from '../kernel/actor.ts';
import type { Clock } from '../kernel/clock.ts';
import { deleteMembership, storeMembership, storeRole } from './members.store.ts';
import { holdRoles } from './provided-memberships.queries.ts';
import type { Grant } from './roles-from-claims.ts';
import { type Team, type TeamRole, teamCode } from './teams.ts';
import { teamName } from './teams.queries.ts';

const source = 'identity_provider';

/**
 * Brings the places somebody has by the word of their identity provider in step with what it says now. Places they have
 * otherwise (by an invitation, a registration) stay as they are, and teams we do not have are passed over. The employer
 * has the last word: an organisation may lose its only owner this way.
 */
export async function followRoles(
  trx: Transaction<Schema>,
  clock: Clock,
  actor: Person,
  grants: readonly Grant[],
): Promise<void> {
  const held = await holdRoles(trx, actor.id);
  const record = (team: Team, action: string, change: { from?: TeamRole; to?: TeamRole }) =>
    recordAction(trx, clock, actor, {
      team: teamCode(team),
      subject: { kind: 'person', id: actor.id },
      action,
      changes: [{ field: 'role', ...change }],
    });

  for (const { team, role } of grants) {
    const present = held.get(teamCode(team));
    if (present === undefined) {
      if ((await teamName(trx, team)) === undefined) continue;
      await storeMembership(trx, { personId: actor.id, team, role, source }, clock.now().toString());
      await record(team, 'member_joined', { to: role });
    } else if (present.source === source && present.role !== role) {
      await storeRole(trx, team, { personId: actor.id, role });
      await record(team, 'member_role_changed', { from: present.role, to: role });
    }
  }

  const granted = new Set(grants.map(({ team }) => teamCode(team)));
  for (const [code, { team, role, source: from }] of held) {
    if (from !== source || granted.has(code)) continue;
    await deleteMembership(trx, team, actor.id);
    await record(team, 'member_removed', { from: role });
  }
}
