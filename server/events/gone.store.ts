import { type Transaction, sql } from 'kysely';
import type { Schema } from '../database/schema.ts';

/** Keeps where an event is and what it is about, just before it goes out of the sight of all. */
export async function rememberGone(trx: Transaction<Schema>, id: string): Promise<void> {
  await trx
    .updateTable('events')
    .set({
      gone_countries: sql`array(select distinct country_code from legs
        where event_id = events.id and country_code is not null order by 1)`,
      gone_sectors: sql`array(select sector_id from event_sectors where event_id = events.id order by position)`,
    })
    .where('id', '=', id)
    .where('editorial_state', '=', 'published')
    .where('audience', '=', 'public')
    .execute();
}
