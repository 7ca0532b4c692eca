import { useTranslations } from 'use-intl';
import type { FollowedEvent } from '../../../server/contracts/alerts.ts';
import { paths } from '../../app/paths.ts';
import { LocalText, useLanguage } from '../../ui/language.tsx';
import styles from './alerts.module.css';
import { RowButton } from './row-button.tsx';

/** Events of which somebody is told when their date, place or status changes. */
export function Followed({ events }: { events: readonly FollowedEvent[] }) {
  const t = useTranslations('alerts');
  const language = useLanguage();
  if (events.length === 0) return null;
  return (
    <section className="section stack" aria-labelledby="followed">
      <h2 id="followed">{t('followed')}</h2>
      <p className="hint">{t('followedHint')}</p>
      <ul className={styles['rows']}>
        {events.map((event) => {
          const title = event.title[language] ?? event.title.nl;
          return (
            <li key={event.id} id={event.id}>
              {event.removed ? (
                <span>{t('unfollowed', { name: title })}</span>
              ) : (
                <span>
                  <a href={paths.event(language, event)}>
                    <LocalText text={event.title} />
                  </a>{' '}
                  {event.gone && <span className="tag">{t('gone')}</span>}
                </span>
              )}
              {event.removed ? (
                <RowButton intent={`follow.${event.id}`} label={t('undo')} about={title} />
              ) : (
                <RowButton intent={`unfollow.${event.id}`} label={t('unfollow')} about={title} />
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
