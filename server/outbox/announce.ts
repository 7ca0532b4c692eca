import type { Transaction } from 'kysely';
import type { Schema } from '../database/schema.ts';

/** News of one part of the program for others: what happened (topic) to whom (subject, an id). */
export interface Message {
  topic: 'event.changed';
  subject: string;
}

/** Writes a message in the transaction of the change itself: both happen, or neither. */
export async function announce(trx: Transaction<Schema>, message: Message): Promise<void> {
  await trx
    .insertInto('outbox')
    .values({ ...message, last_error: null, parked_at: null })
    .execute();
}
