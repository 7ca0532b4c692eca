import type { Kysely } from 'kysely';
import { teamFor } from '../accounts/team-for.ts';
import { teamPolicy } from '../accounts/teams.policy.ts';
import type { TeamAction } from '../accounts/teams.policy.ts';
import { teamCode } from '../accounts/teams.ts';
import type { Label } from '../contracts/shapes.ts';
import type { SupportSide } from '../contracts/support-words.ts';
import type { Schema } from '../database/schema.ts';
import { type Actor, isPlanner, roleInOffice } from '../kernel/actor.ts';
import { nothingHere } from '../kernel/problems.ts';
import type { Whose } from './requests.queries.ts';

/** On whose behalf somebody reads and acts. */
export interface Acting {
  actor: Actor;
  side: Exclude<SupportSide, 'system'>;
  whose: Whose;
  /** Code of the team. */
  team: string;
  name: Label;
  /** Whether they may do more than read. */
  mayEdit: boolean;
  /** Whether they may let a promise go above the capacity of the office. */
  mayApprove: boolean;
}

/**
 * Somebody who acts for an organisation that asks.
 * @throws Problem as `teamFor`
 */
export async function forOrganiser(
  db: Kysely<Schema>,
  actor: Actor,
  action: TeamAction,
  code: string,
): Promise<Acting & { whose: { organiser: string } }> {
  const { team, name } = await teamFor(db, actor, action, code);
  if (team.kind !== 'organiser') throw nothingHere();
  const mayEdit = teamPolicy(actor, 'edit', team) === 'allowed';
  const whose = { organiser: team.id };
  return { actor, side: 'organiser', whose, team: teamCode(team), name, mayEdit, mayApprove: false };
}

/**
 * Somebody who acts for an office that is asked; a planner who is not of it acts for head office.
 * @throws Problem as `teamFor`
 */
export async function forOffice(
  db: Kysely<Schema>,
  actor: Actor,
  code: string,
): Promise<Acting & { whose: { office: string } }> {
  const { team, name } = await teamFor(db, actor, 'edit', code);
  if (team.kind !== 'office') throw nothingHere();
  const role = roleInOffice(actor, team.id);
  return {
    actor,
    side: role === undefined ? 'head_office' : 'office',
    whose: { office: team.id },
    team: teamCode(team),
    name,
    mayEdit: true,
    mayApprove: role === 'head' || isPlanner(actor),
  };
}
