import type { DateField, ImportField } from '../contracts/import-fields.ts';
import type { DateSystem, FaultReason, WarningReason } from '../contracts/import-shapes.ts';
import type { DateWindow } from './read-date-parts.ts';
import { readDate } from './read-date.ts';
import { readTime } from './read-time.ts';
import type { FileRow } from './file-rows.ts';

/** Something wrong with a row, at the field that would repair it. */
export interface Fault {
  row: number;
  field: ImportField;
  reason: FaultReason;
}

export interface Warning {
  row: number;
  reason: WarningReason;
  detail?: string;
}

/** When one stop is, as exactly as its row says. */
export interface LegDates {
  precision: DateWindow['precision'] | 'time';
  startsOn: string;
  endsOn: string;
  startTime?: string;
  endTime?: string;
}

export interface DatesRead {
  /** Left out for a row that says nothing of dates, and for one whose dates cannot be read. */
  dates?: LegDates;
  faults: Fault[];
  warnings: Warning[];
}

/** The first and last day of a row, with its times of day; what does not fit together is wrong, and nothing is guessed. */
export function readDates(
  { row, cells }: FileRow,
  systems: Readonly<Record<DateField, readonly DateSystem[]>>,
): DatesRead {
  const faults: Fault[] = [];
  const wrong = (field: ImportField, reason: FaultReason) => void faults.push({ row, field, reason });
  const day = (field: 'startsOn' | 'endsOn'): DateWindow | undefined => {
    const text = cells[field] ?? '';
    if (text === '') return undefined;
    const reading = readDate(text, systems[field]);
    if ('window' in reading) return reading.window;
    wrong(field, 'ways' in reading ? 'dateTwoWays' : reading.wrong);
    return undefined;
  };
  const [first, last] = [day('startsOn'), day('endsOn')];
  const times = timesOf(cells, first, last, wrong);
  if (faults.length > 0) return { faults, warnings: [] };
  if (first === undefined) {
    if (last !== undefined || times.start !== undefined) wrong('startsOn', 'required');
    return { faults, warnings: [] };
  }
  const stretch = together(first, last);
  if (typeof stretch === 'string') {
    wrong('endsOn', stretch);
    return { faults, warnings: [] };
  }
  return { ...withTimes(row, stretch, times), faults };
}

function together(
  first: DateWindow,
  last: DateWindow | undefined,
): DateWindow | 'precisionsDiffer' | 'endsBeforeStart' {
  if (last === undefined || (last.from === first.from && last.to === first.to)) return first;
  if (first.precision !== 'day' || last.precision !== 'day') return 'precisionsDiffer';
  if (last.to < first.from) return 'endsBeforeStart';
  // "15-17 maart" beside an end that says something else.
  if (first.from !== first.to && first.to !== last.to) return 'precisionsDiffer';
  return { ...first, to: last.to };
}

interface Times {
  start?: string | undefined;
  end?: string | undefined;
}

/** Times stand in columns of their own, or beside the day; when in both, they agree. */
function timesOf(
  cells: FileRow['cells'],
  first: DateWindow | undefined,
  last: DateWindow | undefined,
  wrong: (field: ImportField, reason: FaultReason) => void,
): Times {
  const read = (field: 'startTime' | 'endTime') => {
    const text = cells[field] ?? '';
    const time = text === '' ? undefined : readTime(text);
    if (text !== '' && time === undefined) wrong(field, 'timeUnreadable');
    return time;
  };
  const [start, end] = [read('startTime'), read('endTime')];
  const one = (field: ImportField, ...said: (string | undefined)[]) => {
    const different = [...new Set(said.filter((time) => time !== undefined))];
    if (different.length > 1) wrong(field, 'timesDiffer');
    return different[0];
  };
  return {
    start: one('startTime', start?.start, first?.startTime),
    end: one('endTime', end?.start, start?.end, last?.endTime ?? last?.startTime, first?.endTime),
  };
}

/** A time of day without its other end would be half of a fact: the days are kept, and that is said. */
function withTimes(row: number, { precision, from, to }: DateWindow, { start, end }: Times): Omit<DatesRead, 'faults'> {
  const days: LegDates = { precision, startsOn: from, endsOn: to };
  if (start === undefined && end === undefined) return { dates: days, warnings: [] };
  if (precision !== 'day') return { dates: days, warnings: [{ row, reason: 'timeDropped' }] };
  if (start === undefined || end === undefined) return { dates: days, warnings: [{ row, reason: 'noEndTime' }] };
  return { dates: { ...days, precision: 'time', startTime: start, endTime: end }, warnings: [] };
}
