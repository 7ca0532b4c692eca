import { useTranslations } from 'use-intl';
import { cityOf } from '../../../server/contracts/labels.ts';
import { useNames } from '../../app/names.tsx';
import { paths } from '../../app/paths.ts';
import { useLanguage } from '../../ui/language.tsx';
import { useLegDates } from '../../ui/use-leg-dates.ts';
import type { DossierData } from './dossier-data.ts';
import partsStyles from './parts.module.css';

/** What the event tells already, each with the way to where it is changed. */
export function EventFacts({ code, dossier: { event } }: Pick<DossierData, 'code' | 'dossier'>) {
  const t = useTranslations('askSupport.event');
  const language = useLanguage();
  const names = useNames();
  const dates = useLegDates();
  return (
    <section className="section stack" aria-labelledby="event">
      <h2 id="event">{t('title')}</h2>
      <p className="hint">{t('lead')}</p>
      <ol className={partsStyles['lines']}>
        {event.legs.map((leg) => (
          <li key={leg.id}>
            <strong>
              {[cityOf(leg, language), leg.country && names.country(leg.country)].filter(Boolean).join(', ') ||
                t('online')}
            </strong>
            <span>{dates(leg)}</span>
          </li>
        ))}
      </ol>
      <p>
        <a href={paths.editEvent(language, code, event.id, 'legs')}>{t('changeLegs')}</a>
      </p>
      <p>
        {event.sectors.length === 0
          ? t('noSectors')
          : t('sectors', { sectors: event.sectors.map((one) => names.sector(one)).join(', ') })}
      </p>
      <p>
        <a href={paths.editEvent(language, code, event.id, 'sectors')}>{t('changeSectors')}</a>
      </p>
    </section>
  );
}
