import { type Actor, atLeast, isPlanner, roleInOffice, roleInOrganiser } from '../kernel/actor.ts';
import type { Policy, Verdict } from '../kernel/policy.ts';
import type { Team } from './teams.ts';

/**
 * `see`: who is in the team and what it did. `edit`: what the team announces and says of itself. `manage`: its members,
 * its keys.
 */
export type TeamAction = 'see' | 'edit' | 'manage';

/**
 * Members see their team, and planners every team. Editors and owners edit for an organisation; owners, heads of offices
 * and planners manage. To anybody else a team does not exist.
 */
export const teamPolicy: Policy<TeamAction, Team> = (actor, action, team) => {
  if (isPlanner(actor)) return 'allowed';
  if (team.kind === 'organiser') return organiserVerdict(actor, action, team.id);
  if (team.kind === 'office') return officeVerdict(actor, action, team.id);
  return 'hidden';
};

function organiserVerdict(actor: Actor, action: TeamAction, organiser: string): Verdict {
  const role = roleInOrganiser(actor, organiser);
  if (role === undefined) return 'hidden';
  const needed = { see: 'reader', edit: 'editor', manage: 'owner' } as const;
  return atLeast(role, needed[action]) ? 'allowed' : 'forbidden';
}

function officeVerdict(actor: Actor, action: TeamAction, office: string): Verdict {
  const role = roleInOffice(actor, office);
  if (role === undefined) return 'hidden';
  return action === 'manage' && role !== 'head' ? 'forbidden' : 'allowed';
}
