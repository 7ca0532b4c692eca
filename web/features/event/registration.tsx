import { CalendarPlus, ExternalLink } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { EventDetail } from '../../../server/contracts/events.ts';
import { daysBetween, formatDate } from '../../ui/dates.ts';
import { useLanguage } from '../../ui/language.tsx';
import { SignalFlag } from '../../ui/signal-flag/signal-flag.tsx';
import { isExact } from '../../ui/use-leg-dates.ts';
import { locales } from '../../wording/wording.ts';
import { isPast } from './event-notices.tsx';
import styles from './event.module.css';

/** The deadline, as big as a date, and the one action that is open: register, or put it in the calendar. */
export function Registration({ event, today }: { event: EventDetail; today: string }) {
  const t = useTranslations('event');
  const language = useLanguage();
  const { registration } = event;
  const over = isPast(event, today) || event.status === 'cancelled';
  const closed = registration?.closesOn !== undefined && registration.closesOn < today;
  const notYet = registration?.opensOn !== undefined && registration.opensOn > today;
  const open = registration?.url && !over && !closed && !notYet && event.status !== 'full';
  const days = registration?.closesOn ? daysBetween(today, registration.closesOn) : undefined;
  const day = (date: string) => formatDate(date, language);
  // Calendars hold what is public alone.
  const inCalendar = event.audience === undefined && event.legs.some(isExact);
  if (!registration && !inCalendar) return null;
  return (
    <section className={styles['action']} aria-labelledby="registration">
      <h2 id="registration">{registration ? t('registration') : t('calendar')}</h2>
      {registration?.closesOn && !over && (
        <p className={styles['deadline']} data-near={(!closed && days !== undefined && days <= 30) || undefined}>
          {!closed && days !== undefined && days <= 30 && <SignalFlag flag="U" />}
          <span>
            {closed
              ? t('closed', { date: day(registration.closesOn) })
              : t('closes', { date: day(registration.closesOn) })}
            {!closed && days !== undefined && days <= 30 && <> ({t('daysLeft', { days })})</>}
          </span>
        </p>
      )}
      {notYet && !over && registration?.opensOn && <p>{t('opens', { date: day(registration.opensOn) })}</p>}
      {open && registration?.url && (
        <p>
          <a href={registration.url} className={`button ${styles['wide']}`}>
            {t('register')}
            <ExternalLink size={18} strokeWidth={1.75} aria-hidden="true" />
          </a>
          <span className="hint">{t('registerAt', { host: new URL(registration.url).host })}</span>
        </p>
      )}
      {(registration?.fee || registration?.capacity) && (
        <p className={styles['facts']}>
          {registration.fee && (
            <span>
              {registration.fee.amount === 0
                ? t('free')
                : t('fee', {
                    amount: new Intl.NumberFormat(locales[language], {
                      style: 'currency',
                      currency: registration.fee.currency,
                      minimumFractionDigits: 0,
                    }).format(registration.fee.amount),
                  })}
            </span>
          )}
          {registration.capacity && <span>{t('capacity', { count: registration.capacity })}</span>}
        </p>
      )}
      {inCalendar && (
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
      )}
    </section>
  );
}
