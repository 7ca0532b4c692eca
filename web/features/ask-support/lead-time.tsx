import { useTranslations } from 'use-intl';
import type { DossierOffice } from '../../../server/contracts/support-organiser.ts';
import { daysBetween } from '../../ui/dates.ts';
import styles from './offices.module.css';

/** How much time the office is left, by its norm; less than that is told, and keeps nobody from asking. */
export function LeadTime({ office, today }: { office: DossierOffice; today: string }) {
  const t = useTranslations('askSupport.leadTime');
  const { urgency, from, normDays } = office;
  if (urgency === undefined || from === undefined) return null;
  const left = Math.max(0, daysBetween(today, from));
  return (
    <p className={styles['lead']} data-urgency={urgency}>
      <strong>{t(`classes.${urgency}`)}</strong> {t('left', { left, norm: normDays })}{' '}
      {urgency !== 'green' && t('still')}
    </p>
  );
}
