import { monthNumbers, monthPattern } from './date-words.ts';

/** From the first day to the last, and how exactly they are known. */
export interface DateWindow {
  precision: 'year' | 'quarter' | 'month' | 'week' | 'day';
  from: string;
  to: string;
  startTime?: string;
  endTime?: string;
}

type Order = 'dmy' | 'mdy';
/** Why it is no date. */
type Wrong = 'dateUnreadable' | 'dateImpossible' | 'dateNoYear';
type Found = DateWindow | Wrong;

interface Day {
  year?: number | undefined;
  month?: number | undefined;
  day: number;
}

/** A date or a stretch of days, in plain text (`plainDateText`), with numbers in this order. */
export function readParts(text: string, order: Order): Found {
  const whole = wide(text);
  if (whole !== undefined) return whole;
  const day = oneDay(text, order);
  if (day?.year !== undefined) return toWindow(day, day);
  const stretch = stretchOf(text, order);
  if (stretch !== undefined) return stretch;
  return day?.month === undefined ? 'dateUnreadable' : 'dateNoYear';
}

/** A year, a quarter, a month or a week. */
function wide(text: string): Found | undefined {
  const year = /^(\d{4})$/.exec(text);
  if (year)
    return inRange(Number(year[1])) ? between('year', `${year[1]}-01-01`, `${year[1]}-12-31`) : 'dateUnreadable';
  const quarter =
    /^(?:q|k|kwartaal |quarter )(?<number>[1-4])[ ,/-]*(?<year>\d{4})$/.exec(text) ??
    /^(?<number>[1-4]) ?(?:kwartaal|quarter|trimestre|quartal) (?<year>\d{4})$/.exec(text) ??
    /^(?<year>\d{4})[ ,/-]*(?:q|k|kwartaal |quarter )(?<number>[1-4])$/.exec(text);
  if (quarter?.groups) {
    const first = Temporal.PlainDate.from({
      year: Number(quarter.groups['year']),
      month: Number(quarter.groups['number']) * 3 - 2,
      day: 1,
    });
    return between('quarter', first.toString(), first.add({ months: 3 }).subtract({ days: 1 }).toString());
  }
  const week =
    /^(?:week|wk|w|semaine)\.? ?(?<number>\d{1,2})[ ,/-]*(?<year>\d{4})$/.exec(text) ??
    /^(?<year>\d{4})[ ,/-]*(?:week|wk|w)\.? ?(?<number>\d{1,2})$/.exec(text);
  if (week?.groups) return weekOf(Number(week.groups['year']), Number(week.groups['number']));
  const month =
    new RegExp(`^(?<name>${monthPattern})\\.?[ ,/-]*(?<year>\\d{4})$`).exec(text) ??
    new RegExp(`^(?<year>\\d{4})[ ,/-]*(?<name>${monthPattern})$`).exec(text) ??
    /^(?<number>\d{1,2})[/.-](?<year>\d{4})$/.exec(text) ??
    /^(?<year>\d{4})[/.-](?<number>\d{1,2})$/.exec(text);
  return month?.groups && monthOf(month.groups);
}

function monthOf({ name, number, year }: Record<string, string | undefined>): Found {
  const month = name === undefined ? Number(number) : monthNumbers.get(name);
  if (month === undefined || month < 1 || month > 12) return 'dateImpossible';
  const first = Temporal.PlainYearMonth.from({ year: Number(year), month });
  return between('month', `${first.toString()}-01`, `${first.toString()}-${first.daysInMonth}`);
}

/** Week 12 of ISO 8601: from Monday to Sunday, the first with a Thursday in the year. */
function weekOf(year: number, week: number): Found {
  const fourth = Temporal.PlainDate.from({ year, month: 1, day: 4 });
  const monday = fourth.subtract({ days: fourth.dayOfWeek - 1 }).add({ weeks: week - 1 });
  if (week < 1 || monday.yearOfWeek !== year) return 'dateImpossible';
  return between('week', monday.toString(), monday.add({ days: 6 }).toString());
}

const named = new RegExp(`^(\\d{1,2})(?:[ ./-]+(${monthPattern})\\.?(?:[ ,./-]+(\\d{4}|\\d{2}))?)?$`);
const namedAmerican = new RegExp(`^(${monthPattern})\\.? (\\d{1,2})(?:,? (\\d{4}))?$`);

/** One day, with what is said of it; the year or the month may be missing. */
function oneDay(said: string, order: Order): Day | undefined {
  const text = said.replace(/\.$/, '');
  const iso = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/.exec(text) ?? /^(20\d{2})()(\d{2})(\d{2})$/.exec(text);
  if (iso) return { year: Number(iso[1]), month: Number(iso[3]), day: Number(iso[4]) };
  const numbers = /^(\d{1,2})[/.-](\d{1,2})(?:[/.-](\d{4}|\d{2}))?$/.exec(text);
  if (numbers) {
    const [first, second] = [Number(numbers[1]), Number(numbers[2])];
    const [day, month] = order === 'dmy' ? [first, second] : [second, first];
    return { day, month, year: yearOf(numbers[3]) };
  }
  const words = named.exec(text);
  if (words) return { day: Number(words[1]), month: monthNumbers.get(words[2] ?? ''), year: yearOf(words[3]) };
  const american = namedAmerican.exec(text);
  return american
    ? { day: Number(american[2]), month: monthNumbers.get(american[1] ?? ''), year: yearOf(american[3]) }
    : undefined;
}

/** From one day to another: `15-17 maart 2027`, `28 feb tot 2 maart 2027`, `March 15-17, 2027`. */
function stretchOf(text: string, order: Order): Found | undefined {
  const american = new RegExp(`^(${monthPattern})\\.? (\\d{1,2}) ?- ?(\\d{1,2}),? (\\d{4})$`).exec(text);
  if (american) {
    const [, name = '', from, to, year] = american;
    const month = { month: monthNumbers.get(name), year: Number(year) };
    return toWindow({ ...month, day: Number(from) }, { ...month, day: Number(to) });
  }
  for (const { index, 0: separator } of text.matchAll(/ ?(?:t\/m|tot en met|tot|to|until|through|au|bis|en|-|\/) ?/g)) {
    const last = oneDay(text.slice(index + separator.length), order);
    const first = oneDay(text.slice(0, index), order);
    if (first === undefined || last?.year === undefined || last.month === undefined) continue;
    const month = first.month ?? last.month;
    const earlier = month > last.month ? last.year - 1 : last.year;
    return toWindow({ day: first.day, month, year: first.year ?? earlier }, last);
  }
  return undefined;
}

function toWindow(first: Day, last: Day): Found {
  const [from, to] = [dayText(first), dayText(last)];
  if (from === undefined || to === undefined || from > to) return 'dateImpossible';
  return between('day', from, to);
}

/** @returns nothing for a day that is on no calendar */
function dayText({ year, month, day }: Day): string | undefined {
  if (year === undefined || month === undefined || !inRange(year)) return undefined;
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' }).toString();
  } catch {
    return undefined;
  }
}

function between(precision: DateWindow['precision'], from: string, to: string): Found {
  return inRange(Number(from.slice(0, 4))) ? { precision, from, to } : 'dateImpossible';
}

function inRange(year: number): boolean {
  return year >= 1900 && year < 2200;
}

/** Two digits are of this century. */
function yearOf(digits: string | undefined): number | undefined {
  if (digits === undefined) return undefined;
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
}
