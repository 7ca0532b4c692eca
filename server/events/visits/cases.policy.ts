import type { Team } from '../../accounts/teams.ts';
import { type Actor, atLeast, roleInOffice, roleInOrganiser } from '../../kernel/actor.ts';
import type { Policy } from '../../kernel/policy.ts';

/**
 * Who reads the cases of visits for a team: editors and owners of the organisation that coordinates, and everybody of an
 * office. Which visits those are is another question. Planners read none: a case is for its coordinator and the office.
 */
export const casesPolicy: Policy<'read', Team> = (actor: Actor, _action, team) => {
  if (team.kind === 'office') return roleInOffice(actor, team.id) === undefined ? 'hidden' : 'allowed';
  if (team.kind !== 'organiser') return 'hidden';
  const role = roleInOrganiser(actor, team.id);
  if (role === undefined) return 'hidden';
  return atLeast(role, 'editor') ? 'allowed' : 'forbidden';
};
