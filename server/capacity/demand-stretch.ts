import { longestStretch } from '../contracts/capacity.ts';
import { type DateWindow, shiftedBy } from '../kernel/dates.ts';
import { wrongField } from '../kernel/problems.ts';

/** @throws Problem `badRequest` on a field for days that are not in order, or too far from each other */
export function demandStretch({ from, to }: DateWindow, field: string): void {
  if (to < from) throw wrongField(field, 'endBeforeStart', 'The last day comes before the first.');
  if (to > shiftedBy(from, longestStretch - 1))
    throw wrongField(field, 'stretchTooLong', `These are more than ${longestStretch} days.`);
}
