import { bandOf, weighted, type WeekLoad } from '../capacity/loads.queries.ts';
import type { WeekAfter } from '../contracts/support-surroundings.ts';
import { isoWeek } from '../kernel/dates.ts';

/**
 * A week of an office with a request in it. The figure before and after counts half of what is only asked for; whether it
 * fits goes by promises alone, as the weeks themselves do.
 * @param others what is asked and promised there without the request
 */
export function weekAfter(others: WeekLoad, ownMinutes: number): WeekAfter {
  const { week, capacity, tentative, firm } = others;
  const taken = weighted(others);
  return {
    week: isoWeek(Temporal.PlainDate.from(week)),
    startsOn: week,
    takenMinutes: Math.round(taken),
    ownMinutes,
    afterMinutes: Math.round(taken + ownMinutes),
    ...(capacity !== undefined && { capacityMinutes: capacity }),
    band: bandOf({ ...others, firm: firm + ownMinutes }),
    fits: capacity !== undefined && tentative + firm + ownMinutes <= capacity,
  };
}

/** The week in which a request weighs most: where it does not fit, and then where most of the capacity is taken. */
export function heaviest<Week extends WeekAfter>(weeks: readonly Week[]): Week | undefined {
  return weeks.toSorted((a, b) => Number(a.fits) - Number(b.fits) || share(b) - share(a))[0];
}

function share({ afterMinutes, capacityMinutes }: WeekAfter): number {
  return capacityMinutes ? afterMinutes / capacityMinutes : Infinity;
}
