import type { Kysely } from 'kysely';
import type { Schema } from '../database/schema.ts';
import { Problem } from '../kernel/problems.ts';

/**
 * What is told of an event that whoever asks does not see: that it is gone, where everybody could see it once, and
 * otherwise as of what does not exist. Withdrawn or shown to fewer is told in the same words, and nothing of the event.
 */
export async function goneOrNothing(db: Kysely<Schema>, id: string): Promise<Problem> {
  return (await whatItWas(db, id))
    ? new Problem('gone', 'The organiser took this event down.')
    : new Problem('notFound', 'There is no such event, or it is not public.');
}

/**
 * Where an event was and what it was about when everybody could see it last; nothing for what was never public. What
 * was written since is not told.
 */
export async function whatItWas(
  db: Kysely<Schema>,
  id: string,
): Promise<{ countries: string[]; sectors: string[] } | undefined> {
  const row = await db
    .selectFrom('events')
    .select(['gone_countries', 'gone_sectors'])
    .where('id', '=', id)
    .where('public_since', 'is not', null)
    .executeTakeFirst();
  return row && { countries: row.gone_countries, sectors: row.gone_sectors };
}
