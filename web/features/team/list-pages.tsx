import { useTranslations } from 'use-intl';
import styles from './team.module.css';

/** Real links to the pages of a list before and after this one. */
export function ListPages({
  path,
  page,
  pageSize,
  total,
}: {
  path: string;
  page: number;
  pageSize: number;
  total: number;
}) {
  const t = useTranslations('search');
  const pages = Math.ceil(total / pageSize);
  if (pages < 2) return null;
  const to = (number: number) => `${path}?page=${number}`;
  return (
    <nav aria-label={t('pages')} className={styles['inline']}>
      {page > 1 && (
        <a href={to(Math.min(page - 1, pages))} rel="prev" className="button button-quiet button-small">
          {t('previous')}
        </a>
      )}
      <p>{t('page', { page, pages })}</p>
      {page < pages && (
        <a href={to(page + 1)} rel="next" className="button button-quiet button-small">
          {t('next')}
        </a>
      )}
    </nav>
  );
}

/** The page an address asks for; the first for what is no number. */
export function pageOf(url: URL): string {
  const page = url.searchParams.get('page') ?? '';
  return /^[1-9]\d{0,3}$/.test(page) ? `page=${page}` : '';
}
