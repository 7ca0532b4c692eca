import type { Transaction } from 'kysely';
import { teamOf } from '../accounts/teams.ts';
import type { Schema } from '../database/schema.ts';
import type { Actor } from '../kernel/actor.ts';
import { nothingHere } from '../kernel/problems.ts';
import type { EventAction } from './events.policy.ts';
import { type LoadedEvent, eventOfOrganiser } from './load-event.ts';

/**
 * The organisation of a team's code: only organisations enter events.
 * @throws Problem `notFound`
 */
export function organiserOf(team: string): string {
  const found = teamOf(team);
  if (found?.kind !== 'organiser') throw nothingHere();
  return found.id;
}

/**
 * An event that this organisation entered or organises with others, for somebody who may do this with it as one of its
 * people, locked until the transaction ends.
 * @throws Problem as `eventOfOrganiser`
 */
export async function eventOfTeam(
  trx: Transaction<Schema>,
  actor: Actor,
  action: EventAction,
  { team, event: id }: { team: string; event: string },
): Promise<LoadedEvent> {
  return eventOfOrganiser(trx, actor, action, { organiser: organiserOf(team), id });
}
