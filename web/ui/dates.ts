import type { Language } from '../../server/contracts/words.ts';
import { locales } from '../wording/wording.ts';

/** Dates as Belgians write them. A local date is shown as it stands: no zone is ever applied to it. */

type DateStyle = 'full' | 'short' | 'brief' | 'weekday' | 'weekdayName' | 'month' | 'day';

const styles: Record<DateStyle, Intl.DateTimeFormatOptions> = {
  full: { weekday: 'short', day: 'numeric', month: 'long', year: 'numeric' },
  short: { day: 'numeric', month: 'short' },
  brief: { day: 'numeric', month: 'short', year: 'numeric' },
  weekday: { weekday: 'short', day: 'numeric', month: 'short' },
  weekdayName: { weekday: 'long' },
  month: { month: 'long', year: 'numeric' },
  day: { day: 'numeric', month: 'long', year: 'numeric' },
};

const formats = new Map<string, Intl.DateTimeFormat>();

function format(language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = language + JSON.stringify(options);
  let made = formats.get(key);
  if (!made) formats.set(key, (made = new Intl.DateTimeFormat(locales[language], { timeZone: 'UTC', ...options })));
  return made;
}

const noon = (date: string) => new Date(`${date}T12:00:00Z`);

export function formatDate(date: string, language: Language, style: DateStyle = 'day'): string {
  return format(language, styles[style]).format(noon(date));
}

export function formatRange(from: string, to: string, language: Language, style: DateStyle = 'full'): string {
  return format(language, styles[style]).formatRange(noon(from), noon(to)).replaceAll('\u2009', ' ');
}

export function formatMonth(month: string, language: Language, style: 'long' | 'short' = 'long'): string {
  const options: Intl.DateTimeFormatOptions = style === 'long' ? styles.month : { month: 'short' };
  return format(language, options)
    .format(noon(`${month}-15`))
    .replace('.', '');
}

/** A moment as people in Belgium read it, or those in another zone: `24 november 2026 om 10:15`. */
export function formatMoment(instant: string, language: Language, timeZone = 'Europe/Brussels'): string {
  const options = { dateStyle: 'long', timeStyle: 'short', timeZone } as const;
  return format(language, options).format(new Date(instant));
}

/** The day of a moment in Belgium: `24 nov 2026`. */
export function formatMomentDay(instant: string, language: Language): string {
  const options = { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'Europe/Brussels' } as const;
  return format(language, options).format(new Date(instant));
}

export function daysBetween(from: string, to: string): number {
  return Math.round((noon(to).getTime() - noon(from).getTime()) / 86_400_000);
}

/** `2026-11` plus any number of months. */
export function addMonths(month: string, count: number): string {
  const date = new Date(`${month}-15T12:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() + count);
  return date.toISOString().slice(0, 7);
}

/** How many months later the second is. */
export function monthsBetween(from: string, to: string): number {
  return (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(to.slice(5)) - Number(from.slice(5));
}

/** First and last day of a stretch of months. */
export function monthRange(first: string, last = first): { from: string; to: string } {
  const end = new Date(`${addMonths(last, 1)}-01T12:00:00Z`);
  end.setUTCDate(0);
  return { from: `${first}-01`, to: end.toISOString().slice(0, 10) };
}

/** ISO weeks (`2027-W09`) whose Thursday lies in a month: each week belongs to exactly one month. */
export function weeksOfMonth(month: string): string[] {
  const weeks: string[] = [];
  for (
    const date = new Date(`${month}-01T12:00:00Z`);
    date.toISOString().startsWith(month);
    date.setUTCDate(date.getUTCDate() + 1)
  ) {
    if (date.getUTCDay() !== 4) continue;
    weeks.push(`${date.getUTCFullYear()}-W${String(isoWeekOf(date.toISOString().slice(0, 10)).week).padStart(2, '0')}`);
  }
  return weeks;
}

/** So many days later; earlier for less than none. */
export function addDays(date: string, days: number): string {
  const day = noon(date);
  day.setUTCDate(day.getUTCDate() + days);
  return day.toISOString().slice(0, 10);
}

/** The Monday of the week in which a day lies. */
export function mondayOf(date: string): string {
  return addDays(date, -((noon(date).getUTCDay() + 6) % 7));
}

/** The week of a day by ISO 8601: that of its Thursday. */
export function isoWeekOf(date: string): { year: number; week: number } {
  const monday = mondayOf(date);
  const year = Number(addDays(monday, 3).slice(0, 4));
  return { year, week: 1 + daysBetween(mondayOf(`${year}-01-04`), monday) / 7 };
}
