import type { Transaction } from 'kysely';
import type { Schema } from '../database/schema.ts';
import { deletePerson } from './closing.store.ts';

/**
 * Erases a person: their account, how they sign in, sessions, places in teams, claims, and the invitations and codes
 * that were sent to their address. What they made for an organisation stays, and names them no more.
 */
export async function erasePerson(trx: Transaction<Schema>, person: { id: string; email: string }): Promise<void> {
  await deletePerson(trx, person);
}
