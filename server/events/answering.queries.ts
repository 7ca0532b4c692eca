import type { Kysely } from 'kysely';
import type { Schema } from '../database/schema.ts';

/** Whether somebody answers for events that an organisation entered. */
export async function answersForEvents(db: Kysely<Schema>, organiser: string, personId: string): Promise<boolean> {
  const one = await db
    .selectFrom('events')
    .select('id')
    .where('entered_for', '=', organiser)
    .where('entered_by', '=', personId)
    .limit(1)
    .executeTakeFirst();
  return one !== undefined;
}
