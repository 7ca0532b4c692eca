import { type Transaction, sql } from 'kysely';
import type { Schema } from '../database/schema.ts';

/** Every write to the order in which public events changed. */

export interface NewPlace {
  eventId: string;
  changedAt: string;
  /** Set when it is not public any more. */
  deletedAt: string | null;
  edition: string;
  fingerprint: string;
}

/** One writer at a time: places become visible in their order, and an older reading never comes after a newer one. */
export async function holdOrder(trx: Transaction<Schema>): Promise<void> {
  await trx.selectFrom('public_change_order').select('last').forUpdate().executeTakeFirstOrThrow();
}

/** Gives each the next place, in this order. The order is held. */
export async function giveNextPlaces(trx: Transaction<Schema>, changes: readonly NewPlace[]): Promise<void> {
  if (changes.length === 0) return;
  const { last } = await trx
    .updateTable('public_change_order')
    .set((row) => ({ last: row('last', '+', changes.length) }))
    .returning('last')
    .executeTakeFirstOrThrow();
  const first = last - changes.length + 1;
  await trx
    .insertInto('public_changes')
    .values(
      changes.map(({ eventId, changedAt, deletedAt, edition, fingerprint }, index) => ({
        event_id: eventId,
        place: first + index,
        changed_at: changedAt,
        deleted_at: deletedAt,
        edition,
        fingerprint,
      })),
    )
    .onConflict((conflict) =>
      conflict.column('event_id').doUpdateSet((row) => ({
        place: row.ref('excluded.place'),
        changed_at: row.ref('excluded.changed_at'),
        deleted_at: row.ref('excluded.deleted_at'),
        edition: row.ref('excluded.edition'),
        fingerprint: row.ref('excluded.fingerprint'),
      })),
    )
    .execute();
}

/** Forgets what was taken down before a moment, and from which place on nothing is missing. */
export async function forgetDeletions(trx: Transaction<Schema>, before: Temporal.Instant): Promise<void> {
  await holdOrder(trx);
  await sql`
    with gone as (delete from public_changes where deleted_at < ${before.toString()} returning place)
    update public_change_order set forgotten = greatest(forgotten, (select max(place) from gone))
    where exists (select from gone)`.execute(trx);
}
