import { Link, useLoaderData } from 'react-router';
import { useTranslations } from 'use-intl';
import { boardLines } from '../../../server/contracts/board.ts';
import { Head } from '../../app/head.tsx';
import { NamesProvider } from '../../app/names.tsx';
import { paths } from '../../app/paths.ts';
import { useLanguage } from '../../ui/language.tsx';
import { type SearchList, SearchListContext } from '../search/search-list.ts';
import { BoardFilters } from './board-filters.tsx';
import { BoardList } from './board-list.tsx';
import type { BoardPageData } from './board-loader.ts';
import { BoardTable } from './board-table.tsx';
import styles from './board.module.css';
import { useBoardSentence } from './use-board-sentence.ts';

export { boardLoader } from './board-loader.ts';

/** Everything one may see of a year: a table of lines and months, and the same as a list where a table is too wide. */
export function BoardPage() {
  const { query, board, names, dropped } = useLoaderData<BoardPageData>();
  const { year, rows } = query;
  const t = useTranslations('board');
  const language = useLanguage();
  const sentence = useBoardSentence()(board);
  const list: SearchList = {
    path: (other, selection = {}) => {
      const { country, region, domain, sector } = selection;
      return paths.yearPlan(other, { year, rows, country, region, domain, sector });
    },
    words: 'plans',
  };
  return (
    <NamesProvider names={names}>
      <SearchListContext value={list}>
        <Head title={t('title', { year })} noIndex />
        <div className={styles['page']}>
          <header className={styles['head']}>
            <div className={styles['heading']}>
              <h1>{t('title', { year })}</h1>
              <nav aria-label={t('years')} className={styles['years']}>
                <Link to={paths.yearPlan(language, { ...query, year: year - 1 })} rel="prev">
                  ‹ {year - 1}
                </Link>
                <Link to={paths.yearPlan(language, { ...query, year: year + 1 })} rel="next">
                  {year + 1} ›
                </Link>
              </nav>
              <a href={paths.plans(language)} className={styles['plansLink']}>
                {t('searchPlans')}
              </a>
            </div>
            <p className={styles['sentence']}>{sentence}</p>
            {dropped && <p className="notice">{t('dropped')}</p>}
            <nav aria-label={t('lines')} className={styles['lines']}>
              <span className="label" aria-hidden="true">
                {t('lines')}
              </span>
              {boardLines.map((line) => (
                <Link
                  key={line}
                  to={paths.yearPlan(language, { ...query, rows: line })}
                  aria-current={line === rows ? 'true' : undefined}
                  preventScrollReset
                >
                  {t(line)}
                </Link>
              ))}
            </nav>
            <BoardFilters query={query} facets={board.facets} />
          </header>
          {board.total === 0 ? (
            <div className="stack">
              <p>{t('empty', { year })}</p>
              <p>{t('emptyHint')}</p>
            </div>
          ) : (
            <>
              <Key />
              <BoardTable board={board} />
              <BoardList board={board} />
              <p className="hint">{t('once')}</p>
            </>
          )}
        </div>
      </SearchListContext>
    </NamesProvider>
  );
}

/** What the edges and grounds of the table say, in words. */
function Key() {
  const t = useTranslations('board');
  return (
    <ul className={styles['key']} aria-label={t('key')}>
      {(['exact', 'near', 'vague'] as const).map((certainty) => (
        <li key={certainty}>
          <span className={styles['sample']} data-certainty={certainty} aria-hidden="true" />
          {t(certainty)}
        </li>
      ))}
      <li>
        <span className={styles['sample']} data-certainty="exact" data-plan aria-hidden="true" />
        {t('plan')}
      </li>
    </ul>
  );
}
