import { useTranslations } from 'use-intl';
import type { EventDetail } from '../../../server/contracts/events.ts';
import { visitLevelLabels } from '../../../server/contracts/labels.ts';
import { paths } from '../../app/paths.ts';
import { LocalText, useLanguage } from '../../ui/language.tsx';
import styles from './visits.module.css';

/** Who leads it officially, at which rank, who receives, and the way to attach the case of one's company. */
export function VisitFacts({ event }: { event: EventDetail }) {
  const t = useTranslations('event');
  const language = useLanguage();
  const { officialVisit } = event;
  if (!officialVisit) return null;
  const { level, leader, host, takesCases } = officialVisit;
  return (
    <section className="section stack" aria-labelledby="led">
      <h2 id="led">{t('led')}</h2>
      <dl className={styles['facts']}>
        <dt>{t('visitLevel')}</dt>
        <dd>{visitLevelLabels[level][language]}</dd>
        {leader && (
          <>
            <dt>{t('visitLeader')}</dt>
            <dd>
              <LocalText text={leader} />
            </dd>
          </>
        )}
        {host && (
          <>
            <dt>{t('visitHost')}</dt>
            <dd>
              <LocalText text={host} />
            </dd>
          </>
        )}
      </dl>
      {takesCases && (
        <p className={styles['offer']}>
          <a href={paths.attachCase(language, event)} className="button button-quiet">
            {t('attachCase')}
          </a>
          <span className="hint">{t('attachCaseHint')}</span>
        </p>
      )}
    </section>
  );
}
