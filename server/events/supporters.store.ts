import { type SqlBool, type Transaction, sql } from 'kysely';
import type { Schema } from '../database/schema.ts';

/**
 * Writes which offices support an event. It is no version of its own: whoever is changing the event meanwhile is in no
 * conflict with it.
 * @returns whether it said something else before
 */
export async function storeSupporters(
  trx: Transaction<Schema>,
  id: string,
  offices: readonly string[],
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('events')
    .set({ supported_by: [...offices] })
    .where('id', '=', id)
    .where(sql<SqlBool>`supported_by is distinct from ${[...offices]}::text[]`)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}
