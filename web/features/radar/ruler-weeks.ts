import type { RadarAnswer } from '../../../server/contracts/radar.ts';

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
  const middle = dayOf(from) + Math.floor((dayOf(to) - dayOf(from)) / 2);
  const first = mondayBefore(middle) - 7 * Math.floor(shown / 2);
  return Array.from({ length: shown }, (_, index) => {
    const monday = first + index * 7;
    const [start, end] = [dateOf(monday), dateOf(monday + 6)];
    const meets = (window: { from: string; to: string }) => window.from <= end && start <= window.to;
    const count = (weak: boolean) =>
      items.filter(
        ({ strength, places }) =>
          (strength === 'weak') === weak &&
          places.some(({ startsOn, endsOn }) => meets({ from: startsOn, to: endsOn })),
      ).length;
    return {
      monday: start,
      number: weekNumber(monday),
      near: count(false),
      weak: count(true),
      own: meets({ from, to }),
    };
  });
}

/** Days are counted from a Thursday, the first of 1970; no zone is ever applied to them. */
const dayLength = 86_400_000;

function dayOf(date: string): number {
  return Date.parse(`${date}T00:00:00Z`) / dayLength;
}

function dateOf(day: number): string {
  return new Date(day * dayLength).toISOString().slice(0, 10);
}

function mondayBefore(day: number): number {
  return day - ((((day + 3) % 7) + 7) % 7);
}

/** The week of a Monday by ISO 8601: that of its Thursday. */
function weekNumber(monday: number): number {
  const year = dateOf(monday + 3).slice(0, 4);
  const firstMonday = mondayBefore(dayOf(`${year}-01-04`));
  return 1 + Math.round((monday - firstMonday) / 7);
}

/** So many days later. */
export function addDays(date: string, days: number): string {
  return dateOf(dayOf(date) + days);
}
