import { ExternalLink } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { formatDate } from '../../ui/dates.ts';
import { useLanguage } from '../../ui/language.tsx';
import styles from './action-bar.module.css';
import type { Standing } from './standing.ts';

/** On phones, always in reach at the foot of the screen: until when one can register, and the way to do it. */
export function ActionBar({ standing: { registerAt, deadline } }: { standing: Standing }) {
  const t = useTranslations('event');
  const page = useTranslations('eventPage');
  const language = useLanguage();
  if (!registerAt) return null;
  return (
    <div className={styles['bar']}>
      <p className={styles['deadline']} data-state={deadline?.state}>
        {deadline ? t('closesShort', { date: formatDate(deadline.date, language, 'short') }) : t('registration')}
        <span className={styles['more']}>
          {deadline ? t('daysLeft', { days: deadline.daysLeft }) : t('registerAt', { host: new URL(registerAt).host })}
        </span>
      </p>
      <a href={registerAt} className={`button ${styles['button']}`} rel="external">
        {page('registerShort')}
        <span className="visually-hidden"> {t('registerAt', { host: new URL(registerAt).host })}</span>
        <ExternalLink size={18} strokeWidth={1.75} aria-hidden="true" />
      </a>
    </div>
  );
}
