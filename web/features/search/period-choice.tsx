import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { selectionOf } from '../../../server/contracts/search-address.ts';
import type { SearchQuery } from '../../../server/contracts/search-query.ts';
import { addMonths, monthRange } from '../../ui/dates.ts';
import { useLanguage } from '../../ui/language.tsx';
import { YearRuler } from '../../ui/year-ruler/year-ruler.tsx';
import { extended, quickPeriods } from './periods.ts';
import type { SearchPageData } from './search-loader.ts';
import { useSearchList } from './search-list.ts';
import styles from './search.module.css';
import { inMonth } from './view-address.ts';

/** The year ruler of the selection with ready-made periods under it. */
export function PeriodChoice({ data }: { data: SearchPageData }) {
  const t = useTranslations('ruler');
  const language = useLanguage();
  const { path } = useSearchList();
  const { query, answer, rulerFrom, today, view } = data;
  const base: SearchQuery = { ...selectionOf(query), sort: query.sort };
  const isMonth = view.name === 'month';
  const shown = view.month ?? rulerFrom;
  const chosen = query.from || query.to || !isMonth ? query : monthRange(shown);
  const toMonth = (month: string) =>
    isMonth ? path(language, inMonth(base, month), { month }) : path(language, { ...base, ...monthRange(month) });
  const toYear = (step: -12 | 12) => {
    const month = addMonths(isMonth ? shown : rulerFrom, step);
    return isMonth ? toMonth(month) : path(language, query, { month });
  };
  return (
    <div className={styles['period']}>
      <YearRuler
        first={rulerFrom}
        months={answer.facets.month}
        weeks={answer.facets.week}
        chosen={{ from: chosen.from, to: chosen.to }}
        hrefOf={toMonth}
        extendedTo={(month) => path(language, { ...base, ...extended(chosen, month) })}
        label={t('title')}
      />
      <ul className={styles['quick']} aria-label={t('periods')}>
        <li>
          <Link to={toYear(-12)} preventScrollReset>
            ‹ {t('earlier')}
          </Link>
        </li>
        {quickPeriods(today).map(({ name, year, from, to }) => (
          <li key={name + year}>
            <Link
              to={path(language, { ...base, from, to })}
              aria-current={query.from === from && query.to === to ? 'true' : undefined}
              preventScrollReset
            >
              {t(name, { year })}
            </Link>
          </li>
        ))}
        {(query.from || query.to) && (
          <li>
            <Link to={path(language, { ...base, from: undefined, to: undefined })} preventScrollReset>
              {t('clear')}
            </Link>
          </li>
        )}
        <li>
          <Link to={toYear(12)} preventScrollReset>
            {t('later')} ›
          </Link>
        </li>
      </ul>
      <p className={styles['extend']}>{t('extend')}</p>
    </div>
  );
}
