import type { Transaction } from 'kysely';
import { recordAction } from '../audit/record.ts';
import type { Schema } from '../database/schema.ts';
import { type Actor, roleInOrganiser } from '../kernel/actor.ts';
import type { Clock } from '../kernel/clock.ts';
import { Problem, nothingHere } from '../kernel/problems.ts';
import { storeSubmission } from './organisations.store.ts';
import { lockOrganiser } from './profile.queries.ts';

/**
 * Sends an organisation in again after the changes that were asked for: the same organisation, with its history.
 * @throws Problem `conflict` with `notAsked` when no changes were asked for
 */
export async function submitAgain(trx: Transaction<Schema>, clock: Clock, actor: Actor, id: string): Promise<void> {
  const row = await lockOrganiser(trx, id);
  if (!row) throw nothingHere();
  if (row.state !== 'changes_requested')
    throw new Problem('conflict', `No changes are asked for: the organisation is ${row.state}.`, [], {
      reason: 'notAsked',
    });
  // The decision is told to whoever sent it in; a planner who does so for somebody leaves that as it was.
  const own = actor.role === 'person' && roleInOrganiser(actor, id) !== undefined;
  await storeSubmission(trx, id, { by: own ? actor.id : row.submitted_by, at: clock.now().toString() });
  await recordAction(trx, clock, actor, {
    team: `organiser.${id}`,
    subject: { kind: 'organisation', id },
    action: 'submitted_again',
    changes: [{ field: 'state', from: row.state, to: 'submitted' }],
  });
}
