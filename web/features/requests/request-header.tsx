import { useTranslations } from 'use-intl';
import { paths } from '../../app/paths.ts';
import { supportPaths } from '../../app/support-paths.ts';
import { formatMoment } from '../../ui/dates.ts';
import { DoneNotice } from '../../ui/form/done.tsx';
import { LocalText, useLanguage } from '../../ui/language.tsx';
import { Due } from './due.tsx';
import type { RequestData } from './request-data.ts';
import styles from './request.module.css';
import { StateTag } from './state-tag.tsx';

/** What the request is, of whom, where it stands, and by when the office acts. */
export function RequestHeader({ data: { code, request, around } }: { data: RequestData }) {
  const t = useTranslations('requests');
  const language = useLanguage();
  const { reference, event, organiser, state, urgency, lead, submittedAt, timeZone } = request;
  return (
    <header className="stack">
      <p>
        <a href={paths.team(language, code, 'requests')}>{t('back')}</a>
      </p>
      <h1>
        <span className={styles['reference']}>{reference}</span> <LocalText text={event.title} />
      </h1>
      <DoneNotice />
      <p className={styles['facts']}>
        <StateTag state={state} />
        <span>{t('from', { organiser: organiser.name[language] })}</span>
        <span>{t('submitted', { date: formatMoment(submittedAt, language) })}</span>
        {urgency && <span>{t(`urgency.${urgency}`)}</span>}
        <span>{lead ? t('ledBy', { name: lead.name }) : t('noLeader')}</span>
      </p>
      {request.proposals.some((proposal) => proposal.state === 'accepted') && (
        <p>
          <a href={supportPaths.atOffice(language, request.office.id, request.id, 'agreement')}>{t('agreement')}</a>
        </p>
      )}
      {request.dueAt !== undefined && (
        <p className={styles['dueLine']}>
          <strong>{t('column.due')}</strong> <Due request={request} timeZone={timeZone} today={around.today} />
        </p>
      )}
    </header>
  );
}
