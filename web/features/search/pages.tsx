import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import type { SearchQuery } from '../../../server/contracts/search-query.ts';
import { useLanguage } from '../../ui/language.tsx';
import { useSearchList } from './search-list.ts';
import styles from './search.module.css';

/** Real links to the pages before and after. */
export function Pages({ query, total, pageSize }: { query: SearchQuery; total: number; pageSize: number }) {
  const t = useTranslations('search');
  const language = useLanguage();
  const { path } = useSearchList();
  const pages = Math.ceil(total / pageSize);
  const page = query.page ?? 1;
  if (pages < 2) return null;
  const to = (number: number) => path(language, { ...query, page: number });
  return (
    <nav aria-label={t('pages')} className={styles['pages']}>
      {page > 1 && (
        <Link to={to(Math.min(page - 1, pages))} rel="prev" className="button button-quiet button-small">
          {t('previous')}
        </Link>
      )}
      <p>{t('page', { page, pages })}</p>
      {page < pages && (
        <Link to={to(page + 1)} rel="next" className="button button-quiet button-small">
          {t('next')}
        </Link>
      )}
    </nav>
  );
}
