import Holidays from 'date-holidays';
import type { Label } from '../contracts/shapes.ts';
import { type LocalDate, shiftedBy } from '../kernel/dates.ts';

/** A day on which offices of a country are closed by custom or law. */
export interface Holiday {
  day: LocalDate;
  name: Label;
}

const known = new Map<string, readonly Holiday[]>();
const dayInMilliseconds = 86_400_000;

/**
 * Public holidays of a country in a year, day by day, in the order of the calendar; none for a country of which none are
 * known. What is observed on another day because it falls on a weekend is there on both.
 * Source: the package date-holidays; moon calendars are reckoned and may be a day off from what is proclaimed.
 */
export function holidaysOf(country: string, year: number): readonly Holiday[] {
  const key = `${country}-${year}`;
  const found = known.get(key) ?? readHolidays(country, year);
  known.set(key, found);
  return found;
}

function readHolidays(country: string, year: number): readonly Holiday[] {
  const calendar = new Holidays(country, { types: ['public'] });
  const days = new Map<LocalDate, Label>();
  const english = new Map((calendar.getHolidays(year, 'en') ?? []).map((one) => [one.rule + one.date, one.name]));
  for (const holiday of calendar.getHolidays(year, 'nl') ?? []) {
    const en = english.get(holiday.rule + holiday.date) ?? holiday.name;
    const nights = Math.max(1, Math.round((holiday.end.getTime() - holiday.start.getTime()) / dayInMilliseconds));
    for (let night = 0; night < nights; night++) {
      const day = shiftedBy(holiday.date.slice(0, 10), night);
      if (!days.has(day)) days.set(day, { nl: holiday.name, en });
    }
  }
  return [...days].map(([day, name]) => ({ day, name })).toSorted((a, b) => (a.day < b.day ? -1 : 1));
}
