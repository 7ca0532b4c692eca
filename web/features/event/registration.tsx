import { ExternalLink, Mail } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { EventDetail } from '../../../server/contracts/events.ts';
import { formatDate } from '../../ui/dates.ts';
import { useLanguage } from '../../ui/language.tsx';
import { locales } from '../../wording/wording.ts';
import { AddToCalendar } from './add-to-calendar.tsx';
import styles from './registration.module.css';
import type { Standing } from './standing.ts';

/** The one action that is open: register with the organiser, or ask it; then the fee, the places, and the calendar. */
export function Registration({
  event,
  standing,
  publicUrl,
}: {
  event: EventDetail;
  standing: Standing;
  publicUrl: string;
}) {
  const t = useTranslations('event');
  const page = useTranslations('eventPage');
  const language = useLanguage();
  const { registration } = event;
  const { registerAt, opensOn, deadline, over, inCalendar } = standing;
  const asks = !over && !registerAt && !registration?.url && event.contact?.email;
  if (event.status === 'cancelled' || (over && !registration?.fee && !registration?.capacity)) return null;
  if (!registration && !inCalendar && !asks) return null;
  const day = (date: string) => formatDate(date, language);
  return (
    <section className={styles['action']} aria-labelledby="registration">
      <h2 id="registration">{registration || asks ? t('registration') : t('calendar')}</h2>
      {over && <p>{page('registrationOver')}</p>}
      {!over && event.status === 'full' && <p>{page('isFull')}</p>}
      {!over && event.status === 'postponed' && <p>{page('registerLater')}</p>}
      {deadline?.state === 'closed' && <p>{t('closed', { date: day(deadline.date) })}</p>}
      {opensOn !== undefined && <p>{t('opens', { date: day(opensOn) })}</p>}
      {registerAt && (
        <p>
          <a href={registerAt} className={`button ${styles['wide']}`} rel="external">
            {t('register')}
            <ExternalLink size={18} strokeWidth={1.75} aria-hidden="true" />
          </a>
          <span className="hint">{t('registerAt', { host: new URL(registerAt).host })}</span>
        </p>
      )}
      {asks && (
        <p>
          <a href={`mailto:${event.contact?.email}`} className={`button button-quiet ${styles['wide']}`}>
            <Mail size={18} strokeWidth={1.75} aria-hidden="true" />
            {page('askOrganiser')}
          </a>
          <span className="hint">{page('noForm')}</span>
        </p>
      )}
      <Terms event={event} />
      {inCalendar && <AddToCalendar event={event} publicUrl={publicUrl} />}
    </section>
  );
}

/** What it costs and how many can come. */
function Terms({ event: { registration } }: { event: EventDetail }) {
  const t = useTranslations('event');
  const language = useLanguage();
  if (!registration?.fee && !registration?.capacity) return null;
  const { fee, capacity } = registration;
  const amount =
    fee &&
    new Intl.NumberFormat(locales[language], {
      style: 'currency',
      currency: fee.currency,
      minimumFractionDigits: 0,
    }).format(fee.amount);
  return (
    <p className={styles['facts']}>
      {fee && amount && <span>{fee.amount === 0 ? t('free') : t('fee', { amount })}</span>}
      {capacity && <span>{t('capacity', { count: capacity })}</span>}
    </p>
  );
}
