import { type DraftFields, type YearPart, textOf, yearParts } from '../contracts/draft-fields.ts';
import type { DatePrecision } from '../contracts/words.ts';
import type { LocalDate } from '../kernel/dates.ts';

/** The days between which a leg falls, from what was typed, and back. Pure: a day is text, and never shifts. */

export interface LegWindow {
  startsOn?: LocalDate;
  endsOn?: LocalDate;
}

/** Nothing where what was typed does not say which days. */
export function windowOf(fields: DraftFields, leg: string): LegWindow {
  const text = (name: string) => textOf(fields, `${leg}.${name}`);
  const precision = text('precision');
  if (precision === 'day' || precision === 'time') return typedDays(text('startsOn'), text('endsOn'));
  const year = Number(text('year'));
  if (text('year') === '') return typedDays(text('startsOn'), text('endsOn'));
  if (!Number.isInteger(year) || year < 1900 || year > 2199) return {};
  switch (precision) {
    case 'year':
      return months(year, 1, 12);
    case 'quarter': {
      const part = yearParts[text('quarter') as YearPart] as readonly [number, number] | undefined;
      return part ? months(year, ...part) : {};
    }
    case 'month': {
      const month = Number(text('month'));
      return Number.isInteger(month) && month >= 1 && month <= 12 ? months(year, month, month) : {};
    }
    case 'week':
      return weekOf(year, Number(text('week')));
    default:
      return {};
  }
}

/** What stands in the fields of a leg for such a window. */
export function fieldsOfWindow(precision: DatePrecision, { startsOn = '', endsOn = '' }: LegWindow): DraftFields {
  const year = startsOn.slice(0, 4);
  const same = (window: LegWindow) => window.startsOn === startsOn && window.endsOn === endsOn;
  const [first, last] = [startsOn, endsOn].map((day) => Number(day.slice(5, 7))) as [number, number];
  if (precision === 'year' && same(months(Number(year), 1, 12))) return { year };
  if (precision === 'quarter') {
    const part = Object.entries(yearParts).find(([, [from, to]]) => from === first && to === last)?.[0];
    if (part && same(months(Number(year), first, last))) return { year, quarter: part };
  }
  if (precision === 'month' && same(months(Number(year), first, first))) return { year, month: String(first) };
  if (precision === 'week' && startsOn) {
    const { yearOfWeek = 0, weekOfYear = 0 } = Temporal.PlainDate.from(startsOn);
    if (same(weekOf(yearOfWeek, weekOfYear))) return { year: String(yearOfWeek), week: String(weekOfYear) };
  }
  return { ...(startsOn && { startsOn }), ...(endsOn && { endsOn }) };
}

/** One day is enough: what starts and says no more also ends on it. */
function typedDays(startsOn: string, endsOn: string): LegWindow {
  if (startsOn === '') return endsOn === '' ? {} : { endsOn };
  return { startsOn, endsOn: endsOn || startsOn };
}

function months(year: number, first: number, last: number): LegWindow {
  const end = Temporal.PlainYearMonth.from({ year, month: last });
  return {
    startsOn: Temporal.PlainDate.from({ year, month: first, day: 1 }).toString(),
    endsOn: end.toPlainDate({ day: end.daysInMonth }).toString(),
  };
}

/** Monday to Sunday of an ISO week; nothing for a week 53 that the year does not have. */
function weekOf(year: number, week: number): LegWindow {
  if (!Number.isInteger(week) || week < 1 || week > 53) return {};
  const fourth = Temporal.PlainDate.from({ year, month: 1, day: 4 });
  const monday = fourth.subtract({ days: fourth.dayOfWeek - 1 }).add({ weeks: week - 1 });
  if (monday.yearOfWeek !== year) return {};
  return { startsOn: monday.toString(), endsOn: monday.add({ days: 6 }).toString() };
}
