import { useTranslations } from 'use-intl';
import type { DossierOffice } from '../../../server/contracts/support-organiser.ts';
import type { OfficeWeek } from '../../../server/contracts/support.ts';
import { formatDate, isoWeekOf } from '../../ui/dates.ts';
import { useLanguage } from '../../ui/language.tsx';
import { daysOf, useDays, useNumber } from '../../ui/work-days.ts';
import styles from './offices.module.css';

/** How an office stands in the weeks wanted: the number first, then the word, then how it looks. */
export function OfficeWeeks({ office }: { office: DossierOffice }) {
  const t = useTranslations('askSupport.load');
  const language = useLanguage();
  const city = office.office.city[language];
  if (office.weeks.length === 0) return <p className="hint">{t('noDates')}</p>;
  return (
    <table className={styles['weeks']}>
      <caption>{t('caption', { city })}</caption>
      <thead>
        <tr>
          <th scope="col">{t('week')}</th>
          <th scope="col">{t('room')}</th>
          <th scope="col">
            <span className="visually-hidden">{t('picture')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {office.weeks.map((week) => (
          <tr key={week.week}>
            <th scope="row">
              <WeekName week={week} />
            </th>
            <td>
              <LoadText week={week} />
            </td>
            <td>
              <LoadBar week={week} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** `week 12 · 22 mrt 2027`. */
export function WeekName({ week }: { week: Pick<OfficeWeek, 'startsOn'> }) {
  const t = useTranslations('askSupport.load');
  const language = useLanguage();
  return t('weekName', {
    week: isoWeekOf(week.startsOn).week,
    monday: `${formatDate(week.startsOn, language, 'short')} ${week.startsOn.slice(0, 4)}`,
  });
}

/** `vrij 6 dagen van 10: ruimte`; a week of which nothing is known is never called free. */
export function LoadText({ week }: { week: OfficeWeek }) {
  const t = useTranslations('askSupport.load');
  const days = useDays();
  const number = useNumber();
  const { band, freeMinutes, capacityMinutes } = week;
  if (freeMinutes === undefined || capacityMinutes === undefined)
    return (
      <strong className={styles['band']} data-band="unknown">
        {t('bands.unknown')}
      </strong>
    );
  return (
    <>
      {t('free', { free: days(freeMinutes), of: number(daysOf(capacityMinutes)) })}{' '}
      <strong className={styles['band']} data-band={band}>
        {t(`bands.${band}`)}
      </strong>
    </>
  );
}

/** What of the week is taken, as a bar; the words beside it say the same. */
function LoadBar({ week: { band, freeMinutes, capacityMinutes } }: { week: OfficeWeek }) {
  const known = freeMinutes !== undefined && capacityMinutes !== undefined && capacityMinutes > 0;
  const taken = known ? Math.round((100 * (capacityMinutes - freeMinutes)) / capacityMinutes) : 0;
  return (
    <svg
      className={styles['bar']}
      data-band={band}
      viewBox="0 0 100 10"
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      <rect x="0.5" y="0.5" width="99" height="9" className={styles['whole']} />
      {taken > 0 && <rect x="0" y="0" width={Math.min(100, taken)} height="10" className={styles['taken']} />}
    </svg>
  );
}
