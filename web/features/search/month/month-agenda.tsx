import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { formatDate } from '../../../ui/dates.ts';
import { useLanguage } from '../../../ui/language.tsx';
import { useSearchList } from '../search-list.ts';
import { holidaysAtHome } from './holidays.tsx';
import { LegLink } from './leg-link.tsx';
import { daysOfMonthWith } from './month-layout.ts';
import type { MonthPartProps } from './month-table.tsx';
import styles from './month-agenda.module.css';

/** The month where there is no room for a table: day after day, what begins there and how much is under way. */
export function MonthAgenda({ month, legs, holidays, query, today }: MonthPartProps) {
  const t = useTranslations('month');
  const language = useLanguage();
  const { path } = useSearchList();
  const freeDays = holidaysAtHome(holidays, language);
  return (
    <ol className={styles['agenda']}>
      {daysOfMonthWith(month, legs).map(({ day, legs: begun, running }) => (
        <li key={day} data-quiet={begun.length === 0 || undefined}>
          <h4 className={styles['dayHead']}>
            <time dateTime={day}>{formatDate(day, language, 'weekday')}</time>
            {day === today && <span className={styles['note']}> {t('today')}</span>}
            {freeDays.has(day) && <span className={styles['note']}> {freeDays.get(day)}</span>}
          </h4>
          <ul>
            {begun.map(({ event, leg }) => (
              <li key={leg.id}>
                <LegLink event={event} legs={[leg]} told="all" />
              </li>
            ))}
            {running > 0 && (
              <li className={styles['running']}>
                <Link
                  to={path(language, { ...query, from: day, to: day }, { name: 'list', month: undefined })}
                  aria-label={`${formatDate(day, language)}: ${t('running', { count: running })}`}
                >
                  {t('running', { count: running })}
                </Link>
              </li>
            )}
          </ul>
        </li>
      ))}
    </ol>
  );
}
