import type { Counts } from './port.ts';

/** What was counted in whichever order, as the port tells it. */
export function toCounts(counted: Iterable<readonly [value: string, count: number]>): Counts {
  const inOrder = [...counted].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return { values: inOrder.map(([value]) => value), numbers: inOrder.map(([, count]) => count) };
}

/** How many have a value. */
export function countOf({ values, numbers }: Counts, value: string): number {
  let low = 0;
  for (let high = values.length; low < high;) {
    const middle = (low + high) >>> 1;
    if (values[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return values[low] === value ? numbers[low]! : 0;
}
