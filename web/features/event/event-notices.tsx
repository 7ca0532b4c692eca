import { useTranslations } from 'use-intl';
import type { EventDetail } from '../../../server/contracts/events.ts';
import type { EventStatus } from '../../../server/contracts/words.ts';
import { LocalText } from '../../ui/language.tsx';
import { EditionLink, nextEdition } from './editions.tsx';
import styles from './event.module.css';

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
export function EventNotices({ event, today }: { event: EventDetail; today: string }) {
  const t = useTranslations('event');
  const plan = useTranslations('plan');
  const past = isPast(event, today);
  const next = past ? nextEdition(event.editions, today) : undefined;
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
      {past && (
        <p className="notice">
          {t('isPast')}
          {next && (
            <>
              {' '}
              {t('nextEdition')} <EditionLink edition={next} />
            </>
          )}
        </p>
      )}
      {event.demo && <p className="notice">{t('isDemo')}</p>}
    </div>
  );
}

export function isPast(event: EventDetail, today: string): boolean {
  return event.legs.every((leg) => (leg.endsOn ?? '') < today);
}
