import { useTranslations } from 'use-intl';
import type { RadarAnswer } from '../../../server/contracts/radar.ts';
import { formatDate } from '../../ui/dates.ts';
import { useLanguage } from '../../ui/language.tsx';
import styles from './radar.module.css';

/** How the plan is shifted to the week that begins on a Monday. */
export interface Shift {
  /** Where that is done without scripts. */
  hrefOf(monday: string): string;
  /** With scripts, in place; the link is not followed then. */
  onShift?(monday: string): void;
}

/** Weeks near the plan in which nobody else plans the same country, with the reasons. */
export function BetterWeeks({ answer, shift }: { answer: RadarAnswer; shift: Shift | undefined }) {
  const t = useTranslations('radar');
  const language = useLanguage();
  const { betterWeeks, summary, plan } = answer;
  if (betterWeeks.length === 0 && summary.strong.events === 0) return null;
  return (
    <div className={styles['better']}>
      <h3>{t('better')}</h3>
      {betterWeeks.length === 0 && <p>{t('betterNone', { several: String(plan.countries.length > 1) })}</p>}
      <ul className={styles['betterList']}>
        {betterWeeks.map(({ week, startsOn, reasons }) => {
          const number = Number(week.slice(-2));
          const from = t('weekOf', { date: formatDate(startsOn, language) });
          return (
            <li key={week}>
              {shift ? (
                <a
                  href={shift.hrefOf(startsOn)}
                  className="button button-quiet button-small"
                  onClick={(event) => {
                    if (!shift.onShift) return;
                    event.preventDefault();
                    shift.onShift(startsOn);
                  }}
                >
                  {t('shift', { week: number })}
                </a>
              ) : (
                <strong>{t('week', { week: number })}</strong>
              )}{' '}
              <span>
                {from}{' '}
                <span className={styles['why']}>
                  {reasons.map(({ code, count = 0 }) => t(`betterReasons.${code}`, { count })).join(' · ')}
                </span>
              </span>
            </li>
          );
        })}
      </ul>
      <p className="hint">{t('betterHint')}</p>
    </div>
  );
}
