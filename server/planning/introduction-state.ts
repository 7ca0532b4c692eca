import type { Selectable } from 'kysely';
import type { IntroductionState } from '../contracts/introductions.ts';
import type { IntroductionsTable } from '../database/schema-planning.ts';

/** How an introduction looks from one side. Of the other side nothing goes into it but that both agreed. */

export type IntroductionRow = Selectable<IntroductionsTable>;
export type Side = 'a' | 'b';

/** For how long both can agree. */
export const daysOpen = 30;
/** How many introductions an organisation may be offered in that time: more would be looking around. */
export const mostHints = 5;

export function sideOf(row: IntroductionRow, organiser: string): Side {
  return row.organiser_a === organiser ? 'a' : 'b';
}

export const otherSide: Readonly<Record<Side, Side>> = { a: 'b', b: 'a' };

export function lapsesAt({ created_at }: IntroductionRow): Temporal.Instant {
  return created_at.add({ hours: daysOpen * 24 });
}

/**
 * @param standing whether one's own plan is still one that may be introduced. Whether the other is, is not asked: it
 * would show what became of it
 */
export function stateFor(
  row: IntroductionRow,
  side: Side,
  { standing, now }: { standing: boolean; now: Temporal.Instant },
): IntroductionState {
  if (row.introduced_at !== null) return 'introduced';
  const own = row[`state_${side}`];
  if (own === 'declined') return 'refused';
  if (!standing || isOver(row, now)) return 'lapsed';
  return own === 'agreed' ? 'waiting' : 'open';
}

export function isOver(row: IntroductionRow, now: Temporal.Instant): boolean {
  return Temporal.Instant.compare(lapsesAt(row), now) <= 0;
}
