import type { DatePrecision } from '../../../server/contracts/words.ts';

/** How sure a date is, as the edge of an entry shows it: solid, dashed or dotted. */
export type Certainty = 'exact' | 'near' | 'vague';

export const certaintyOf: Readonly<Record<DatePrecision, Certainty>> = {
  time: 'exact',
  day: 'exact',
  week: 'near',
  month: 'near',
  unknown: 'near',
  quarter: 'vague',
  year: 'vague',
};
