import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import type { EventItem } from '../../../server/contracts/events.ts';
import { paths } from '../../app/paths.ts';
import { daysBetween, formatDate } from '../../ui/dates.ts';
import { LocalText, useLanguage } from '../../ui/language.tsx';
import { SignalFlag } from '../../ui/signal-flag/signal-flag.tsx';
import styles from './closing-soon.module.css';

/** What one can still register for, the first to close first: who reads on later is too late. */
export function ClosingSoon({ events, today }: { events: readonly EventItem[]; today: string }) {
  const t = useTranslations('home');
  const event = useTranslations('event');
  const language = useLanguage();
  if (events.length === 0) return null;
  return (
    <section className="section" aria-labelledby="closing">
      <h2 id="closing">{t('closing')}</h2>
      <ul className={styles['list']}>
        {events.map((one) => {
          const closesOn = one.registrationClosesOn ?? today;
          return (
            <li key={one.id}>
              <p className={styles['day']}>
                <SignalFlag flag="U" />
                {formatDate(closesOn, language, 'brief')}
                <span className={styles['left']}>{event('daysLeft', { days: daysBetween(today, closesOn) })}</span>
              </p>
              <Link to={paths.event(language, one)}>
                <LocalText text={one.title} />
              </Link>
            </li>
          );
        })}
      </ul>
      <p className={styles['more']}>
        <Link to={paths.events(language, { sort: 'deadline' })}>{t('allClosing')}</Link>
      </p>
    </section>
  );
}
