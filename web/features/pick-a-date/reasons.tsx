import { useTranslations } from 'use-intl';
import type { JudgedWeek, WeekReason } from '../../../server/contracts/date-strip.ts';
import { useDatePage } from './choice.tsx';
import styles from './weeks.module.css';

/** What speaks for a week; of everything else that costs nothing it is open. */
const welcome: readonly WeekReason['code'][] = ['officesGreen', 'nobody', 'noHolidaysThere', 'leadTimeKept'];

/** What speaks for and against a week, each with the points it costs. */
export function Reasons({ judged }: { judged: JudgedWeek }) {
  const t = useTranslations('pickADate');
  const { strip } = useDatePage();
  const isLong = strip.plan.days > 7;
  return (
    <ul className={styles['reasons']}>
      {judged.reasons.map(({ code, count = 0, of = 0, points }) => (
        <li key={code} data-sign={points > 0 ? 'costs' : welcome.includes(code) ? 'welcome' : undefined}>
          {t(`reasons.${code}`, { count, of, long: String(isLong) })}{' '}
          {points > 0 && <span className={styles['points']}>{t('points', { points })}</span>}
        </li>
      ))}
    </ul>
  );
}
