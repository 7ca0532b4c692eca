import type { Kysely } from 'kysely';
import type { Schema } from '../database/schema.ts';

/** Ids of all plans: events that are published for fewer than everybody. */
export async function publishedPlans(db: Kysely<Schema>): Promise<string[]> {
  const rows = await db
    .selectFrom('events')
    .select('id')
    .where('editorial_state', '=', 'published')
    .where('audience', '!=', 'public')
    .execute();
  return rows.map(({ id }) => id);
}
