import { addMonths, monthRange } from '../../ui/dates.ts';

/** Ready-made periods: this month, the coming three, and the four seasons that begin next. */
export interface Period {
  name: 'thisMonth' | 'threeMonths' | 'spring' | 'summer' | 'autumn' | 'winter';
  year: string;
  from: string;
  to: string;
}

const seasons = [
  ['spring', '03'],
  ['summer', '06'],
  ['autumn', '09'],
  ['winter', '12'],
] as const;

export function quickPeriods(today: string): Period[] {
  const month = today.slice(0, 7);
  const year = Number(today.slice(0, 4));
  const coming = [year, year + 1]
    .flatMap((one) => seasons.map(([name, start]) => ({ name, first: `${one}-${start}` })))
    .filter(({ first }) => first > month)
    .slice(0, 4)
    .map(({ name, first }) => ({ name, year: yearOf(first), ...monthRange(first, addMonths(first, 2)) }));
  return [
    { name: 'thisMonth', year: '', ...monthRange(month) },
    { name: 'threeMonths', year: '', from: today, to: monthRange(addMonths(month, 2)).to },
    ...coming,
  ];
}

/** A winter belongs to two years: 2026–27. */
function yearOf(first: string): string {
  const year = Number(first.slice(0, 4));
  return first.endsWith('-12') ? `${year}–${String(year + 1).slice(2)}` : String(year);
}

/** A period with one more month, and all that lies between. */
export function extended(period: { from?: string | undefined; to?: string | undefined }, month: string) {
  const { from, to } = monthRange(month);
  const earliest = (period.from ?? from) < from ? period.from : from;
  const latest = (period.to ?? to) > to ? period.to : to;
  return { from: earliest, to: latest };
}

/** One field of a form for a whole period: `2027-03-01..2027-05-31`. */
export function periodValue({ from, to }: { from: string; to: string }): string {
  return `${from}..${to}`;
}

export function periodOf(value: string | null): { from: string; to: string } | undefined {
  const found = /^(\d{4}-\d{2}-\d{2})\.\.(\d{4}-\d{2}-\d{2})$/.exec(value ?? '');
  return found?.[1] && found[2] ? { from: found[1], to: found[2] } : undefined;
}
