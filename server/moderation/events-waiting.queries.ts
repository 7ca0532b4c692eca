import type { Kysely } from 'kysely';
import type { EventWaiting } from '../contracts/waiting.ts';
import type { Schema } from '../database/schema.ts';
import { eventsForReview } from '../events/events-for-review.queries.ts';
import { reviewsOf } from './reviews.queries.ts';

/** The events that wait for a decision, the longest waiting first. For planners: who asks is the caller's to check. */
export async function eventsWaiting(db: Kysely<Schema>): Promise<EventWaiting[]> {
  const events = await eventsForReview(db);
  if (events.length === 0) return [];
  const ids = events.map((event) => event.id);
  const reviews = await reviewsOf(db, 'event', ids);
  const rows = await db
    .selectFrom('events')
    .leftJoin('people', 'people.id', 'events.entered_by')
    .leftJoin('organisers', 'organisers.id', 'events.entered_for')
    .select(['events.id', 'people.name', 'people.email'])
    .select(['organisers.id as organiser', 'organisers.name_nl', 'organisers.name_en', 'organisers.state'])
    .where('events.id', 'in', ids)
    .execute();
  const byId = new Map(rows.map((row) => [row.id, row]));
  return events.map(({ organiser: _organiser, ...event }) => {
    const { name, email, organiser, name_nl: nl, name_en: en, state } = byId.get(event.id) ?? {};
    return {
      ...event,
      ...(organiser && nl && en && state ? { organisation: { id: organiser, name: { nl, en }, state } } : {}),
      ...(email ? { submittedBy: { name: name ?? '', email } } : {}),
      reviews: reviews.get(event.id) ?? [],
    };
  });
}
