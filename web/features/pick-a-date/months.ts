import { addDays } from '../../ui/dates.ts';
import type { StripWeek } from '../../../server/contracts/date-strip.ts';

/** The weeks by month, each in that of its Thursday, as everywhere. */
export function byMonth(weeks: readonly StripWeek[]): [month: string, weeks: StripWeek[]][] {
  const months = new Map<string, StripWeek[]>();
  for (const week of weeks) {
    const month = addDays(week.startsOn, 3).slice(0, 7);
    const known = months.get(month);
    if (known) known.push(week);
    else months.set(month, [week]);
  }
  return [...months];
}
