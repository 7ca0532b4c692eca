import type { Kysely } from 'kysely';
import type { ApiKey } from '../contracts/keys.ts';
import type { Schema } from '../database/schema.ts';
import type { KeyHolder } from '../kernel/actor.ts';
import { hashSecret } from './secrets.ts';

/** Who holds a key, and when it was last used before; nothing for one that is unknown or revoked. */
export async function keyHolder(
  db: Kysely<Schema>,
  key: string,
): Promise<{ holder: KeyHolder; lastUsedOn: string | null } | undefined> {
  const row = await db
    .selectFrom('api_keys')
    .innerJoin('organisers', 'organisers.id', 'api_keys.organiser_id')
    .leftJoin('people', 'people.id', 'api_keys.created_by')
    .select(['api_keys.id', 'api_keys.name', 'api_keys.organiser_id', 'scopes', 'last_used_on', 'organisers.state'])
    .select('people.demo')
    .where('key_hash', '=', hashSecret(key))
    .where('revoked_at', 'is', null)
    .executeTakeFirst();
  if (!row) return undefined;
  return {
    holder: {
      role: 'key',
      id: row.id,
      name: row.name,
      organiser: row.organiser_id,
      scopes: row.scopes,
      verified: row.state === 'verified',
      invented: row.demo ?? false,
      door: 'api',
    },
    lastUsedOn: row.last_used_on,
  };
}

/** Keys of an organisation that work, the newest first. */
export async function keysOf(db: Kysely<Schema>, organiser: string): Promise<ApiKey[]> {
  const rows = await db
    .selectFrom('api_keys')
    .leftJoin('people', 'people.id', 'api_keys.created_by')
    .selectAll('api_keys')
    .select('people.name as creator')
    .where('organiser_id', '=', organiser)
    .where('revoked_at', 'is', null)
    .orderBy('api_keys.created_at', 'desc')
    .orderBy('api_keys.id', 'desc')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    hint: row.hint,
    scopes: row.scopes,
    createdAt: row.created_at.toString(),
    ...(row.creator && { createdBy: row.creator }),
    ...(row.last_used_on && { lastUsedOn: row.last_used_on }),
  }));
}
