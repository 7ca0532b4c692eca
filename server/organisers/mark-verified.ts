import type { Transaction } from 'kysely';
import { recordAction } from '../audit/record.ts';
import type { Schema } from '../database/schema.ts';
import type { Actor } from '../kernel/actor.ts';
import type { Clock } from '../kernel/clock.ts';
import { storeState } from './organisations.store.ts';

/**
 * Makes an organisation that we knew from public sources a verified one; one that is verified stays as it is. For
 * organisations whose people we put there ourselves: all others are verified by a planner's decision.
 */
export async function markVerified(trx: Transaction<Schema>, clock: Clock, actor: Actor, id: string): Promise<void> {
  const present = await trx.selectFrom('organisers').select('state').where('id', '=', id).executeTakeFirst();
  if (present?.state !== 'listed') return;
  await storeState(trx, id, 'verified', false);
  await recordAction(trx, clock, actor, {
    team: `organiser.${id}`,
    subject: { kind: 'organisation', id },
    action: 'verified',
    changes: [{ field: 'state', from: 'listed', to: 'verified' }],
  });
}
