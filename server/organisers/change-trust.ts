import type { Transaction } from 'kysely';
import { recordAction } from '../audit/record.ts';
import type { Schema } from '../database/schema.ts';
import type { Actor } from '../kernel/actor.ts';
import type { Clock } from '../kernel/clock.ts';
import { Problem, nothingHere } from '../kernel/problems.ts';
import { storeState } from './organisations.store.ts';
import { lockOrganiser } from './profile.queries.ts';

/**
 * Lets a verified organisation publish its events without review, or no longer.
 * @throws Problem `notFound`; `conflict` with `notVerified`
 */
export async function changeTrust(
  trx: Transaction<Schema>,
  clock: Clock,
  actor: Actor,
  id: string,
  trusted: boolean,
): Promise<void> {
  const row = await lockOrganiser(trx, id);
  if (!row) throw nothingHere();
  if (row.state !== 'verified')
    throw new Problem('conflict', `Only a verified organisation can be trusted; this one is ${row.state}.`, [], {
      reason: 'notVerified',
    });
  if (row.trusted === trusted) return;
  await storeState(trx, id, row.state, trusted);
  await recordAction(trx, clock, actor, {
    team: `organiser.${id}`,
    subject: { kind: 'organisation', id },
    action: trusted ? 'trusted' : 'no_longer_trusted',
    changes: [{ field: 'trusted', from: row.trusted, to: trusted }],
  });
}
