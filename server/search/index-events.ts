import { sql } from 'kysely';
import type { Context } from '../context.ts';
import { eventRecords } from '../events/events.queries.ts';
import { publicViewer } from '../kernel/audience.ts';
import { organiserNames } from '../organisers/organisers.queries.ts';
import { toIndexDocument } from './to-index-document.ts';

/** One writer at a time: an older reading must never overwrite a newer one. Any constant that nobody else uses. */
const indexLock = 7_300_101;

/**
 * Brings the search index up to date for these events: reads what is public now, stores that and forgets the rest.
 * Plans that are not public are not in this index at all.
 */
export async function indexEvents(context: Context, ids: readonly string[]): Promise<void> {
  await context.db.transaction().execute(async (trx) => {
    await sql`select pg_advisory_xact_lock(${indexLock})`.execute(trx);
    const reference = await context.reference.get();
    const records = await eventRecords(trx, publicViewer, ids);
    const organisers = await organiserNames(trx);
    const shown = new Set(records.map((record) => record.id));
    await context.search.upsert(records.map((record) => toIndexDocument(record, reference, organisers)));
    await context.search.remove(ids.filter((id) => !shown.has(id)));
  });
}
