import { type Transaction, sql } from 'kysely';
import type { Schema } from '../database/schema.ts';

/** News of one part of the program for others: what happened (topic) to whom (subject, an id). */
export type Message =
  | { topic: 'event.changed'; subject: string }
  | { topic: 'draft.changed'; subject: string }
  | { topic: 'alerts.due'; subject: string }
  | { topic: 'mail.queued'; subject: string };

/** Channel on which PostgreSQL tells listening relays, once a transaction is committed, that there are messages. */
export const outboxChannel = 'outbox';

/** Writes a message in the transaction of the change itself: both happen, or neither. */
export async function announce(trx: Transaction<Schema>, message: Message): Promise<void> {
  await trx
    .insertInto('outbox')
    .values({ ...message, last_error: null, parked_at: null })
    .returning(sql`pg_notify(${outboxChannel}, '')`.as('told'))
    .execute();
}
