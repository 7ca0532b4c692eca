import type { Transaction } from 'kysely';
import type { Schema } from '../database/schema.ts';

/**
 * Holds the capacity of an office until the transaction ends. Whoever changes it or promises of it comes by here first, so
 * that two of them never hold weeks that the other waits for.
 */
export async function holdOffice(trx: Transaction<Schema>, office: string): Promise<void> {
  await trx.selectFrom('offices').select('id').where('id', '=', office).forNoKeyUpdate().execute();
}

/** Holds every office that nobody else holds at the moment; those others are left out, not waited for. */
export async function holdFreeOffices(trx: Transaction<Schema>): Promise<string[]> {
  const rows = await trx.selectFrom('offices').select('id').orderBy('id').forNoKeyUpdate().skipLocked().execute();
  return rows.map(({ id }) => id);
}
