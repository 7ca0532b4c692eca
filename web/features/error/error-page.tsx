import { useLocation, useRouteError } from 'react-router';
import { useTranslations } from 'use-intl';
import { type Failure, failureOf } from '../../app/failure.ts';
import { Head } from '../../app/head.tsx';
import { useMe } from '../../app/me.ts';
import { paths } from '../../app/paths.ts';
import { textPaths } from '../../app/text-paths.ts';
import { useLanguage } from '../../ui/language.tsx';
import { SearchForm } from '../../ui/search-form.tsx';
import styles from './error.module.css';

/** Plain links and a plain form: this page must also work when nothing else does. */
export function ErrorPage() {
  const failure = failureOf(useRouteError());
  const t = useTranslations('error');
  const kind = kindOf(failure.status);
  return (
    <div className={styles['page']}>
      <Head title={t(`${kind}Title`)} noIndex />
      <p className={styles['status']}>{failure.status}</p>
      <h1>{t(`${kind}Title`)}</h1>
      <p>{t(`${kind}Text`)}</p>
      {kind === 'notFound' ? <SearchForm /> : <Again {...failure} />}
      <WaysOn forbidden={kind === 'forbidden'} />
    </div>
  );
}

type Kind = 'notFound' | 'forbidden' | 'tooMany' | 'away' | 'failed';

function kindOf(status: number): Kind {
  switch (status) {
    case 404:
    case 410:
      return 'notFound';
    case 403:
      return 'forbidden';
    case 429:
      return 'tooMany';
    case 503:
      return 'away';
    default:
      return 'failed';
  }
}

/** When to try again, and the number to ask about. What is refused stays refused: there is nothing to try. */
function Again({ status, retryAfter = 60, reference }: Failure) {
  const t = useTranslations('error');
  const { pathname, search: choices } = useLocation();
  if (status === 403) return null;
  return (
    <>
      <p>
        {t('again', {
          minutes: retryAfter < 60 ? 0 : Math.ceil(retryAfter / 60),
          seconds: retryAfter,
        })}
      </p>
      <p>
        <a href={pathname + choices} className="button">
          {t('retry')}
        </a>
      </p>
      {reference !== undefined && (
        <p className={styles['reference']}>
          {t('reference')} <strong>{reference}</strong>
        </p>
      )}
    </>
  );
}

function WaysOn({ forbidden }: { forbidden: boolean }) {
  const t = useTranslations('error');
  const language = useLanguage();
  const me = useMe(language);
  return (
    <nav aria-labelledby="where-to" className={styles['ways']}>
      <h2 id="where-to">{t('whereTo')}</h2>
      <ul>
        {forbidden && me && (
          <li>
            <a href={paths.account(language)}>{t('toAccount')}</a>
          </li>
        )}
        <li>
          <a href={paths.events(language)}>{t('toEvents')}</a>
        </li>
        <li>
          <a href={paths.countries(language)}>{t('toCountries')}</a>
        </li>
        <li>
          <a href={textPaths.help(language)}>{t('toHelp')}</a>
        </li>
      </ul>
    </nav>
  );
}
