import type { Transaction } from 'kysely';
import type { Schema } from '../../database/schema.ts';

/** Closes what is open about an event that will not be organised any more: nobody has to answer that. */
export async function lapseRequests(trx: Transaction<Schema>, eventIds: readonly string[], now: string): Promise<void> {
  if (eventIds.length === 0) return;
  await trx
    .updateTable('joint_requests')
    .set({ state: 'lapsed', decided_at: now })
    .where('state', '=', 'open')
    .where('event_id', 'in', [...eventIds])
    .execute();
}
