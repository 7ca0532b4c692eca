import { CalendarPlus, ExternalLink } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { EventDetail, EventLeg } from '../../../server/contracts/events.ts';
import { cityOf } from '../../../server/contracts/labels.ts';
import { useNames } from '../../app/names.tsx';
import { paths } from '../../app/paths.ts';
import { useLanguage } from '../../ui/language.tsx';
import { isExact, useLegDates } from '../../ui/use-leg-dates.ts';
import { type Appointment, type CalendarProgram, calendarHosts, calendarLink } from './calendar-links.ts';
import styles from './registration.module.css';

const programs = Object.keys(calendarHosts) as CalendarProgram[];

/** The event as a file first, which every program takes and which follows it when it moves; then per leg elsewhere. */
export function AddToCalendar({ event, publicUrl }: { event: EventDetail; publicUrl: string }) {
  const t = useTranslations('event');
  const page = useTranslations('eventPage');
  const language = useLanguage();
  const exact = event.legs.filter(isExact);
  return (
    <div className={styles['calendar']}>
      <p>
        <a
          href={`/events/${event.id}/calendar.ics?lang=${language}`}
          className={`button button-quiet ${styles['wide']}`}
        >
          <CalendarPlus size={18} strokeWidth={1.75} aria-hidden="true" />
          {t('calendar')}
        </a>
        <span className="hint">{t('calendarHint')}</span>
      </p>
      <details>
        <summary>{page('otherCalendars')}</summary>
        <p className="hint">{page('otherCalendarsHint')}</p>
        {exact.map((leg) => (
          <LegLinks key={leg.id} event={event} leg={leg} several={event.legs.length > 1} publicUrl={publicUrl} />
        ))}
      </details>
    </div>
  );
}

function LegLinks({
  event,
  leg,
  several,
  publicUrl,
}: {
  event: EventDetail;
  leg: EventLeg;
  several: boolean;
  publicUrl: string;
}) {
  const page = useTranslations('eventPage');
  const language = useLanguage();
  const dates = useLegDates();
  const about = useAppointment(event, leg, publicUrl);
  const stop = `${cityOf(leg, language) ?? ''} ${dates(leg, 'short')}`.trim();
  return (
    <>
      {several && <p className={styles['stop']}>{stop}</p>}
      <ul className={styles['programs']}>
        {programs.map((program) => (
          <li key={program}>
            <a href={calendarLink(program, leg, about)} rel="external noreferrer">
              {page(program)}
              {several && <span className="visually-hidden">, {stop}</span>}
              <ExternalLink size={14} strokeWidth={1.75} aria-hidden="true" />
            </a>{' '}
            <span className="hint">{calendarHosts[program]}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

function useAppointment(event: EventDetail, leg: EventLeg, publicUrl: string): Appointment {
  const language = useLanguage();
  const names = useNames();
  const title = event.title[language] ?? event.title.nl;
  const city = cityOf(leg, language);
  const online = event.mode === 'online';
  const country = leg.country && names.country(leg.country);
  return {
    title: event.legs.length > 1 && city ? `${title} (${city})` : title,
    place: online ? (leg.onlineUrl ?? '') : [leg.venue, city, country].filter(Boolean).join(', '),
    text: publicUrl + paths.event(language, event),
  };
}
