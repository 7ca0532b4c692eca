import type { Transaction } from 'kysely';
import type { Schema } from '../database/schema.ts';

/** @returns whether it is new: somebody has one open claim on an organisation at a time */
export async function insertClaim(
  trx: Transaction<Schema>,
  claim: { id: string; organiser_id: string; person_id: string; motivation: string; created_at: string },
): Promise<boolean> {
  const made = await trx
    .insertInto('claims')
    .values({ ...claim, decided_at: null })
    .onConflict((conflict) =>
      conflict.columns(['organiser_id', 'person_id']).where('state', '=', 'submitted').doNothing(),
    )
    .executeTakeFirst();
  return made.numInsertedOrUpdatedRows === 1n;
}

export async function storeClaimDecision(
  trx: Transaction<Schema>,
  id: string,
  state: 'granted' | 'refused',
  now: string,
): Promise<void> {
  await trx.updateTable('claims').set({ state, decided_at: now }).where('id', '=', id).execute();
}
