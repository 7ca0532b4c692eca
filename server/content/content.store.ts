import type { Kysely } from 'kysely';
import type { Schema } from '../database/schema.ts';

export interface ContentLoad {
  name: string;
  /** The day from which relative dates count. */
  anchor: string;
  fingerprint: string;
}

export async function contentLoad(db: Kysely<Schema>, name: string): Promise<ContentLoad | undefined> {
  return db
    .selectFrom('content_loads')
    .select(['name', 'anchor', 'fingerprint'])
    .where('name', '=', name)
    .executeTakeFirst();
}

export async function rememberLoad(db: Kysely<Schema>, { name, ...load }: ContentLoad, now: string): Promise<void> {
  const row = { ...load, loaded_at: now };
  await db
    .insertInto('content_loads')
    .values({ name, ...row })
    .onConflict((conflict) => conflict.column('name').doUpdateSet(row))
    .execute();
}
