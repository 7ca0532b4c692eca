import { useTranslations } from 'use-intl';
import type { SupportRequest } from '../../../server/contracts/support.ts';
import { formatRange } from '../../ui/dates.ts';
import { useLanguage } from '../../ui/language.tsx';
import { StateTag } from './state-tag.tsx';
import { StatusRoute } from './status-route.tsx';
import partsStyles from './parts.module.css';
import styles from './request.module.css';

/** What a request is, and where it stands. */
export function RequestHead({ request, title }: { request: SupportRequest; title: string }) {
  const t = useTranslations('support');
  const language = useLanguage();
  const { reference, state, from, to, lead, transferredFrom } = request;
  return (
    <header className={styles['head']}>
      <p className={partsStyles['kind']}>
        <span className={partsStyles['reference']}>{reference}</span>
        <StateTag state={state} />
      </p>
      <h1>{title}</h1>
      <p className={partsStyles['summary']}>
        {t('wanted', { days: formatRange(from, to, language) })}
        {lead && ` · ${t('lead', { name: lead.name })}`}
        {transferredFrom &&
          ` · ${t('from', { city: transferredFrom.office.city[language], reference: transferredFrom.reference })}`}
      </p>
      <div className={partsStyles['routeBox']}>
        <StatusRoute request={request} />
      </div>
    </header>
  );
}
