import type { Kysely } from 'kysely';
import type { Schema } from '../database/schema.ts';
import { officeFiles, storeOffices } from './offices.store.ts';

/** Brings the offices up to those of this repository. */
export async function loadOffices(db: Kysely<Schema>): Promise<void> {
  await db.transaction().execute((trx) => storeOffices(trx, officeFiles));
}

/** What would be loaded, to see whether it changed. */
export const officeContent: unknown = officeFiles;
