import { useTranslations } from 'use-intl';
import { cityOf, roleLabels, statusLabels } from '../../../server/contracts/labels.ts';
import type { EnteredEvent } from '../../../server/contracts/entered-events.ts';
import type { EventLeg } from '../../../server/contracts/events.ts';
import { useNames } from '../../app/names.tsx';
import { paths } from '../../app/paths.ts';
import { formatMoment } from '../../ui/dates.ts';
import { useLanguage } from '../../ui/language.tsx';
import { useLegDates } from '../../ui/use-leg-dates.ts';
import styles from './team.module.css';

/** An event in a row: its title and state, where and when it begins. */
export function EventSummary({ event, team }: { event: EnteredEvent; team: string }) {
  const t = useTranslations('teamEvents');
  const names = useNames();
  const language = useLanguage();
  const place = usePlace();
  const { entry, editorialState, status } = event;
  return (
    <p className={styles['who']}>
      <a href={paths.teamEvent(language, team, event.id)}>
        <strong>{entry.title[language] ?? entry.title.nl}</strong>
      </a>{' '}
      <span className="tag">{t(`states.${editorialState}`)}</span>{' '}
      {status !== 'scheduled' && <span className="tag">{statusLabels[status][language]}</span>}
      {event.enteredFor.id !== team.replace(/^organiser\./, '') && (
        <>
          {' '}
          <span className="tag tag-land">
            {t('together', { role: roleLabels[event.role][language], lead: event.enteredFor.name[language] })}
          </span>
        </>
      )}
      <br />
      {names.kind(entry.kind)}
      {entry.legs.slice(0, 1).map((leg) => ` · ${place(leg)}`)}
      <br />
      <span className="hint">{t('entered', { date: formatMoment(event.createdAt, language) })}</span>
    </p>
  );
}

/** `Tokio (Japan), 15 – 16 maart 2027`. */
export function usePlace() {
  const t = useTranslations('teamEvents');
  const names = useNames();
  const language = useLanguage();
  const dates = useLegDates();
  return (leg: Pick<EventLeg, 'country' | 'city' | 'cityEn' | 'precision' | 'startsOn' | 'endsOn'>) => {
    const city = cityOf(leg, language);
    const country = leg.country && names.country(leg.country);
    const where = city && country ? `${city} (${country})` : (city ?? country ?? t('online'));
    return `${where}, ${dates(leg, 'full')}`;
  };
}
