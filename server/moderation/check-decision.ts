import type { ReviewDecision, ReviewReason } from '../contracts/review-reasons.ts';
import { wrongField } from '../kernel/problems.ts';

/** A decision as a planner gives it. */
export interface Decision<Word extends ReviewDecision = ReviewDecision> {
  decision: Word;
  reasons: readonly ReviewReason[];
  text?: string | undefined;
}

const goesThrough: ReadonlySet<ReviewDecision> = new Set(['verified', 'granted', 'published']);

/**
 * Whoever is sent back or refused is told why; what goes through needs no reason, and one that is given may mean that
 * the wrong decision was pressed.
 * @throws Problem `badRequest` on `reasons` (`reasonMissing`, `reasonTooMany`) or `text` (`otherNeedsText`)
 */
export function checkDecision({ decision, reasons, text }: Decision): void {
  if (goesThrough.has(decision)) {
    if (reasons.length > 0)
      throw wrongField('reasons', 'reasonTooMany', `What is ${decision} needs no reasons. Leave them out.`);
    return;
  }
  if (reasons.length === 0) throw wrongField('reasons', 'reasonMissing', 'Give at least one reason.');
  if (reasons.includes('other') && !text)
    throw wrongField('text', 'otherNeedsText', 'Say in words what the other reason is.');
}
