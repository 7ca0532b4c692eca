import type { FacetValue } from '../../../server/contracts/events.ts';
import { addMonths, weeksOfMonth } from '../dates.ts';

/** Of all counts by month and by week those that a ruler of twelve months shows: a page need not carry the others. */
export function countsOfYear(
  first: string,
  { month, week }: { month: readonly FacetValue[]; week: readonly FacetValue[] },
): { month: FacetValue[]; week: FacetValue[] } {
  const months = new Set(Array.from({ length: 12 }, (_, index) => addMonths(first, index)));
  const weeks = new Set([...months].flatMap(weeksOfMonth));
  return {
    month: month.filter(({ value }) => months.has(value)),
    week: week.filter(({ value }) => weeks.has(value)),
  };
}
