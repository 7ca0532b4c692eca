import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { supportStateLabels } from '../../../server/contracts/support-labels.ts';
import type { SupportSummary } from '../../../server/contracts/support.ts';
import { formatDate, formatRange, isoWeekOf } from '../../ui/dates.ts';
import { LocalText, useLanguage } from '../../ui/language.tsx';
import { useDays } from '../../ui/work-days.ts';
import { atOffice } from './addresses.ts';
import styles from './overview.module.css';

/** What a request is: its reference, which leads to its page, the event, and whose it is. */
export function RequestName({ request }: { request: SupportSummary }) {
  const language = useLanguage();
  return (
    <>
      <a href={atOffice(language, request)} className={styles['reference']}>
        {request.reference}
      </a>
      <span className={styles['event']}>
        <LocalText text={request.event.title} />
      </span>
      <span className={styles['who']}>{request.organiser.name[language]}</span>
    </>
  );
}

/** `wk 12 · 22–24 mrt 2027` */
export function useWhen(): (days: Pick<SupportSummary, 'from' | 'to'>) => string {
  const t = useTranslations('overview');
  const language = useLanguage();
  return ({ from, to }) => `${t('week', { week: isoWeekOf(from).week })} · ${formatRange(from, to, language, 'brief')}`;
}

/** Heads and cells that every list of requests has: office, days, estimate, state, and when an answer is due. */
export function RequestHeads({ withOffice = true }: { withOffice?: boolean }) {
  const t = useTranslations('overview');
  return (
    <>
      <th scope="col">{t('request')}</th>
      {withOffice && <th scope="col">{t('office')}</th>}
      <th scope="col">{t('when')}</th>
      <th scope="col">{t('estimated')}</th>
      <th scope="col">{t('state')}</th>
      <th scope="col">{t('due')}</th>
    </>
  );
}

export function RequestCells({
  request,
  withOffice = true,
  children,
}: {
  request: SupportSummary;
  withOffice?: boolean;
  /** What can be done with it from here. */
  children?: ReactNode;
}) {
  const t = useTranslations('overview');
  const language = useLanguage();
  const when = useWhen();
  const days = useDays();
  return (
    <>
      <th scope="row">
        <RequestName request={request} />
        {children}
      </th>
      {withOffice && <td>{request.office.city[language]}</td>}
      <td className={styles['when']}>{when(request)}</td>
      <td className={styles['when']}>{days(request.estimateMinutes)}</td>
      <td>
        {supportStateLabels[request.state][language]}
        {request.lead && <span className={styles['who']}>{request.lead.name}</span>}
      </td>
      <td>
        {request.dueAt ? formatDate(request.dueAt.slice(0, 10), language, 'short') : '–'}
        {request.overdue && <strong className={styles['late']}> {t('late')}</strong>}
      </td>
    </>
  );
}
