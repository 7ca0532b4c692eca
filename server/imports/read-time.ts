/** The time of day in a cell, on the clocks of the place. */

export interface TimeReading {
  start: string;
  end?: string;
}

const time = String.raw`(\d{1,2})(?:\s?[:.hu]\s?(\d{2})(?::\d{2})?)?\s?(uur|u|h|am|pm|a\.m\.|p\.m\.)?`;
const single = new RegExp(`^(?:om |at |vanaf |from )?${time}$`);
const range = new RegExp(`^(?:van |from )?${time}\\s?(?:-|–|—|tot|to|until|t/m)\\s?${time}$`);

/** @returns nothing for what is no time; an end too where the cell gives both */
export function readTime(text: string): TimeReading | undefined {
  const said = text.trim().toLowerCase();
  // A spreadsheet counts in days; a cell that came with its day shows the same time.
  if (/^0\.\d+$/.test(said)) return fromFraction(Number(said));
  const withDay = /^\d{4}-\d{2}-\d{2} (\d{2}:\d{2})$/.exec(said)?.[1];
  if (withDay !== undefined) return { start: withDay };
  const one = single.exec(said);
  if (one) return asReading(clock(one[1], one[2], one[3]));
  if (/^\d{4}$/.test(said)) return asReading(clock(said.slice(0, 2), said.slice(2), undefined));
  const two = range.exec(said);
  if (!two) return undefined;
  const end = clock(two[4], two[5], two[6]);
  // "2–4 pm": what is said of the end holds for the start.
  const start = clock(two[1], two[2], two[3] ?? (/[ap]/.test(two[6] ?? '') ? two[6] : undefined));
  return start === undefined || end === undefined ? undefined : { start, end };
}

function asReading(start: string | undefined): TimeReading | undefined {
  return start === undefined ? undefined : { start };
}

function clock(hours = '', minutes = '00', half = ''): string | undefined {
  let hour = Number(hours);
  if (/^[ap]/.test(half)) {
    if (hour < 1 || hour > 12) return undefined;
    hour = (hour % 12) + (half.startsWith('p') ? 12 : 0);
  }
  if (hour > 23 || Number(minutes) > 59) return undefined;
  return `${String(hour).padStart(2, '0')}:${minutes}`;
}

function fromFraction(fraction: number): TimeReading | undefined {
  const minutes = Math.round(fraction * 24 * 60);
  if (minutes >= 24 * 60) return undefined;
  const two = (number: number) => String(number).padStart(2, '0');
  return { start: `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}` };
}
