import type { Transaction } from 'kysely';
import type { Schema } from '../database/schema.ts';

/** Lets a colleague answer for all that somebody answers for in an organisation; the ids of those events. */
export async function replaceAnswering(
  trx: Transaction<Schema>,
  { organiser, from, to }: { organiser: string; from: string; to: string },
): Promise<string[]> {
  const rows = await trx
    .updateTable('events')
    .set({ entered_by: to })
    .where('entered_for', '=', organiser)
    .where('entered_by', '=', from)
    .returning('id')
    .execute();
  return rows.map(({ id }) => id);
}
