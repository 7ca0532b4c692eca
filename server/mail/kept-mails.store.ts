import { type Transaction, sql } from 'kysely';
import type { Schema } from '../database/schema.ts';

export async function deleteMailsBefore(trx: Transaction<Schema>, moment: Temporal.Instant): Promise<void> {
  await trx
    .deleteFrom('mails')
    .where('created_at', '<', sql<Temporal.Instant>`${moment.toString()}`)
    .execute();
}

export async function deleteMailsTo(trx: Transaction<Schema>, address: string): Promise<void> {
  await trx.deleteFrom('mails').where('recipient', '=', address).execute();
}

export async function mailsAmong(trx: Transaction<Schema>, ids: readonly string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set();
  const rows = await trx.selectFrom('mails').select('id').where('id', 'in', ids).execute();
  return new Set(rows.map(({ id }) => id));
}
