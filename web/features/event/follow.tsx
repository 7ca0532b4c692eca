import { Bell } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { EventDetail } from '../../../server/contracts/events.ts';
import { alertPaths } from '../../app/alert-paths.ts';
import { useLanguage } from '../../ui/language.tsx';
import styles from './event.module.css';
import type { Standing } from './standing.ts';

/** The ways to hear of what comes: of this event, as long as something can still change, and of who leads it. */
export function Follow({ event, standing }: { event: EventDetail; standing: Standing }) {
  const t = useTranslations('eventPage');
  const language = useLanguage();
  const lead = event.organisers.find(({ role }) => role === 'lead') ?? event.organisers[0];
  return (
    <section className="section" aria-labelledby="follow">
      <h2 id="follow">{t('follow')}</h2>
      <ul className={styles['ways']}>
        {!standing.over && event.audience === undefined && (
          <li>
            <a href={alertPaths.follow(language, event.id)}>
              <Bell size={18} strokeWidth={1.75} aria-hidden="true" />
              {t('followEvent')}
            </a>
          </li>
        )}
        {lead && (
          <li>
            <a href={alertPaths.ask(language, { organiser: [lead.id] })}>
              <Bell size={18} strokeWidth={1.75} aria-hidden="true" />
              {t('followOrganiser', { organiser: lead.name[language] })}
            </a>
          </li>
        )}
      </ul>
    </section>
  );
}
