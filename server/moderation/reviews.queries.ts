import type { Kysely } from 'kysely';
import type { PlannersReview } from '../contracts/waiting.ts';
import type { ReviewKind } from '../contracts/review-reasons.ts';
import type { Schema } from '../database/schema.ts';
import { Problem } from '../kernel/problems.ts';
import { toReview } from '../organisers/profile.queries.ts';

/** What was decided of things of one kind, by their ids; the latest first. */
export async function reviewsOf(
  db: Kysely<Schema>,
  kind: ReviewKind,
  ids: readonly string[],
): Promise<Map<string, PlannersReview[]>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom('reviews')
    .leftJoin('people', 'people.id', 'reviews.decided_by')
    .selectAll('reviews')
    .select('people.name as by')
    .where('subject_kind', '=', kind)
    .where('subject_id', 'in', [...ids])
    .orderBy('decided_at', 'desc')
    .orderBy('reviews.id', 'desc')
    .execute();
  const byId = Map.groupBy(rows, (row) => row.subject_id);
  return new Map(
    [...byId].map(([id, own]) => [id, own.map((row) => ({ ...toReview(row), ...(row.by ? { by: row.by } : {}) }))]),
  );
}

/** What somebody is told who decides on what no longer waits: who was first, and what they decided. */
export async function alreadyDecided(db: Kysely<Schema>, kind: ReviewKind, id: string): Promise<Problem> {
  const [last] = (await reviewsOf(db, kind, [id])).get(id) ?? [];
  const detail = last
    ? `${last.by ?? 'Somebody'} decided "${last.decision}" on ${last.decidedAt}.`
    : 'This does not wait for a decision.';
  return new Problem('conflict', detail, [], { reason: 'alreadyDecided' });
}
