import type { Insertable, Transaction } from 'kysely';
import type { ApiKeysTable } from '../database/schema-people.ts';
import type { Schema } from '../database/schema.ts';

/** Holds the keys of an organisation until the transaction ends, and counts those that work. */
export async function holdKeys(trx: Transaction<Schema>, organiser: string): Promise<number> {
  // The organisation itself is what is locked: a key that is only being made is not there to be locked.
  await trx.selectFrom('organisers').select('id').where('id', '=', organiser).forNoKeyUpdate().execute();
  const { count } = await trx
    .selectFrom('api_keys')
    .select((key) => key.fn.countAll<number>().as('count'))
    .where('organiser_id', '=', organiser)
    .where('revoked_at', 'is', null)
    .executeTakeFirstOrThrow();
  return count;
}

export async function insertKey(trx: Transaction<Schema>, key: Insertable<ApiKeysTable>): Promise<void> {
  await trx.insertInto('api_keys').values(key).execute();
}

/** @returns the name of the key; nothing when the organisation has no such key that works */
export async function storeRevocation(
  trx: Transaction<Schema>,
  organiser: string,
  id: string,
  now: string,
): Promise<string | undefined> {
  const row = await trx
    .updateTable('api_keys')
    .set({ revoked_at: now })
    .where('organiser_id', '=', organiser)
    .where('id', '=', id)
    .where('revoked_at', 'is', null)
    .returning('name')
    .executeTakeFirst();
  return row?.name;
}

/** Notes that a key was used on a day; written once a day, however often it is used. */
export async function noteUse(trx: Transaction<Schema>, id: string, day: string): Promise<void> {
  await trx
    .updateTable('api_keys')
    .set({ last_used_on: day })
    .where('id', '=', id)
    .where('last_used_on', 'is distinct from', day)
    .execute();
}
