import type { FacetValue } from '../../../server/contracts/events.ts';
import { addMonths, weeksOfMonth } from '../dates.ts';
import styles from './footprint.module.css';

const height = 16;
const width = 3;

/** A year ruler without words, small enough to stand beside the sentence that says the same. */
export function Footprint({ first, weeks }: { first: string; weeks: readonly FacetValue[] }) {
  const inWeek = new Map(weeks.map(({ value, count }) => [value, count]));
  const months = Array.from({ length: 12 }, (_, index) => weeksOfMonth(addMonths(first, index)));
  const shown = months.flat();
  const highest = Math.max(1, ...shown.map((week) => inWeek.get(week) ?? 0));
  const bars = shown.map((week, index) => {
    const count = inWeek.get(week) ?? 0;
    const tall = count === 0 ? 0 : Math.max(2, Math.round((count / highest) * height));
    return tall === 0 ? '' : `M${index * width} ${height}v${-tall}h${width - 1}v${tall}z`;
  });
  const starts = months.map((_, index) => months.slice(0, index).flat().length);
  const base = months.map((month, index) =>
    index % 2 === 1
      ? ''
      : `M${starts[index]! * width} ${height + 1}h${month.length * width}v3h${-month.length * width}z`,
  );
  const total = shown.length * width;
  return (
    <svg
      className={styles['footprint']}
      viewBox={`0 0 ${total} ${height + 4}`}
      width={total}
      height={height + 4}
      aria-hidden="true"
      focusable="false"
    >
      <path d={bars.join('')} className={styles['bars']} />
      <path d={`M0 ${height + 0.5}h${total}${base.join('')}`} className={styles['base']} />
    </svg>
  );
}
