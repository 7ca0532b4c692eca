import { useTranslations } from 'use-intl';
import type { EventDetail } from '../../../server/contracts/events.ts';
import type { EventStatus } from '../../../server/contracts/words.ts';
import { alertPaths } from '../../app/alert-paths.ts';
import { LocalText, useLanguage } from '../../ui/language.tsx';
import { EditionLink, nextEdition } from './editions.tsx';
import styles from './event.module.css';
import type { Standing } from './standing.ts';

const sentences: Record<
  Exclude<EventStatus, 'scheduled'>,
  'isCancelled' | 'isPostponed' | 'isRescheduled' | 'isMovedOnline' | 'isFull'
> = {
  cancelled: 'isCancelled',
  postponed: 'isPostponed',
  rescheduled: 'isRescheduled',
  moved_online: 'isMovedOnline',
  full: 'isFull',
};

/** What one must know before reading on: not public, cancelled, moved, full, past, invented. */
export function EventNotices({ event, standing, today }: { event: EventDetail; standing: Standing; today: string }) {
  const t = useTranslations('event');
  const plan = useTranslations('plan');
  return (
    <div className={styles['notices']}>
      {event.audience && (
        <p className="notice">
          <strong>{plan('notPublic', { audience: event.audience })}</strong> {plan('plannersToo')}
        </p>
      )}
      {event.status !== 'scheduled' && (
        <div className="notice notice-mark">
          <p>
            <strong>{t(sentences[event.status])}</strong>
          </p>
          {event.statusReason && (
            <p>
              {t('statusReason')}: <LocalText text={event.statusReason} />
            </p>
          )}
        </div>
      )}
      {standing.past && <Past event={event} today={today} />}
      {event.demo && <p className="notice">{t('isDemo')}</p>}
    </div>
  );
}

/** That it is over, and how one gets to the next one. */
function Past({ event, today }: { event: EventDetail; today: string }) {
  const t = useTranslations('event');
  const page = useTranslations('eventPage');
  const language = useLanguage();
  const next = nextEdition(event.editions, today);
  const lead = event.organisers[0];
  return (
    <p className="notice">
      {event.editions.length > 0 ? page('editionIsPast') : t('isPast')}{' '}
      {next ? (
        <>
          {t('nextEdition')} <EditionLink edition={next} />
        </>
      ) : (
        event.audience === undefined &&
        lead && (
          <a href={alertPaths.ask(language, { organiser: [lead.id] })}>
            {page('tellNext', { organiser: lead.name[language] })}
          </a>
        )
      )}
    </p>
  );
}
