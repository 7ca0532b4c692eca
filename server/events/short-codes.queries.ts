import type { Kysely } from 'kysely';
import { readShortCode } from '../contracts/short-code.ts';
import type { Schema } from '../database/schema.ts';

/**
 * The id of the event whose short address has this code, in whatever state it is: who may see it is asked where the id is
 * used, and told the same as for an id.
 */
export async function idOfShortCode(db: Kysely<Schema>, typed: string): Promise<string | undefined> {
  const code = readShortCode(typed);
  if (code === undefined) return undefined;
  const row = await db.selectFrom('events').select('id').where('short_code', '=', code).executeTakeFirst();
  return row?.id;
}
