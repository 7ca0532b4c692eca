import type { Transaction } from 'kysely';
import type { Schema } from '../database/schema.ts';

/**
 * Holds plans as they are until the transaction ends: what is being withdrawn, shown or changed at this moment is waited
 * for, and seen as it then is.
 */
export async function holdPlans(trx: Transaction<Schema>, ids: readonly string[]): Promise<void> {
  const sorted = ids.toSorted();
  await trx.selectFrom('events').select('id').where('id', 'in', sorted).orderBy('id').forShare().execute();
  await trx.selectFrom('event_drafts').select('id').where('id', 'in', sorted).orderBy('id').forShare().execute();
}
