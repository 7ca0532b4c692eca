import type { Transaction } from 'kysely';
import type { Schema } from '../database/schema.ts';
import type { Language } from '../contracts/words.ts';
import { newId } from '../kernel/ids.ts';

export interface NewPerson {
  email: string;
  name: string;
  language: Language;
  demo?: boolean;
}

/** A person whose address is known to be theirs. */
export async function insertPerson(trx: Transaction<Schema>, person: NewPerson, now: string): Promise<string> {
  const id = newId();
  await trx
    .insertInto('people')
    .values({ id, email_verified: true, image: null, closes_on: null, created_at: now, updated_at: now, ...person })
    .execute();
  return id;
}

export async function changePerson(
  trx: Transaction<Schema>,
  id: string,
  change: { name?: string | undefined; language?: Language | undefined },
  now: string,
): Promise<void> {
  await trx
    .updateTable('people')
    .set({ ...change, updated_at: now })
    .where('id', '=', id)
    .execute();
}

export async function storePassword(
  trx: Transaction<Schema>,
  personId: string,
  password: string,
  now: string,
): Promise<void> {
  await trx
    .insertInto('sign_in_methods')
    .values({
      id: newId(),
      person_id: personId,
      provider_id: 'credential',
      account_id: personId,
      password,
      access_token: null,
      refresh_token: null,
      id_token: null,
      access_token_expires_at: null,
      refresh_token_expires_at: null,
      scope: null,
      created_at: now,
      updated_at: now,
    })
    .onConflict((conflict) =>
      conflict.columns(['provider_id', 'account_id']).doUpdateSet({ password, updated_at: now }),
    )
    .execute();
}

/** @returns whether there was such a session of this person */
export async function deleteSession(trx: Transaction<Schema>, personId: string, id: string): Promise<boolean> {
  const gone = await trx
    .deleteFrom('sessions')
    .where('person_id', '=', personId)
    .where('id', '=', id)
    .executeTakeFirst();
  return gone.numDeletedRows > 0n;
}

/** Ends all sessions of a person, but the one given. */
export async function deleteSessions(trx: Transaction<Schema>, personId: string, but?: string): Promise<void> {
  let sessions = trx.deleteFrom('sessions').where('person_id', '=', personId);
  if (but !== undefined) sessions = sessions.where('id', '!=', but);
  await sessions.execute();
}
