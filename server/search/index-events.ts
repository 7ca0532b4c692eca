import { sql } from 'kysely';
import type { Context } from '../context.ts';
import { eventRecords } from '../events/events.queries.ts';
import { publishedPlans } from '../events/plans.queries.ts';
import { readerOfAll } from '../kernel/audience.ts';
import { organiserNames } from '../organisers/organisers.queries.ts';
import { toIndexDocument } from './to-index-document.ts';

/** One writer at a time: an older reading must never overwrite a newer one. Any constant that nobody else uses. */
const indexLock = 7_300_101;

/**
 * Brings both indexes up to date for these events: what is public stands in the public one, a plan for fewer in that of
 * plans, and what is not published in neither. What an index should not hold leaves it before the other takes it.
 */
export async function indexEvents(context: Context, ids: readonly string[]): Promise<void> {
  await context.db.transaction().execute(async (trx) => {
    await sql`select pg_advisory_xact_lock(${indexLock})`.execute(trx);
    const reference = await context.reference.get();
    const records = await eventRecords(trx, readerOfAll, ids);
    const organisers = await organiserNames(trx);
    const documents = records.map((record) => toIndexDocument(record, reference, organisers));
    const forAll = documents.filter(({ readers }) => readers.includes('public'));
    const forFewer = documents.filter(({ readers }) => !readers.includes('public'));
    const besides = (kept: typeof documents) => ids.filter((id) => !kept.some((document) => document.id === id));
    await context.search.remove(besides(forAll));
    await context.plans.remove(besides(forFewer));
    await context.search.upsert(forAll);
    await context.plans.upsert(forFewer);
  });
}

const atOnce = 200;

/** Puts plans in their index that were published before there was one; of a database that has them all it asks little. */
export async function indexMissingPlans(context: Context): Promise<void> {
  const known = new Set(await context.plans.select({ readers: readerOfAll.groups, filters: {} }));
  const missing = (await publishedPlans(context.db)).filter((id) => !known.has(id));
  for (let first = 0; first < missing.length; first += atOnce)
    await indexEvents(context, missing.slice(first, first + atOnce));
}
