import type { Transaction } from 'kysely';
import { recordAction } from '../audit/record.ts';
import type { Schema } from '../database/schema.ts';
import type { Actor } from '../kernel/actor.ts';
import type { Clock } from '../kernel/clock.ts';
import { Problem, nothingHere } from '../kernel/problems.ts';
import { storeState } from './organisations.store.ts';
import { type OrganiserRow, lockOrganiser } from './profile.queries.ts';

/** What a planner decided on an organisation that waits. */
export interface Settlement {
  state: 'verified' | 'changes_requested' | 'refused';
  trusted: boolean;
  /** The version that was looked at. */
  version?: number | undefined;
}

/**
 * Gives an organisation the state that was decided. Of two planners who decide at once one comes too late.
 * @returns the organisation as it was, or nothing when it no longer waits
 * @throws Problem `notFound`; `conflict` with `changedMeanwhile` when something else was looked at than it now says
 */
export async function settleOrganisation(
  trx: Transaction<Schema>,
  clock: Clock,
  actor: Actor,
  id: string,
  { state, trusted, version }: Settlement,
): Promise<OrganiserRow | undefined> {
  const row = await lockOrganiser(trx, id);
  if (!row) throw nothingHere();
  if (row.state !== 'submitted') return undefined;
  if (version !== undefined && version !== row.version)
    throw new Problem(
      'conflict',
      `The organisation changed this in between: it is at version ${row.version} now.`,
      [],
      {
        reason: 'changedMeanwhile',
      },
    );
  await storeState(trx, id, state, trusted);
  await recordAction(trx, clock, actor, {
    team: `organiser.${id}`,
    subject: { kind: 'organisation', id },
    action: state,
    changes: [
      { field: 'state', from: row.state, to: state },
      ...(trusted ? [{ field: 'trusted', from: false, to: true }] : []),
    ],
  });
  return row;
}
