import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import type { Office } from '../../../server/contracts/offices.ts';
import { paths } from '../../app/paths.ts';
import { useLanguage } from '../language.tsx';
import { ClockLine, type OfficeClock } from './office-clock.tsx';
import styles from './office-list.module.css';

/** FIT offices, each with the time it is there where that is known, and honest about what is not confirmed. */
export function OfficeList({
  offices,
  clocks,
}: {
  offices: readonly Office[];
  clocks?: Readonly<Record<string, OfficeClock>>;
}) {
  const t = useTranslations('country');
  const language = useLanguage();
  return (
    <ul className={styles['offices']}>
      {offices.map((office) => {
        const clock = clocks?.[office.id];
        const city = office.city[language];
        return (
          <li key={office.id}>
            <Link to={paths.office(language, office.slug)} className={styles['name']}>
              {t('officeIn', { city })}
            </Link>{' '}
            <span className="code">{office.country}</span>
            {office.scienceAndTechnology && <span className={styles['line']}>{t('scienceTechnology')}</span>}
            {clock && (
              <span className={styles['line']}>
                <ClockLine clock={clock} city={city} />
              </span>
            )}
            <span className={styles['line']}>{t('localTime', { zone: office.timeZone.replaceAll('_', ' ') })}</span>
            {office.confidence !== 'found' && <span className={styles['line']}>{t('unverified')}</span>}
          </li>
        );
      })}
    </ul>
  );
}
