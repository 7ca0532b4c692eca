import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import type { EventDetail } from '../../../server/contracts/events.ts';
import { alertPaths } from '../../app/alert-paths.ts';
import { useLanguage } from '../../ui/language.tsx';

/** The way to be told when an event changes; of a plan only those who see it are told, by other mails. */
export function FollowEvent({ event }: { event: EventDetail }) {
  const t = useTranslations('event');
  const language = useLanguage();
  if (event.audience !== undefined || event.status === 'cancelled') return null;
  return (
    <p>
      <Link to={alertPaths.follow(language, event.id)}>{t('follow')}</Link>
    </p>
  );
}
