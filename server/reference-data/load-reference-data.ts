import type { Kysely } from 'kysely';
import type { Schema } from '../database/schema.ts';
import { referenceFiles } from './reference-files.ts';
import { storeReferenceData } from './reference-data.store.ts';

/** Brings the lists of the database up to those of this repository. */
export async function loadReferenceData(db: Kysely<Schema>): Promise<void> {
  await db.transaction().execute((trx) => storeReferenceData(trx, referenceFiles));
}
