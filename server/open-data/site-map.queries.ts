import { type Kysely, type SqlBool, sql } from 'kysely';
import type { Schema } from '../database/schema.ts';
import { publicViewer, visibleTo } from '../kernel/audience.ts';

/** What search engines are to know of public events: where they are, and since when they say what they say. */

export interface ListedEvent {
  id: string;
  slug: string;
  changedAt: Temporal.Instant;
}

export async function countPublicEvents(db: Kysely<Schema>): Promise<number> {
  const { events } = await publicEvents(db)
    .select((row) => row.fn.countAll<number>().as('events'))
    .executeTakeFirstOrThrow();
  return events;
}

/** A part of all public events, those that came first first: what is added later moves nothing that is there. */
export async function publicEventsFrom(db: Kysely<Schema>, offset: number, limit: number): Promise<ListedEvent[]> {
  const rows = await publicEvents(db)
    .select(['id', 'slug', 'changed_at'])
    .orderBy('id')
    .offset(offset)
    .limit(limit)
    .execute();
  return rows.map(({ id, slug, changed_at: changedAt }) => ({ id, slug, changedAt }));
}

function publicEvents(db: Kysely<Schema>) {
  return db
    .selectFrom('events')
    .where('editorial_state', '=', 'published')
    .where(sql<SqlBool>`readers && ${[...visibleTo(publicViewer)]}::text[]`);
}
