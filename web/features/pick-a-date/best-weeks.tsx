import { useTranslations } from 'use-intl';
import type { JudgedWeek } from '../../../server/contracts/date-strip.ts';
import { useLanguage } from '../../ui/language.tsx';
import { addDays, formatRange, isoWeekOf } from '../../ui/dates.ts';
import { ChooseWeek, useDatePage } from './choice.tsx';
import { Reasons } from './reasons.tsx';
import styles from './page.module.css';

/** The weeks that suit best, with the reasons; the choice stays with who plans. */
export function BestWeeks() {
  const { strip } = useDatePage();
  const t = useTranslations('pickADate');
  const { best, candidates, plan } = strip;
  return (
    <section className="section stack" aria-labelledby="best">
      <h2 id="best">{t('best')}</h2>
      <p className={styles['lead']}>{t('bestLead', { count: best.length, candidates })}</p>
      <ol className={styles['best']}>
        {best.map((judged) => (
          <li key={judged.week}>
            <WeekHeading judged={judged} days={plan.days} />
            <Reasons judged={judged} />
            <ChooseWeek monday={judged.startsOn} />
          </li>
        ))}
      </ol>
      <details className={styles['how']}>
        <summary>{t('how')}</summary>
        <p>{t('howText', { days: plan.normDays })}</p>
      </details>
    </section>
  );
}

/** "1. Week 12", with its days and points. */
function WeekHeading({ judged, days }: { judged: JudgedWeek; days: number }) {
  const t = useTranslations('pickADate');
  const language = useLanguage();
  const { rank, startsOn, points } = judged;
  const last = addDays(startsOn, days > 7 ? days - 1 : 6);
  return (
    <>
      <h3>
        <span className={styles['rank']}>{rank}.</span> {t('week', { week: isoWeekOf(startsOn).week })}
      </h3>
      <p className={styles['when']}>
        {formatRange(startsOn, last, language, 'day')} · {t('pointsTogether', { points })}
      </p>
    </>
  );
}
