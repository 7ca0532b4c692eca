import type { Transaction } from 'kysely';
import type { Schema } from '../database/schema.ts';
import { newReference } from './reference.ts';

/** A reference no other request has. */
export async function freeReference(trx: Transaction<Schema>, firstDay: string): Promise<string> {
  for (;;) {
    const reference = newReference(firstDay);
    const taken = await trx
      .selectFrom('support_requests')
      .select('id')
      .where('reference', '=', reference)
      .executeTakeFirst();
    if (!taken) return reference;
  }
}
