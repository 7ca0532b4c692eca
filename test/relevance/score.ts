import type { FrozenEvent } from './corpus.ts';
import { isOver } from './facts.ts';
import type { Judged } from './judged.ts';

/** How far down somebody looks. */
export const depth = 10;

/** How well an event answers: 3 is what is meant, 0 is of no use. */
export function gradeOf(judged: Judged, event: FrozenEvent): number {
  const over = isOver(event);
  if (over && !judged.past) return 0;
  const grade = judged.best?.(event) ? 3 : judged.good?.(event) ? 2 : judged.fair?.(event) ? 1 : 0;
  // Who looks for an event of long ago by its name means that one.
  return over && grade > 1 && judged.past === 'too' ? grade - 1 : grade;
}

/**
 * Normalised discounted cumulative gain: 1 when the hits stand in the best order there is. What stands low counts for
 * less, and what is meant counts for much more than what is near.
 */
export function ndcg(hits: readonly number[], all: readonly number[]): number {
  const gain = (grades: readonly number[]) =>
    grades.slice(0, depth).reduce((sum, grade, place) => sum + (2 ** grade - 1) / Math.log2(place + 2), 0);
  const best = gain(all.toSorted((a, b) => b - a));
  return best === 0 ? 0 : gain(hits) / best;
}

/** One divided by the place of the first hit that is meant; 0 when none of them is. */
export function reciprocalRank(hits: readonly number[], all: readonly number[]): number {
  const place = hits.indexOf(Math.max(...all));
  return place < 0 ? 0 : 1 / (place + 1);
}

export function mean(values: readonly number[]): number {
  return values.length === 0 ? Number.NaN : values.reduce((sum, value) => sum + value, 0) / values.length;
}
