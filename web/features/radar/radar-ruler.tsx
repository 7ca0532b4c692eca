import { useTranslations } from 'use-intl';
import type { RadarAnswer } from '../../../server/contracts/radar.ts';
import { formatMonth } from '../../ui/dates.ts';
import { useLanguage } from '../../ui/language.tsx';
import { type RulerWeek, rulerWeeks } from './ruler-weeks.ts';
import styles from './radar.module.css';

const tallest = 34;

/**
 * The year ruler of thirteen weeks: how many others are there in each, with one's own plan framed. The list below says
 * the same in words, and more.
 */
export function RadarRuler({ answer }: { answer: RadarAnswer }) {
  const t = useTranslations('radar');
  const language = useLanguage();
  const weeks = rulerWeeks(answer);
  const highest = Math.max(2, ...weeks.map(({ near, weak }) => near + weak));
  const hasWeak = weeks.some(({ weak }) => weak > 0);
  return (
    <figure className={styles['ruler']} aria-hidden="true">
      <figcaption className={styles['legend']}>
        <span className={styles['title']}>{t('ruler')}</span>
        <span data-key="near">{t('rulerNear')}</span>
        {hasWeak && <span data-key="weak">{t('rulerWeak')}</span>}
        <span data-key="own">{t('rulerOwn')}</span>
      </figcaption>
      <ol className={styles['columns']}>
        {weeks.map((week, index) => {
          const month = week.monday.slice(0, 7);
          const isNew = index === 0 || weeks[index - 1]?.monday.slice(0, 7) !== month;
          return (
            <li key={week.monday} className={styles['column']} data-own={week.own || undefined}>
              <span className={styles['count']}>{week.near + week.weak || ''}</span>
              <Bars week={week} highest={highest} />
              <span className={styles['base']} data-odd={Number(month.slice(5)) % 2 === 1 || undefined} />
              <span className={styles['number']}>{week.number}</span>
              <span className={styles['month']}>{isNew && formatMonth(month, language, 'short')}</span>
            </li>
          );
        })}
      </ol>
    </figure>
  );
}

function Bars({ week: { near, weak }, highest }: { week: RulerWeek; highest: number }) {
  const height = (count: number) => Math.round((count / highest) * tallest);
  return (
    <svg className={styles['bars']} viewBox={`0 0 20 ${tallest}`} preserveAspectRatio="none" focusable="false">
      {near > 0 && <rect x="4" y={tallest - height(near)} width="12" height={height(near)} />}
      {weak > 0 && (
        <rect
          className={styles['weakBar']}
          x="4.75"
          y={tallest - height(near + weak) + 0.75}
          width="10.5"
          height={height(weak) - 0.75}
        />
      )}
    </svg>
  );
}
