import Holidays from 'date-holidays';
import type { Label } from '../contracts/shapes.ts';
import { type LocalDate, shiftedBy } from '../kernel/dates.ts';
import { holidayName } from './holiday-name.ts';

/** A day on which offices of a country are closed by custom or law. */
export interface Holiday {
  day: LocalDate;
  name: Label;
}

const known = new Map<string, readonly Holiday[]>();
const dayInMilliseconds = 86_400_000;

/**
 * Public holidays of a country in a year, day by day, in the order of the calendar; none for a country of which none are
 * known. What is observed on another day because it falls on a weekend is there on both. A day that is off from noon on,
 * or for some people only, is a working day: an office that closes then enters a closure.
 * Source: the package date-holidays; moon calendars are reckoned and may be a day off from what is proclaimed.
 */
export function holidaysOf(country: string, year: number): readonly Holiday[] {
  const key = `${country}-${year}`;
  const found = known.get(key) ?? readHolidays(country, year);
  known.set(key, found);
  return found;
}

/**
 * Holidays of a country from a day on, for a year. Days in a row by one name are one; none known is not the same as none
 * to come.
 */
export function holidaysAhead(
  country: string,
  from: LocalDate,
): { known: boolean; items: { from: LocalDate; to: LocalDate; name: Label }[] } {
  const year = Number(from.slice(0, 4));
  const days = [...holidaysOf(country, year), ...holidaysOf(country, year + 1)];
  const items: { from: LocalDate; to: LocalDate; name: Label }[] = [];
  for (const { day, name } of days) {
    if (day < from || day >= `${year + 1}${from.slice(4)}`) continue;
    const last = items.at(-1);
    if (last && last.name.nl === name.nl && shiftedBy(last.to, 1) === day) last.to = day;
    else items.push({ from: day, to: day, name });
  }
  return { known: days.length > 0, items };
}

function readHolidays(country: string, year: number): readonly Holiday[] {
  const calendar = new Holidays(country, { types: ['public'] });
  const days = new Map<LocalDate, Label>();
  // What begins at the end of a year can last into the next one.
  for (const one of [...holidaysBegunIn(calendar, year - 1), ...holidaysBegunIn(calendar, year)])
    for (let night = 0; night < one.nights; night++) {
      const day = shiftedBy(one.day, night);
      if (day.startsWith(`${year}-`) && !days.has(day)) days.set(day, one.name);
    }
  return [...days].map(([day, name]) => ({ day, name })).toSorted((a, b) => (a.day < b.day ? -1 : 1));
}

function holidaysBegunIn(calendar: Holidays, year: number): (Holiday & { nights: number })[] {
  const english = new Map((calendar.getHolidays(year, 'en') ?? []).map((one) => [one.rule + one.date, one.name]));
  return (calendar.getHolidays(year, 'nl') ?? []).flatMap((one) => {
    const length = (one.end.getTime() - one.start.getTime()) / dayInMilliseconds;
    if (length < 0.75) return [];
    const name = holidayName(english.get(one.rule + one.date) ?? one.name, one.name);
    return [{ day: one.date.slice(0, 10), name, nights: Math.max(1, Math.round(length)) }];
  });
}
