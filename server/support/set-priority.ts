import type { Transaction } from 'kysely';
import { recordAction } from '../audit/record.ts';
import type { Schema } from '../database/schema.ts';
import type { Acting } from './acting.ts';
import { type Moving, refuseStale } from './move-request.ts';
import { holdRequest } from './requests.queries.ts';
import { updateRequest } from './requests.store.ts';

/**
 * Gives a request another priority than the one that is reckoned, with the reason.
 * @throws Problem `notFound`, `conflict` (`decidedMeanwhile`)
 */
export async function setPriority(
  trx: Transaction<Schema>,
  { clock }: Moving,
  acting: Acting,
  id: string,
  { version, priority, reason }: { version: number; priority: number; reason: string },
): Promise<void> {
  const request = await holdRequest(trx, acting.whose, id);
  refuseStale(request, version);
  await updateRequest(trx, id, {
    priority_override: priority,
    priority_reason: reason,
    changed_at: clock.now().toString(),
  });
  await recordAction(trx, clock, acting.actor, {
    team: acting.team,
    subject: { kind: 'support_request', id },
    action: 'support_priority_set',
    changes: [{ field: 'priority', from: request.priority_override, to: priority }],
  });
}
