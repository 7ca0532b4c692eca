import { useTranslations } from 'use-intl';
import { confirmDays } from '../../../server/contracts/alerts.ts';
import { Head } from '../../app/head.tsx';
import { paths } from '../../app/paths.ts';
import { useLanguage } from '../../ui/language.tsx';
import styles from './alerts.module.css';

/** After an address was given: the same words, whatever is known of it. */
export function SentPage() {
  const t = useTranslations('alerts');
  const language = useLanguage();
  return (
    <div className={styles['page']}>
      <Head title={t('sentTitle')} noIndex />
      <h1>{t('sentTitle')}</h1>
      <p>{t('sentText', { days: confirmDays })}</p>
      <p className="hint">{t('sentHint')}</p>
      <p>
        <a href={paths.events(language)}>{t('onwards')}</a>
      </p>
    </div>
  );
}
