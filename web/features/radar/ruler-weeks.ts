import type { RadarAnswer } from '../../../server/contracts/radar.ts';
import { addDays, daysBetween, isoWeekOf, mondayOf } from '../../ui/dates.ts';

/** A week of the ruler: how many others are there, and whether one's own plan is. */
export interface RulerWeek {
  monday: string;
  number: number;
  near: number;
  weak: number;
  own: boolean;
}

const shown = 13;

/** Thirteen weeks with the middle of the plan in the middle. */
export function rulerWeeks({ plan, items }: RadarAnswer): RulerWeek[] {
  const { from, to } = plan;
  if (from === undefined || to === undefined) return [];
  const middle = addDays(from, Math.floor(daysBetween(from, to) / 2));
  const first = addDays(mondayOf(middle), -7 * Math.floor(shown / 2));
  return Array.from({ length: shown }, (_, index) => {
    const monday = addDays(first, index * 7);
    const end = addDays(monday, 6);
    const meets = (window: { from: string; to: string }) => window.from <= end && monday <= window.to;
    const count = (weak: boolean) =>
      items.filter(
        ({ strength, places }) =>
          (strength === 'weak') === weak &&
          places.some(({ startsOn, endsOn }) => meets({ from: startsOn, to: endsOn })),
      ).length;
    return { monday, number: isoWeekOf(monday).week, near: count(false), weak: count(true), own: meets({ from, to }) };
  });
}
