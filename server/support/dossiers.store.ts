import type { Transaction } from 'kysely';
import type { SupportForm } from '../contracts/support-form.ts';
import type { Schema } from '../database/schema.ts';

/** Every write of dossiers. */

export async function insertDossier(
  trx: Transaction<Schema>,
  dossier: { id: string; event: string; organiser: string; form: SupportForm; by: string | null; at: string },
): Promise<void> {
  await trx
    .insertInto('support_dossiers')
    .values({
      id: dossier.id,
      event_id: dossier.event,
      organiser_id: dossier.organiser,
      form: JSON.stringify(dossier.form),
      created_by: dossier.by,
      created_at: dossier.at,
      changed_at: dossier.at,
    })
    .execute();
}

export async function storeForm(trx: Transaction<Schema>, id: string, form: SupportForm, at: string): Promise<void> {
  await trx
    .updateTable('support_dossiers')
    .set((row) => ({ form: JSON.stringify(form), changed_at: at, version: row('version', '+', 1) }))
    .where('id', '=', id)
    .execute();
}
