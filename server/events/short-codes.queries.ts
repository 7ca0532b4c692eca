import type { Kysely } from 'kysely';
import { idsOfShortCode } from '../contracts/short-code.ts';
import type { Schema } from '../database/schema.ts';

/**
 * The id of the event whose short address has this code, in whatever state it is: who may see it is asked where the id is
 * used, and told the same as for an id. Two events of one code would be none.
 */
export async function idOfShortCode(db: Kysely<Schema>, code: string): Promise<string | undefined> {
  const ids = idsOfShortCode(code);
  if (!ids) return undefined;
  const rows = await db
    .selectFrom('events')
    .select('id')
    .where('id', '>=', ids.from)
    .where('id', '<=', ids.to)
    .limit(2)
    .execute();
  return rows.length === 1 ? rows[0]?.id : undefined;
}
