import type { Transaction } from 'kysely';
import type { ReviewKind } from '../contracts/review-reasons.ts';
import type { Schema } from '../database/schema.ts';
import { newId } from '../kernel/ids.ts';
import type { Decision } from './check-decision.ts';

/** Keeps what was decided, by whom and why. Reviews are never changed. */
export async function insertReview(
  trx: Transaction<Schema>,
  subject: { kind: ReviewKind; id: string },
  { decision, reasons, text }: Decision,
  decidedBy: string,
  now: string,
): Promise<void> {
  await trx
    .insertInto('reviews')
    .values({
      id: newId(),
      subject_kind: subject.kind,
      subject_id: subject.id,
      decision,
      reasons: [...new Set(reasons)],
      text: text ?? null,
      decided_by: decidedBy,
      decided_at: now,
    })
    .execute();
}
