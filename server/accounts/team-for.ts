import type { Kysely } from 'kysely';
import type { Label } from '../contracts/shapes.ts';
import type { Schema } from '../database/schema.ts';
import type { Actor } from '../kernel/actor.ts';
import { demand } from '../kernel/policy.ts';
import { nothingHere } from '../kernel/problems.ts';
import { type Team, teamOf } from './teams.ts';
import { type TeamAction, teamPolicy } from './teams.policy.ts';
import { teamName } from './teams.queries.ts';

/**
 * The team of a code, for somebody who may do this with it.
 * @throws Problem `notFound`, the same for a team that does not exist and one that is not theirs; `forbidden`
 */
export async function teamFor(
  db: Kysely<Schema>,
  actor: Actor,
  action: TeamAction,
  code: string,
): Promise<{ team: Team; name: Label }> {
  const team = teamOf(code);
  if (!team) throw nothingHere();
  demand(actor, teamPolicy(actor, action, team));
  const name = await teamName(db, team);
  if (!name) throw nothingHere();
  return { team, name };
}
