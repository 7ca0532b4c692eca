import type { DateSystem } from '../contracts/import-shapes.ts';
import { readDate } from './read-date.ts';

/** How the days in one column are written: what follows from the column itself, and what is to be asked. */

export interface DateColumn {
  /** What follows from days that can be read in one way only: `25/03/2027` tells that the day comes first. */
  derived: DateSystem[];
  /** Choices that somebody has to make, with texts that can be read in either way. */
  questions: { systems: readonly [DateSystem, DateSystem]; texts: string[] }[];
  /** A text that told how to read the others. */
  example?: string;
}

const orders = ['dmy', 'mdy'] as const;
const serials = ['1900', '1904'] as const;

export function dateColumn(texts: readonly string[]): DateColumn {
  const different = [...new Set(texts)].filter((text) => text !== '');
  const twoWays = (system: DateSystem) =>
    different.filter((text) => {
      const reading = readDate(text);
      return 'ways' in reading && system in reading.ways;
    });
  const onlyAs = (system: DateSystem, other: DateSystem) =>
    different.filter((text) => 'window' in readDate(text, [system]) && 'wrong' in readDate(text, [other]));
  const [open, dayFirst, monthFirst] = [twoWays('dmy'), onlyAs('dmy', 'mdy'), onlyAs('mdy', 'dmy')];
  const numbers = twoWays('1900');
  // That the month comes first is rare here: one slip of the pen must not turn all other days around.
  const isDayFirst = dayFirst.length > 0 && monthFirst.length === 0;
  const asksOrder = !isDayFirst && (open.length > 0 || (dayFirst.length > 0 && monthFirst.length > 0));
  return {
    derived: isDayFirst ? ['dmy'] : [],
    questions: [
      ...(asksOrder ? [{ systems: orders, texts: [...open, ...monthFirst, ...dayFirst] }] : []),
      ...(numbers.length > 0 ? [{ systems: serials, texts: numbers }] : []),
    ],
    ...(isDayFirst && open.length > 0 ? { example: dayFirst[0]! } : {}),
  };
}

/** What was chosen before for such a column, as far as what stands in it now does not speak against it. */
export function stillHolds(chosen: readonly DateSystem[], { derived, questions }: DateColumn): DateSystem[] {
  const asked = questions.flatMap(({ systems }) => systems);
  return chosen.filter((system) => asked.includes(system) && !derived.some((one) => isOrder(one) && isOrder(system)));
}

function isOrder(system: DateSystem): boolean {
  return orders.includes(system as 'dmy');
}
