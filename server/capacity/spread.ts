import type { LocalDate } from '../kernel/dates.ts';

/**
 * Divides minutes over weeks by weight, in whole minutes that add up to the whole; a week without weight gets none, unless
 * none has any: then all of them go to the first.
 */
export function spreadOver(
  weeks: readonly { week: LocalDate; weight: number }[],
  minutes: number,
): { week: LocalDate; minutes: number }[] {
  const total = weeks.reduce((sum, { weight }) => sum + weight, 0);
  const [first] = weeks;
  if (first === undefined) return [];
  if (total === 0) return [{ week: first.week, minutes }];
  let gone = 0;
  let given = 0;
  return weeks.flatMap(({ week, weight }) => {
    gone += weight;
    const upTo = Math.round((minutes * gone) / total);
    const share = upTo - given;
    given = upTo;
    return share > 0 ? [{ week, minutes: share }] : [];
  });
}
