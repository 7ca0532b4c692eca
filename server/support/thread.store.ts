import { type Insertable, type Transaction, sql } from 'kysely';
import type { SupportMessagesTable, SupportNoticesTable } from '../database/schema-support.ts';
import type { Schema } from '../database/schema.ts';

/** Every write of what is said about requests, read of them, and told by mail. */

type Trx = Transaction<Schema>;

export async function insertMessage(trx: Trx, message: Insertable<SupportMessagesTable>): Promise<void> {
  await trx.insertInto('support_messages').values(message).execute();
}

export async function noteRead(trx: Trx, person: string, request: string, at: string): Promise<void> {
  await trx
    .insertInto('support_reads')
    .values({ person_id: person, request_id: request, read_at: at })
    .onConflict((conflict) => conflict.columns(['person_id', 'request_id']).doUpdateSet({ read_at: at }))
    .execute();
}

export async function insertNotices(
  trx: Trx,
  notices: readonly Omit<Insertable<SupportNoticesTable>, 'sent_at'>[],
): Promise<void> {
  if (notices.length === 0) return;
  await trx
    .insertInto('support_notices')
    .values(notices.map((one) => ({ ...one, sent_at: null })))
    .execute();
}

export async function noteNoticesSent(trx: Trx, ids: readonly string[], at: string): Promise<void> {
  if (ids.length === 0) return;
  await trx.updateTable('support_notices').set({ sent_at: at }).where('id', 'in', ids).execute();
}

/** Forgets news that was mailed long ago. */
export async function forgetNotices(trx: Trx, before: string): Promise<void> {
  await trx
    .deleteFrom('support_notices')
    .where('sent_at', '<', sql<Temporal.Instant>`${before}`)
    .execute();
}

/**
 * Notes that somebody was reminded of a moment in the life of a request.
 * @returns whether nobody had been yet
 */
export async function remindOnce(
  trx: Trx,
  { request, kind, about, at }: { request: string; kind: string; about: string; at: string },
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await trx
    .insertInto('support_reminders')
    .values({ request_id: request, kind, about, at })
    .onConflict((conflict) => conflict.columns(['request_id', 'kind', 'about']).doNothing())
    .executeTakeFirst();
  return (numInsertedOrUpdatedRows ?? 0n) > 0n;
}
