import type { Insertable, Transaction } from 'kysely';
import type { AuditTrailTable } from '../database/schema-frame.ts';
import type { Schema } from '../database/schema.ts';

export async function storeAction(trx: Transaction<Schema>, action: Insertable<AuditTrailTable>): Promise<void> {
  await trx.insertInto('audit_trail').values(action).execute();
}

/** Takes a person's name and id out of everything they did; what was done stays. */
export async function eraseActor(trx: Transaction<Schema>, personId: string): Promise<void> {
  await trx
    .updateTable('audit_trail')
    .set({ actor_id: null, actor_name: '' })
    .where('actor_id', '=', personId)
    .execute();
}
