import type { DateWindow } from '../kernel/dates.ts';

/** Whether days fall while Belgium is on holiday. */
export function isQuietSeason(window: DateWindow): boolean {
  return quietTimes(window).some((quiet) => meets(window, quiet));
}

/** Christmas and New Year, and the middle of the summer. */
function quietTimes({ from, to }: DateWindow): DateWindow[] {
  const years = new Set([Number(from.slice(0, 4)) - 1, Number(from.slice(0, 4)), Number(to.slice(0, 4))]);
  return [...years].flatMap((year) => [
    { from: `${year}-07-15`, to: `${year}-08-15` },
    { from: `${year}-12-24`, to: `${year + 1}-01-02` },
  ]);
}

export function meets(one: DateWindow, other: DateWindow): boolean {
  return one.from <= other.to && other.from <= one.to;
}
