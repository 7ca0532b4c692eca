import { useTranslations } from 'use-intl';
import type { EventItem } from '../../../server/contracts/events.ts';
import { cityOf, modeLabels, statusLabels } from '../../../server/contracts/labels.ts';
import { useNames } from '../../app/names.tsx';
import { paths } from '../../app/paths.ts';
import { daysBetween, formatDate } from '../../ui/dates.ts';
import { LocalText, useLanguage } from '../../ui/language.tsx';
import { useEventDates } from './use-event-dates.ts';

interface AgendaRowProps {
  event: EventItem;
  today: string;
  publicUrl: string;
  compact: boolean;
}

/** When, what and where; in the whole list also by whom, and until when one can register. */
export function AgendaRow({ event, today, publicUrl, compact }: AgendaRowProps) {
  const language = useLanguage();
  const names = useNames();
  const t = useTranslations('event');
  const dates = useEventDates();
  const places = event.legs.map(
    (leg) =>
      [cityOf(leg, language), leg.country && names.country(leg.country)].filter(Boolean).join(', ') || t('online'),
  );
  const closesOn = event.registrationClosesOn;
  return (
    <li className="agenda-row" data-status={event.status}>
      <p className="agenda-when">{dates(event, today)}</p>
      <div className="agenda-what">
        {!compact && (
          <p className="agenda-kind">
            {event.type?.label[language] ?? names.kind(event.kind)}
            {event.mode !== 'in_person' && ` · ${modeLabels[event.mode][language]}`}
          </p>
        )}
        <p className="agenda-name">
          <a href={publicUrl + paths.event(language, event)} target="_top">
            <LocalText text={event.title} />
          </a>
          {event.status !== 'scheduled' && (
            <strong className="agenda-status"> {statusLabels[event.status][language]}</strong>
          )}
        </p>
        <p className="agenda-where">{[...new Set(places)].join(' → ')}</p>
        {!compact && (
          <p className="agenda-who">{event.organisers.map((organiser) => organiser.name[language]).join(' · ')}</p>
        )}
        {!compact && closesOn !== undefined && closesOn >= today && (
          <p className="agenda-closes" data-near={daysBetween(today, closesOn) <= 30 || undefined}>
            {t('closesShort', { date: formatDate(closesOn, language, 'brief') })}
          </p>
        )}
      </div>
    </li>
  );
}
