import type { Kysely } from 'kysely';
import type { Schema } from '../database/schema.ts';
import { organiserFiles, storeOrganisers } from './organisers.store.ts';

/** Brings the organisers we know from public sources up to those of this repository. */
export async function loadOrganisers(db: Kysely<Schema>): Promise<void> {
  await db.transaction().execute((trx) => storeOrganisers(trx, organiserFiles));
}

/** What would be loaded, to see whether it changed. */
export const organiserContent: unknown = organiserFiles;
