import type { BetterWeek } from '../contracts/radar.ts';
import { type DateWindow, type LocalDate, isoWeek } from '../kernel/dates.ts';
import { type Place, daysFrom, isKnownToTheWeek, mondayOf } from './overlap.ts';
import { isQuietSeason, meets } from './quiet-season.ts';

/**
 * Weeks near a plan in which nobody else plans the same country. Office load and public holidays abroad are not looked at
 * here: they are weighed where a date is picked (`rank-weeks.ts`).
 */

/** How many weeks from the first day wanted is still near. */
const reach = 8;
const most = 3;

export interface Wish {
  window: DateWindow;
  precision: Place['precision'];
}

/**
 * Up to three weeks, the best first: within a period that is known to the month or less, and then those nearest to the
 * middle of what is wanted. None when the days wanted are known and free.
 * @param others where others are, in the countries of the plan
 */
export function betterWeeks(wish: Wish, others: readonly Place[], today: LocalDate): BetterWeek[] {
  const known = isKnownToTheWeek(wish);
  const taken = others.filter(({ precision }) => precision !== 'quarter' && precision !== 'year');
  const vague = others.filter(({ precision }) => precision === 'quarter' || precision === 'year');
  if (known && !meetsAny(shifted(wish, 0), taken)) return [];
  return Array.from({ length: 2 * reach + 1 }, (_, index) => index - reach)
    .map((shift) => ({ shift, window: shifted(wish, shift) }))
    .filter(({ shift, window }) => isOffered(window, today) && !(known && shift === 0) && !meetsAny(window, taken))
    .map((candidate) => ({ ...candidate, ...placeOf(candidate.window, wish) }))
    .toSorted((a, b) => Number(b.inside) - Number(a.inside) || a.distance - b.distance || b.shift - a.shift)
    .slice(0, most)
    .map(({ shift, inside, window }) => toWeek(window, { shift, inside: inside && !known, vague }));
}

/** The whole weeks of the plan, so many weeks later. What is not known to the week yet is taken for one week. */
function shifted({ window, precision }: Wish, weeks: number): DateWindow {
  const first = Temporal.PlainDate.from(mondayOf(window.from)).add({ weeks });
  const span = isKnownToTheWeek({ precision }) ? daysFrom(mondayOf(window.from), mondayOf(window.to)) : 0;
  return { from: first.toString(), to: first.add({ days: span + 6 }).toString() };
}

/** Whether weeks lie in what is wanted, and how far (in days, twice) from its middle. */
function placeOf(weeks: DateWindow, wish: Wish): { inside: boolean; distance: number } {
  const wanted = isKnownToTheWeek(wish) ? shifted(wish, 0) : wish.window;
  const distance = Math.abs(daysFrom(wanted.from, weeks.from) + daysFrom(wanted.to, weeks.to));
  return { inside: meets(weeks, wish.window), distance };
}

function toWeek(
  window: DateWindow,
  { shift, inside, vague }: { shift: number; inside: boolean; vague: readonly Place[] },
): BetterWeek {
  const couldStill = vague.filter((place) => meets(window, place)).length;
  const code = shift < 0 ? ('weeksEarlier' as const) : ('weeksLater' as const);
  return {
    week: isoWeek(Temporal.PlainDate.from(window.from)),
    startsOn: window.from,
    reasons: [
      { code: 'free' },
      ...(couldStill > 0 ? [{ code: 'couldStill' as const, count: couldStill }] : []),
      inside ? { code: 'inPeriod' } : { code, count: Math.abs(shift) },
    ],
  };
}

/** Not in the past, and not while Belgium is on holiday. */
function isOffered(window: DateWindow, today: LocalDate): boolean {
  return window.from > today && !isQuietSeason(window);
}

function meetsAny(window: DateWindow, places: readonly Place[]): boolean {
  return places.some((place) => meets(window, place));
}
