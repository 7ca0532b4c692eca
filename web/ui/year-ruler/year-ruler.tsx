import type { MouseEvent } from 'react';
import { Link, useNavigate } from 'react-router';
import { useTranslations } from 'use-intl';
import type { FacetValue } from '../../../server/contracts/events.ts';
import { addMonths, formatMonth, weeksOfMonth } from '../dates.ts';
import { useLanguage } from '../language.tsx';
import styles from './year-ruler.module.css';

/**
 * The year ruler (jaarlat): twelve months as links, each with a bar per ISO week whose height is the number of events.
 * The alternating base is the neatline of a sea chart; it returns under every time axis.
 */
export interface YearRulerProps {
  /** First of the twelve, YYYY-MM. */
  first: string;
  months: readonly FacetValue[];
  weeks: readonly FacetValue[];
  hrefOf: (month: string) => string;
  /** Where Shift leads to: what is chosen with this month, and all between them. */
  extendedTo?: (month: string) => string;
  /** Chosen period, days inclusive. */
  chosen?: { from?: string | undefined; to?: string | undefined };
  /** What the ruler is of, for those who do not see it. */
  label: string;
}

const tallest = 26;

export function YearRuler({ first, months, weeks, hrefOf, extendedTo, chosen, label }: YearRulerProps) {
  const navigate = useNavigate();
  const language = useLanguage();
  const t = useTranslations('ruler');
  const inMonth = new Map(months.map(({ value, count }) => [value, count]));
  const inWeek = new Map(weeks.map(({ value, count }) => [value, count]));
  const shown = Array.from({ length: 12 }, (_, index) => addMonths(first, index));
  /** Shift would open a window of its own. */
  const extend = (event: MouseEvent, month: string) => {
    if (!event.shiftKey || !extendedTo) return;
    event.preventDefault();
    void navigate(extendedTo(month), { preventScrollReset: true });
  };
  const highest = Math.max(1, ...shown.flatMap(weeksOfMonth).map((week) => inWeek.get(week) ?? 0));

  return (
    <nav aria-label={label} className={styles['ruler']}>
      <ol className={styles['months']}>
        {shown.map((month, index) => {
          const count = inMonth.get(month) ?? 0;
          const isChosen = overlaps(month, chosen);
          const showYear = index === 0 || month.endsWith('-01');
          return (
            <li key={month} className={styles['cell']} data-odd={Number(month.slice(5)) % 2 === 1 || undefined}>
              <Link
                to={hrefOf(month)}
                className={styles['month']}
                aria-current={isChosen ? 'true' : undefined}
                onClick={(event) => extend(event, month)}
                preventScrollReset
              >
                <WeekBars weeks={weeksOfMonth(month).map((week) => inWeek.get(week) ?? 0)} highest={highest} />
                <span className={styles['base']} />
                <span className={styles['name']}>
                  {formatMonth(month, language, 'short')}
                  <span className={showYear ? styles['year'] : 'visually-hidden'}> {month.slice(0, 4)}</span>
                </span>{' '}
                <span className={styles['count']}>
                  <span aria-hidden="true">{count === 0 ? '–' : count}</span>
                  <span className="visually-hidden">{t('events', { count })}</span>
                </span>
              </Link>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}

function WeekBars({ weeks, highest }: { weeks: number[]; highest: number }) {
  return (
    <svg
      className={styles['bars']}
      viewBox={`0 0 50 ${tallest}`}
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      {weeks.map((count, index) => {
        const height = count === 0 ? 0 : Math.max(3, Math.round((count / highest) * tallest));
        const width = 50 / weeks.length;
        return <rect key={index} x={index * width + 1} y={tallest - height} width={width - 2} height={height} />;
      })}
    </svg>
  );
}

function overlaps(month: string, chosen: YearRulerProps['chosen']): boolean {
  if (!chosen?.from && !chosen?.to) return false;
  return (chosen.from ?? '').slice(0, 7) <= month && month <= (chosen.to ?? '9999-12').slice(0, 7);
}
