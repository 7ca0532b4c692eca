import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { selectionOf } from '../../../server/contracts/search-address.ts';
import type { SearchQuery } from '../../../server/contracts/search-query.ts';
import { addMonths, monthRange } from '../../ui/dates.ts';
import { useLanguage } from '../../ui/language.tsx';
import { YearRuler } from '../../ui/year-ruler/year-ruler.tsx';
import { quickPeriods } from './periods.ts';
import type { SearchPageData } from './search-loader.ts';
import { useSearchList } from './search-list.ts';
import styles from './search.module.css';

/** The year ruler of the selection with ready-made periods under it. */
export function PeriodChoice({ data }: { data: SearchPageData }) {
  const t = useTranslations('ruler');
  const language = useLanguage();
  const { path } = useSearchList();
  const { query, answer, rulerFrom, today } = data;
  const base: SearchQuery = { ...selectionOf(query), sort: query.sort };
  const ruled = (month: string) => {
    const address = path(language, query);
    return `${address}${address.includes('?') ? '&' : '?'}m=${month}`;
  };
  return (
    <div className={styles['period']}>
      <YearRuler
        first={rulerFrom}
        months={answer.facets.month}
        weeks={answer.facets.week}
        chosen={{ from: query.from, to: query.to }}
        hrefOf={(month) => path(language, { ...base, ...monthRange(month) })}
        label={t('title')}
      />
      <ul className={styles['quick']} aria-label={t('periods')}>
        <li>
          <Link to={ruled(addMonths(rulerFrom, -12))} preventScrollReset>
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
          <Link to={ruled(addMonths(rulerFrom, 12))} preventScrollReset>
            {t('later')} ›
          </Link>
        </li>
      </ul>
    </div>
  );
}
