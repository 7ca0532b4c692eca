import type { Insertable, Transaction } from 'kysely';
import type { ProfileEntry } from '../contracts/organisations.ts';
import type { OrganisationState } from '../contracts/words.ts';
import type { OrganisersTable, Schema } from '../database/schema.ts';

/** Writes of organisations that have people here. */

/**
 * A new organisation, handed in for review.
 * @returns whether the id was still free
 */
export async function insertOrganisation(
  trx: Transaction<Schema>,
  id: string,
  entry: ProfileEntry,
  submission: { by: string; at: string },
): Promise<boolean> {
  const row: Insertable<OrganisersTable> = {
    id,
    ...profileColumns(entry),
    domains: [],
    partnerships: '[]',
    aliases: [],
    active: true,
    note_nl: null,
    note_en: null,
    state: 'submitted',
    submitted_by: submission.by,
    submitted_at: submission.at,
  };
  const made = await trx
    .insertInto('organisers')
    .values(row)
    .onConflict((conflict) => conflict.column('id').doNothing())
    .executeTakeFirst();
  return made.numInsertedOrUpdatedRows === 1n;
}

export async function storeProfile(trx: Transaction<Schema>, id: string, entry: ProfileEntry): Promise<void> {
  await trx
    .updateTable('organisers')
    .set((row) => ({ ...profileColumns(entry), version: row('version', '+', 1) }))
    .where('id', '=', id)
    .execute();
}

/** Where an organisation stands; only a verified one can be trusted. */
export async function storeState(
  trx: Transaction<Schema>,
  id: string,
  state: OrganisationState,
  trusted: boolean,
): Promise<void> {
  await trx.updateTable('organisers').set({ state, trusted }).where('id', '=', id).execute();
}

export async function storeSubmission(
  trx: Transaction<Schema>,
  id: string,
  submission: { by: string | null; at: string },
): Promise<void> {
  await trx
    .updateTable('organisers')
    .set({ state: 'submitted', submitted_by: submission.by, submitted_at: submission.at })
    .where('id', '=', id)
    .execute();
}

function profileColumns(entry: ProfileEntry) {
  return {
    name_nl: entry.name.nl,
    name_en: entry.name.en ?? entry.name.nl,
    kind: entry.kind,
    website: entry.website ?? null,
    contact_email: entry.contactEmail,
    description_nl: entry.description?.nl ?? null,
    description_en: entry.description?.en ?? null,
    province: entry.province ?? null,
    enterprise_number: entry.enterpriseNumber ?? null,
  };
}
