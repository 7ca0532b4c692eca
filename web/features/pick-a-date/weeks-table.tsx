import { useTranslations } from 'use-intl';
import type { DateStrip } from '../../../server/contracts/date-strip.ts';
import { formatMonth } from '../../ui/dates.ts';
import { useLanguage } from '../../ui/language.tsx';
import { byMonth } from './months.ts';
import { WeekRow } from './week-row.tsx';
import styles from './weeks.module.css';

/**
 * All that is known, one row a week and a group a month. On a phone each month is a card, with the same cells under each
 * other.
 */
export function WeeksTable({ strip }: { strip: DateStrip }) {
  const t = useTranslations('pickADate');
  const language = useLanguage();
  const events = new Map(strip.events.map((event) => [event.id, event]));
  const ranks = new Map(strip.best.map(({ startsOn, rank }) => [startsOn, rank]));
  const columns = ['weekColumn', 'officesColumn', 'holidays', 'others', 'visits'] as const;
  return (
    <table className={styles['table']}>
      <caption className="visually-hidden">{t('caption')}</caption>
      <thead>
        <tr>
          {columns.map((name) => (
            <th key={name} scope="col">
              {t(name)}
            </th>
          ))}
        </tr>
      </thead>
      {byMonth(strip.weeks).map(([month, weeks]) => (
        <tbody key={month}>
          <tr className={styles['monthRow']} data-odd={Number(month.slice(5)) % 2 === 1 || undefined}>
            <th scope="rowgroup" colSpan={columns.length}>
              {formatMonth(month, language)}
            </th>
          </tr>
          {weeks.map((week) => (
            <WeekRow key={week.week} week={week} strip={strip} events={events} rank={ranks.get(week.startsOn)} />
          ))}
        </tbody>
      ))}
    </table>
  );
}
