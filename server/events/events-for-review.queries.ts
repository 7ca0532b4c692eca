import { type Kysely, sql } from 'kysely';
import type { Text } from '../contracts/shapes.ts';
import type { Audience, EventKind } from '../contracts/words.ts';
import type { Schema } from '../database/schema.ts';

/** An event that is submitted, or asks to be shown to everybody, as somebody who chooses what to look at next needs it. */
export interface EventForReview {
  id: string;
  title: Text;
  kind: EventKind;
  /** Code of the organisation that entered it; null for what our own content brought. */
  organiser: string | null;
  /** Moment, as ISO 8601. */
  submittedAt: string;
  /** First day of its first leg; left out while no date is known. */
  startsOn?: string;
  /** Countries of its legs. */
  countries: string[];
  /** Those who see it already, where it asks to be shown to everybody. */
  sharedWith?: Audience;
}

/** Events that wait for a decision, the longest waiting first. For planners only: who asks is the caller's to check. */
export async function eventsForReview(db: Kysely<Schema>): Promise<EventForReview[]> {
  const rows = await db
    .selectFrom('events')
    .leftJoin('legs', 'legs.event_id', 'events.id')
    .select(['events.id', 'title_nl', 'title_en', 'kind', 'entered_for', 'audience', 'asks_public_at'])
    .select((row) => [
      sql<Temporal.Instant>`coalesce(events.asks_public_at, events.submitted_at, events.changed_at)`.as('submitted_at'),
      row.fn.min('legs.starts_on').as('starts_on'),
      sql<
        string[]
      >`coalesce(array_agg(distinct legs.country_code) filter (where legs.country_code is not null), '{}')`.as(
        'countries',
      ),
    ])
    .where((row) => row.or([row('editorial_state', '=', 'submitted'), row('asks_public_at', 'is not', null)]))
    .groupBy('events.id')
    .orderBy('submitted_at')
    .orderBy('events.id')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    title: { nl: row.title_nl, ...(row.title_en === null ? {} : { en: row.title_en }) },
    kind: row.kind,
    organiser: row.entered_for,
    submittedAt: row.submitted_at.toString(),
    ...(row.starts_on === null ? {} : { startsOn: row.starts_on }),
    countries: row.countries,
    ...(row.asks_public_at === null ? {} : { sharedWith: row.audience }),
  }));
}
