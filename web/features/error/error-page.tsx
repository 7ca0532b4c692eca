import { isRouteErrorResponse, useLocation, useRouteError } from 'react-router';
import { useTranslations } from 'use-intl';
import { statusOf } from '../../api/call.ts';
import { Head } from '../../app/head.tsx';
import { paths } from '../../app/paths.ts';
import { useLanguage } from '../../ui/language.tsx';
import { SearchForm } from '../../ui/search-form.tsx';
import styles from './error.module.css';

/** Plain links and a plain form: this page must also work when nothing else does. */
export function ErrorPage() {
  const error = useRouteError();
  const { pathname, search: choices } = useLocation();
  const t = useTranslations('error');
  const language = useLanguage();
  const status = isRouteErrorResponse(error) ? error.status : statusOf(error);
  const missing = status === 404;
  const kind = missing ? 'notFound' : status === 403 ? 'forbidden' : status === 429 ? 'tooMany' : 'failed';
  return (
    <div className={styles['page']}>
      <Head title={t(`${kind}Title`)} noIndex />
      <p className={styles['status']}>{status}</p>
      <h1>{t(`${kind}Title`)}</h1>
      <p>{t(`${kind}Text`)}</p>
      {missing ? (
        <SearchForm />
      ) : (
        <p>
          <a href={pathname + choices} className="button">
            {t('retry')}
          </a>
        </p>
      )}
      <p>
        <a href={paths.events(language)}>{t('toEvents')}</a>
      </p>
    </div>
  );
}
