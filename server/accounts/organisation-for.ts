import type { Kysely } from 'kysely';
import type { Label } from '../contracts/shapes.ts';
import type { Schema } from '../database/schema.ts';
import type { Actor } from '../kernel/actor.ts';
import { nothingHere } from '../kernel/problems.ts';
import { teamFor } from './team-for.ts';
import type { Team } from './teams.ts';
import type { TeamAction } from './teams.policy.ts';

/**
 * The team of a code, for somebody who may do this with it, when it is that of an organisation; offices and head office
 * have no such thing as a key.
 * @throws Problem as `teamFor`
 */
export async function organisationFor(
  db: Kysely<Schema>,
  actor: Actor,
  action: TeamAction,
  code: string,
): Promise<{ team: Extract<Team, { kind: 'organiser' }>; name: Label }> {
  const { team, name } = await teamFor(db, actor, action, code);
  if (team.kind !== 'organiser') throw nothingHere();
  return { team, name };
}
