import { useTranslations } from 'use-intl';
import type { SupportSummary } from '../../../server/contracts/support.ts';
import { supportPaths } from '../../app/support-paths.ts';
import { formatRange } from '../../ui/dates.ts';
import { useLanguage } from '../../ui/language.tsx';
import { BothClocks } from './both-clocks.tsx';
import { titleOf } from './request-page.tsx';
import { StateTag } from './state-tag.tsx';
import { StatusRoute } from './status-route.tsx';
import partsStyles from './parts.module.css';
import styles from './support.module.css';

/** A request in a list: of which office, for what, and how far it is. */
export function RequestRow({ code, request }: { code: string; request: SupportSummary }) {
  const t = useTranslations('support');
  const language = useLanguage();
  const { id, reference, office, event, from, to, unread, dueAt, overdue } = request;
  return (
    <li className={partsStyles['request']} data-late={overdue || undefined}>
      <div>
        <h3>
          <a href={supportPaths.request(language, code, id)}>
            {t('requestTitle', { city: office.city[language], title: titleOf({ event }, language) })}
          </a>
        </h3>
        <p className={partsStyles['summary']}>
          <span className={partsStyles['reference']}>{reference}</span> {formatRange(from, to, language)}
        </p>
        <p className={partsStyles['kind']}>
          <StateTag state={request.state} />
          {unread > 0 && <span className={styles['unread']}>{t('unreadCount', { count: unread })}</span>}
        </p>
        {dueAt !== undefined && (
          <p className={overdue ? partsStyles['marked'] : 'hint'}>
            {t(overdue ? 'now.late' : 'now.expected', { first: String(request.state === 'submitted') })}{' '}
            <BothClocks at={dueAt} request={request} />
          </p>
        )}
      </div>
      <div className={partsStyles['routeBox']}>
        <StatusRoute request={request} />
      </div>
    </li>
  );
}
