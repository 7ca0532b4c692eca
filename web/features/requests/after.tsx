import { useTranslations } from 'use-intl';
import type { WeekAfter } from '../../../server/contracts/support-surroundings.ts';
import { useDayNumber, weekNumber } from './amounts.ts';
import styles from './panel.module.css';

/** What a week would be like with a request in it: `week 12: 7 van 10 → 11`, with the band in a word. */
export function After({ week }: { week: WeekAfter | undefined }) {
  const t = useTranslations('requests');
  const days = useDayNumber();
  if (week === undefined) return <span className="hint">{t('noLoad')}</span>;
  const { capacityMinutes, takenMinutes, afterMinutes, band, fits } = week;
  const number = weekNumber(week.week);
  return (
    <span className={styles['after']}>
      <span>
        {capacityMinutes === undefined
          ? t('afterUnknown', { week: number })
          : t('afterLine', {
              week: number,
              taken: days(takenMinutes),
              capacity: days(capacityMinutes),
              after: days(afterMinutes),
            })}
      </span>
      <Band band={band} fits={fits} />
    </span>
  );
}

/** How full a week is, in a word; and whether a promise in it needs approval. */
export function Band({ band, fits }: { band: WeekAfter['band']; fits: boolean }) {
  const t = useTranslations('requests');
  return (
    <span className={styles['band']} data-band={band}>
      {t(`band.${band}`)}
      {!fits && <> · {t('notFits')}</>}
    </span>
  );
}
