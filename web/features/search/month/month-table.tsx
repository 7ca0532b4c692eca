import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import type { MonthHoliday } from '../../../../server/contracts/month.ts';
import type { SearchQuery } from '../../../../server/contracts/search-query.ts';
import { addDays, formatDate, formatMonth } from '../../../ui/dates.ts';
import { useLanguage } from '../../../ui/language.tsx';
import { useSearchList } from '../search-list.ts';
import { holidaysAtHome } from './holidays.tsx';
import { LegLink, type LegOfMonth } from './leg-link.tsx';
import { type Bar, type MonthWeek, weeksOfMonthWith } from './month-layout.ts';
import styles from './month-table.module.css';

export interface MonthPartProps {
  month: string;
  /** Those whose days are known. */
  legs: readonly LegOfMonth[];
  holidays: readonly MonthHoliday[];
  query: SearchQuery;
  today: string;
}

/** Weeks from Monday to Sunday with their ISO numbers; a leg of several days is one bar over their cells. */
export function MonthTable({ month, legs, holidays, query, today }: MonthPartProps) {
  const t = useTranslations('month');
  const language = useLanguage();
  const freeDays = holidaysAtHome(holidays, language);
  const anyMonday = '2027-03-01';
  return (
    <table className={styles['table']}>
      <caption className="visually-hidden">{t('table', { month: formatMonth(month, language) })}</caption>
      <thead>
        <tr>
          <th scope="col" className={styles['weekHead']}>
            {t('week')}
          </th>
          {Array.from({ length: 7 }, (_, column) => (
            <th scope="col" key={column}>
              {formatDate(addDays(anyMonday, column), language, 'weekdayName')}
            </th>
          ))}
        </tr>
      </thead>
      {weeksOfMonthWith(month, legs).map((week) => (
        <Week key={week.week} week={week} freeDays={freeDays} query={query} today={today} />
      ))}
    </table>
  );
}

interface WeekProps {
  week: MonthWeek<LegOfMonth>;
  freeDays: ReadonlyMap<string, string>;
  query: SearchQuery;
  today: string;
}

function Week({ week, freeDays, query, today }: WeekProps) {
  const t = useTranslations('month');
  const language = useLanguage();
  const { path } = useSearchList();
  const { days, lanes, more } = week;
  const isMore = more.some((count) => count > 0);
  const kindOf = (day: string | undefined) =>
    day === undefined ? 'outside' : freeDays.has(day) ? 'free' : day === today ? 'today' : undefined;
  const rows = lanes.length > 0 ? lanes : [[]];
  return (
    <tbody className={styles['week']}>
      <tr>
        <th scope="rowgroup" rowSpan={1 + rows.length + (isMore ? 1 : 0)} className={styles['number']}>
          <span className="visually-hidden">{t('week')} </span>
          {week.week}
        </th>
        {days.map((day, column) => (
          <td key={column} className={styles['date']} data-day={kindOf(day)}>
            {day && (
              <>
                <time dateTime={day} className={day === today ? styles['today'] : undefined}>
                  {Number(day.slice(8))}
                </time>
                {day === today && <span className={styles['note']}> {t('today')}</span>}
                {freeDays.has(day) && <span className={styles['note']}> {freeDays.get(day)}</span>}
              </>
            )}
          </td>
        ))}
      </tr>
      {rows.map((bars, lane) => (
        <tr key={lane}>
          {cellsOf(bars).map(({ column, bar }) => (
            <td
              key={column}
              colSpan={bar?.span}
              data-before={bar?.fromBefore || undefined}
              data-after={bar?.toAfter || undefined}
              data-day={bar && bar.span > 1 ? undefined : kindOf(days[column])}
            >
              {bar && <LegLink event={bar.leg.event} legs={[bar.leg.leg]} told="title" />}
            </td>
          ))}
        </tr>
      ))}
      {isMore && (
        <tr>
          {days.map((day, column) => (
            <td key={column} className={styles['more']} data-day={kindOf(day)}>
              {day && more[column]! > 0 && (
                <Link
                  to={path(language, { ...query, from: day, to: day }, { name: 'list', month: undefined })}
                  aria-label={t('moreOn', { count: more[column]!, date: formatDate(day, language) })}
                >
                  {t('more', { count: more[column]! })}
                </Link>
              )}
            </td>
          ))}
        </tr>
      )}
    </tbody>
  );
}

/** The cells of a row: each bar, and the days between bars. */
function cellsOf(bars: readonly Bar<LegOfMonth>[]): { column: number; bar?: Bar<LegOfMonth> }[] {
  const covered = (column: number) => bars.some((bar) => bar.column < column && column < bar.column + bar.span);
  return Array.from({ length: 7 }, (_, column) => column)
    .filter((column) => !covered(column))
    .map((column) => {
      const bar = bars.find((one) => one.column === column);
      return bar ? { column, bar } : { column };
    });
}
