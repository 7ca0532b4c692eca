import type { Transaction } from 'kysely';
import { teamOf } from '../accounts/teams.ts';
import type { Schema } from '../database/schema.ts';
import { type EventAction, eventPolicy } from '../events/events.policy.ts';
import { eventOfOrganiser } from '../events/load-event.ts';
import type { Actor } from '../kernel/actor.ts';
import { demand } from '../kernel/policy.ts';
import { nothingHere } from '../kernel/problems.ts';
import { type DraftRow, draftQuery } from './drafts.queries.ts';

/** Code of the organisation a team is; only organisations write events. */
export function organiserOf(team: string): string {
  const found = teamOf(team);
  if (found?.kind !== 'organiser') throw nothingHere();
  return found.id;
}

/**
 * A draft for somebody who may do this with it, locked until the transaction ends. A draft of an event is for those who
 * may do the same with the event: its co-organisers write the same draft, each under the address of their own team.
 * @throws Problem `unauthenticated`, `forbidden`, or `notFound`, the same for what does not exist and what is not theirs
 */
export async function draftFor(
  trx: Transaction<Schema>,
  actor: Actor,
  action: Extract<EventAction, 'see' | 'revise' | 'submit'>,
  { team, draft: id }: { team: string; draft: string },
): Promise<DraftRow> {
  const organiser = organiserOf(team);
  const row = await draftQuery(trx).where('event_drafts.id', '=', id).forUpdate('event_drafts').executeTakeFirst();
  if (row && row.event_version !== null) await eventOfOrganiser(trx, actor, action, { organiser, id });
  else {
    demand(actor, eventPolicy(actor, action, { enteredFor: organiser, trusted: false }));
    if (row?.organiser_id !== organiser) throw nothingHere();
  }
  return row;
}
