import { type Transaction, sql } from 'kysely';
import type { Schema } from '../database/schema.ts';
import { codeIdentifier } from './sign-in.ts';

/** Writes of accounts that end: those their holders leave, and what was kept long enough. */

/** @param closesOn day (`YYYY-MM-DD`) on which the account is to be erased; nothing when it is to stay */
export async function storeClosing(
  trx: Transaction<Schema>,
  personId: string,
  closesOn: string | null,
  now: string,
): Promise<void> {
  await trx.updateTable('people').set({ closes_on: closesOn, updated_at: now }).where('id', '=', personId).execute();
}

/** A person, with all that hangs on them, and what waits for their address. */
export async function deletePerson(trx: Transaction<Schema>, person: { id: string; email: string }): Promise<void> {
  await trx.deleteFrom('invitations').where('email', '=', person.email).execute();
  await trx.deleteFrom('verifications').where('identifier', '=', codeIdentifier(person.email)).execute();
  await trx.deleteFrom('people').where('id', '=', person.id).execute();
}

export async function deleteSessionsBefore(trx: Transaction<Schema>, moment: Temporal.Instant): Promise<void> {
  await trx
    .deleteFrom('sessions')
    .where('expires_at', '<', sql<Temporal.Instant>`${moment.toString()}`)
    .execute();
}

export async function deleteVerificationsBefore(trx: Transaction<Schema>, moment: Temporal.Instant): Promise<void> {
  await trx
    .deleteFrom('verifications')
    .where('expires_at', '<', sql<Temporal.Instant>`${moment.toString()}`)
    .execute();
}

export async function deleteInvitationsBefore(trx: Transaction<Schema>, moment: Temporal.Instant): Promise<void> {
  await trx
    .deleteFrom('invitations')
    .where('expires_at', '<', sql<Temporal.Instant>`${moment.toString()}`)
    .execute();
}
