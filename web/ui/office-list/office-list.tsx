import { useTranslations } from 'use-intl';
import type { Office } from '../../../server/contracts/offices.ts';
import { useLanguage } from '../language.tsx';
import styles from './office-list.module.css';

/** FIT offices, each with its clock's zone, and honest about what is not confirmed. */
export function OfficeList({ offices }: { offices: readonly Office[] }) {
  const t = useTranslations('country');
  const language = useLanguage();
  return (
    <ul className={styles['offices']}>
      {offices.map((office) => (
        <li key={office.id}>
          <strong>{t('officeIn', { city: office.city[language] })}</strong>{' '}
          <span className="code">{office.country}</span>
          {office.scienceAndTechnology && <span className={styles['line']}>{t('scienceTechnology')}</span>}
          <span className={styles['line']}>{t('localTime', { zone: office.timeZone.replaceAll('_', ' ') })}</span>
          {office.confidence !== 'found' && <span className={styles['line']}>{t('unverified')}</span>}
        </li>
      ))}
    </ul>
  );
}
