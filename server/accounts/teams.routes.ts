import { done } from '../contracts/endpoint.ts';
import * as contract from '../contracts/teams.ts';
import type { Context } from '../context.ts';
import { type Implementation, implement } from '../http/implement.ts';
import { person } from './accounts.routes.ts';
import { changeRole } from './change-role.ts';
import { teamFor } from './team-for.ts';
import { rolesIn, teamCode } from './teams.ts';
import { teamPolicy } from './teams.policy.ts';
import { membersOf } from './teams.queries.ts';

export function teamRoutes(context: Context): Implementation[] {
  const { db } = context;
  return [
    implement(contract.getTeam, async ({ actor, params }) => {
      const { team, name } = await teamFor(db, actor, 'see', params.team);
      return {
        code: teamCode(team),
        name,
        roles: [...rolesIn[team.kind]],
        members: await membersOf(db, team),
        may: { manage: teamPolicy(actor, 'manage', team) === 'allowed' },
      };
    }),
    implement(contract.changeRole, async ({ actor, params, body }) => {
      await changeRole(context, person(actor), { ...params, ...body });
      return done;
    }),
  ];
}
