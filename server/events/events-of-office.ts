import { type Kysely, type SqlBool, sql } from 'kysely';
import type { EventItem } from '../contracts/events.ts';
import type { Context } from '../context.ts';
import type { Schema } from '../database/schema.ts';
import { publicViewer, visibleTo } from '../kernel/audience.ts';
import { nothingHere } from '../kernel/problems.ts';
import { eventRecords, toItem } from './events.queries.ts';

/**
 * Public events that run or are to come and that an office supports, by start, as far as their organisers let it be told.
 * @throws Problem `notFound`
 */
export async function eventsOfOffice(
  { db, clock }: Pick<Context, 'db' | 'clock'>,
  office: string,
): Promise<EventItem[]> {
  const known = await db.selectFrom('offices').select('id').where('id', '=', office).executeTakeFirst();
  if (!known) throw nothingHere();
  return (await eventRecords(db, publicViewer, await supported(db, office, clock.now()))).map(toItem);
}

async function supported(db: Kysely<Schema>, office: string, now: Temporal.Instant): Promise<string[]> {
  const rows = await db
    .selectFrom('events')
    .innerJoin('legs', 'legs.event_id', 'events.id')
    .select('events.id')
    .where('events.editorial_state', '=', 'published')
    .where(sql<SqlBool>`events.readers && ${[...visibleTo(publicViewer)]}::text[]`)
    .where(sql<SqlBool>`events.supported_by @> ${[office]}::text[]`)
    .groupBy('events.id')
    .having(sql<SqlBool>`max(legs.ends_at) > ${now.toString()}`)
    .orderBy(sql`min(legs.starts_at)`)
    .orderBy('events.id')
    .execute();
  return rows.map(({ id }) => id);
}
