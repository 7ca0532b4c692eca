import { type Kysely, type Transaction, sql } from 'kysely';
import type { Schema } from '../database/schema.ts';
import { outboxChannel } from './announce.ts';

/** A message that could not be handled, and waits for somebody who looks. */
export interface ParkedMessage {
  id: number;
  topic: string;
  subject: string;
  /** Moments, as ISO 8601. */
  announcedAt: string;
  parkedAt: string;
  attempts: number;
  lastError: string;
}

/** All messages that were given up, the last one first. */
export async function parkedMessages(db: Kysely<Schema>): Promise<ParkedMessage[]> {
  const rows = await db
    .selectFrom('outbox')
    .select(['id', 'topic', 'subject', 'announced_at', 'parked_at', 'attempts', 'last_error'])
    .where('parked_at', 'is not', null)
    .orderBy('parked_at', 'desc')
    .orderBy('id', 'desc')
    .$narrowType<{ parked_at: Temporal.Instant }>()
    .execute();
  return rows.map((row) => ({
    id: row.id,
    topic: row.topic,
    subject: row.subject,
    announcedAt: row.announced_at.toString(),
    parkedAt: row.parked_at.toString(),
    attempts: row.attempts,
    lastError: row.last_error ?? '',
  }));
}

/** Lets a parked message try again from the beginning; answers whether there was one. */
export async function retryMessage(trx: Transaction<Schema>, id: number): Promise<boolean> {
  const message = await trx
    .updateTable('outbox')
    .set({ parked_at: null, available_at: sql<string>`now()`, attempts: 0 })
    .where('id', '=', id)
    .where('parked_at', 'is not', null)
    .returning(sql`pg_notify(${outboxChannel}, '')`.as('told'))
    .executeTakeFirst();
  return message !== undefined;
}

/** Forgets a parked message; answers whether there was one. */
export async function discardMessage(trx: Transaction<Schema>, id: number): Promise<boolean> {
  const message = await trx
    .deleteFrom('outbox')
    .where('id', '=', id)
    .where('parked_at', 'is not', null)
    .returning('id')
    .executeTakeFirst();
  return message !== undefined;
}
