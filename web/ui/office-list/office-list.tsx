import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import type { Office } from '../../../server/contracts/offices.ts';
import { paths } from '../../app/paths.ts';
import { useLanguage } from '../language.tsx';
import { ClockLine, type OfficeClock } from './office-clock.tsx';
import styles from './office-list.module.css';

/** FIT offices, each with the time it is there where that is known; a mark tells which of them are not confirmed. */
export function OfficeList({
  offices,
  clocks,
  note = true,
}: {
  offices: readonly Office[];
  clocks?: Readonly<Record<string, OfficeClock>>;
  /** Whether what the mark says stands under the list; a page with many lists says it once itself. */
  note?: boolean;
}) {
  const t = useTranslations('country');
  const language = useLanguage();
  return (
    <>
      <ul className={styles['offices']}>
        {offices.map((office) => {
          const clock = clocks?.[office.id];
          return (
            <li key={office.id}>
              <span>
                <Link to={paths.office(language, office.slug)} className={styles['name']}>
                  {t('officeIn', { city: office.city[language] })}
                </Link>{' '}
                <span className="code">{office.country}</span>
                {isUnconfirmed(office) && (
                  <>
                    {' '}
                    <span aria-hidden="true">*</span>
                    <span className="visually-hidden">({t('unverified')})</span>
                  </>
                )}
                {office.scienceAndTechnology && <span className={styles['line']}>{t('scienceTechnology')}</span>}
              </span>
              {clock && (
                <span className={styles['clock']}>
                  <ClockLine clock={clock} />
                </span>
              )}
            </li>
          );
        })}
      </ul>
      {note && <OfficeNote offices={offices} />}
    </>
  );
}

/** What the mark beside an office says; nothing where all are sure. */
export function OfficeNote({ offices }: { offices: readonly Office[] }) {
  const t = useTranslations('country');
  return offices.some(isUnconfirmed) ? (
    <p className={`hint ${styles['note']}`} aria-hidden="true">
      * {t('unverified')}
    </p>
  ) : null;
}

const isUnconfirmed = ({ confidence }: Office) => confidence !== 'found';
