import type { DateSystem, FaultReason } from '../contracts/import-shapes.ts';
import { bareDate, plainText, weekdaysIn } from './date-words.ts';
import { type DateWindow, readParts } from './read-date-parts.ts';
import { readTime } from './read-time.ts';

/**
 * The days that a cell means, as exactly as it says them. Days are text from end to end: no clock and no zone, nothing
 * to shift. What can be read in two ways is not read at all before somebody says which.
 */
export type DateReading =
  | { window: DateWindow }
  | { ways: Readonly<Partial<Record<DateSystem, DateWindow>>> }
  | { wrong: Extract<FaultReason, `date${string}`> };

/** Longer than any date anybody writes. */
const longest = 100;

/** @param chosen how days are written in this column, where that is known */
export function readDate(text: string, chosen: readonly DateSystem[] = []): DateReading {
  const said = text.trim();
  if (said.length > longest) return { wrong: 'dateUnreadable' };
  if (/^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)? ?(?:Z|[+-]\d{2}:?\d{2})$/.test(said))
    return { wrong: 'dateOffset' };
  const serial = /^\d{5}(?:\.\d+)?$/.test(said) ? Number(said) : undefined;
  if (serial !== undefined && serial >= 20_000 && serial < 80_000) return serialReading(serial, chosen);

  const plain = plainText(said);
  const [dmy, mdy] = [readInOrder(plain, 'dmy'), readInOrder(plain, 'mdy')];
  if (chosen.includes('dmy')) return asReading(dmy);
  if (chosen.includes('mdy')) return asReading(mdy);
  if (!isWindow(dmy)) return asReading(isWindow(mdy) ? mdy : dmy);
  if (!isWindow(mdy) || (dmy.from === mdy.from && dmy.to === mdy.to)) return { window: dmy };
  return { ways: { dmy, mdy } };
}

type Found = ReturnType<typeof readParts> | 'dateWeekday';

function asReading(found: Found): DateReading {
  return isWindow(found) ? { window: found } : { wrong: found };
}

function isWindow(found: Found): found is DateWindow {
  return typeof found === 'object';
}

function readInOrder(plain: string, order: 'dmy' | 'mdy'): Found {
  const { day, times } = splitTime(bareDate(plain));
  const found = readParts(day, order);
  if (!isWindow(found)) return readStretch(plain, order) ?? found;
  return fitsWeekdays(plain, found) ? { ...found, ...times } : 'dateWeekday';
}

/** Whether the days of the week that are named are those of the first day and the last. */
function fitsWeekdays(plain: string, { precision, from, to }: DateWindow): boolean {
  const [first, last] = weekdaysIn(plain);
  const isOn = (day: string, weekday: number | undefined) =>
    weekday === undefined || Temporal.PlainDate.from(day).dayOfWeek === weekday;
  return precision !== 'day' || (isOn(from, first) && isOn(to, last));
}

/** From one day and hour to another: `15/03/2027 14:00 - 17/03/2027 16:00`. */
function readStretch(plain: string, order: 'dmy' | 'mdy'): Found | undefined {
  const [, left, right] = /^(.+\d{4} .*\d.*?) ?(?:-|t\/m|tot|until|to) ?(.+\d{4} .*\d.*)$/.exec(plain) ?? [];
  if (left === undefined || right === undefined) return undefined;
  const [first, last] = [readInOrder(left, order), readInOrder(right, order)];
  if (!isWindow(first) || !isWindow(last) || first.startTime === undefined || last.startTime === undefined)
    return undefined;
  if (first.from !== first.to || last.from !== last.to || first.to > last.from) return 'dateImpossible';
  return { precision: 'day', from: first.from, to: last.to, startTime: first.startTime, endTime: last.startTime };
}

/**
 * A number that a spreadsheet would show as a day, from a cell that does not: it counts the days since the end of 1899,
 * in old files of Apple's since 1904. Somebody says which, or that it is no day.
 */
function serialReading(serial: number, chosen: readonly DateSystem[]): DateReading {
  const after = (start: string): DateWindow => {
    const minutes = Math.round((serial % 1) * 24 * 60);
    const day = Temporal.PlainDate.from(start).add({ days: Math.floor(serial) + (minutes === 24 * 60 ? 1 : 0) });
    const time = readTime(String(Math.round((serial % 1) * 1e6) / 1e6));
    const startTime = minutes % (24 * 60) === 0 ? undefined : time?.start;
    return {
      precision: 'day',
      from: day.toString(),
      to: day.toString(),
      ...(startTime === undefined ? {} : { startTime }),
    };
  };
  const ways = { '1900': after('1899-12-30'), '1904': after('1904-01-01') };
  const system = (['1900', '1904'] as const).find((one) => chosen.includes(one));
  return system === undefined ? { ways } : { window: ways[system] };
}

/** A time of day after a day: `15/03/2027 14:00`, `15 maart 2027 om 14u-16u`. Midnight alone says nothing. */
function splitTime(text: string): { day: string; times?: { startTime?: string; endTime?: string } } {
  const [, day, first, second] =
    /^(\d{4}-\d{2}-\d{2}|\d{1,2}[/.-]\d{1,2}[/.-]\d{2}|.*?\d{4})(?:t|,? (?:om |at |van |from |vanaf )?)(\d{1,2}(?:[:hu.]\d{2}(?::\d{2}(?:\.\d+)?)?|[hu]| ?[ap]m)(?: ?uur| ?u| ?[ap]m)?)(?: ?(?:-|tot|to|until) ?(\d{1,2}[^ ]*(?: ?(?:uur|u|am|pm))?))?$/.exec(
      text,
    ) ?? [];
  if (day === undefined || first === undefined) return { day: text };
  const time = readTime(
    second === undefined ? first.replace(/\.\d+$/, (rest) => (rest.length > 3 ? '' : rest)) : `${first}-${second}`,
  );
  if (time === undefined) return { day: text };
  if (time.start === '00:00' && time.end === undefined) return { day };
  return { day, times: { startTime: time.start, ...(time.end === undefined ? {} : { endTime: time.end }) } };
}
