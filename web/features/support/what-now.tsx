import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { SupportRequest } from '../../../server/contracts/support.ts';
import { supportPaths } from '../../app/support-paths.ts';
import { formatMoment } from '../../ui/dates.ts';
import { useLanguage } from '../../ui/language.tsx';
import { BothClocks } from './both-clocks.tsx';
import { CloseForm, InformForm, RemindForm } from './deed-forms.tsx';
import { Differences } from './differences.tsx';
import { OpenProposal } from './open-proposal.tsx';
import partsStyles from './parts.module.css';
import styles from './request.module.css';

interface Props {
  code: string;
  request: SupportRequest;
  /** What was typed for a decision that another one came before. */
  typed: string | undefined;
}

/** What is waited for now, and what the organisation can do. */
export function WhatNow(props: Props) {
  const t = useTranslations('support');
  const { state, differences } = props.request;
  const isTheirTurn = state === 'proposed' || state === 'info_needed' || state === 'delivered';
  return (
    <section
      className={`section stack ${styles['now'] ?? ''}`}
      aria-labelledby="now"
      data-turn={isTheirTurn || undefined}
    >
      <h2 id="now">{isTheirTurn ? t('yourTurn') : t('whatNow')}</h2>
      {differences.length > 0 && (
        <div className="notice stack">
          <p>{t('eventDiffers')}</p>
          <Differences differences={differences} />
        </div>
      )}
      <Now {...props} />
    </section>
  );
}

function Now({ code, request, typed }: Props): ReactNode {
  const t = useTranslations('support.now');
  const language = useLanguage();
  const { state, may, dueAt, answerDueAt, overdue } = request;
  const city = request.office.city[language];
  switch (state) {
    case 'info_needed':
      return <InformForm code={code} request={request} typed={typed} />;
    case 'proposed':
      return <OpenProposal code={code} request={request} typed={typed} />;
    case 'confirmed':
    case 'in_delivery':
      return (
        <>
          <p>{t(state, { city })}</p>
          <p>
            <a href={supportPaths.request(language, code, request.id, 'agreement')}>{t('toAgreement')}</a>
          </p>
        </>
      );
    case 'delivered':
      return (
        <>
          <p>{t('delivered', { city })}</p>
          {request.report !== undefined && <blockquote className={styles['quote']}>{request.report}</blockquote>}
          {may.includes('close') && <CloseForm request={request} typed={typed} />}
        </>
      );
    case 'closed':
      return <Closed request={request} />;
    case 'declined':
      return <Declined request={request} />;
    case 'transferred':
      return (
        <p>
          {request.transferredTo
            ? t('transferred', {
                city: request.transferredTo.office.city[language],
                reference: request.transferredTo.reference,
              })
            : t('transferredAway')}
        </p>
      );
    case 'lapsed':
    case 'withdrawn':
    case 'cancelled':
      return (
        <>
          <p>{t(state, { city })}</p>
          <p>
            <a href={supportPaths.ask(language, code, request.event.id)}>{t('askAgain')}</a>
          </p>
        </>
      );
    case 'draft':
    case 'submitted':
    case 'in_review':
    case 'countered':
    case 'waitlisted':
    case 'reconfirm':
      return (
        <>
          <p>{t(state === 'draft' ? 'submitted' : state, { city })}</p>
          {dueAt !== undefined && (
            <p className={overdue ? 'notice notice-mark' : undefined}>
              {t(overdue ? 'late' : 'expected', { first: String(state === 'submitted') })}{' '}
              <BothClocks at={dueAt} request={request} />.{' '}
              {t('since', { at: formatMoment(request.changedAt, language) })}
            </p>
          )}
          {answerDueAt !== undefined && answerDueAt !== dueAt && (
            <p className="hint">
              {t('answerBy')} <BothClocks at={answerDueAt} request={request} />
            </p>
          )}
          {overdue && request.mayWrite && <RemindForm city={city} />}
        </>
      );
  }
}

function Closed({ request }: { request: SupportRequest }) {
  const t = useTranslations('support');
  return (
    <>
      <p>{t('now.closed')}</p>
      {request.report !== undefined && <blockquote className={styles['quote']}>{request.report}</blockquote>}
      {request.satisfaction !== undefined && (
        <p>
          {t('now.satisfaction', {
            score: request.satisfaction,
            word: t(`satisfaction.${satisfactionKey(request.satisfaction)}`),
          })}
          {request.satisfactionText !== undefined && ` ${request.satisfactionText}`}
        </p>
      )}
    </>
  );
}

const satisfactions = ['1', '2', '3', '4', '5'] as const;

function satisfactionKey(score: number): (typeof satisfactions)[number] {
  return satisfactions[score - 1] ?? '3';
}

function Declined({ request }: { request: SupportRequest }) {
  const t = useTranslations('support');
  const { declined } = request;
  if (!declined) return null;
  return (
    <dl className={partsStyles['facts']}>
      <div>
        <dt>{t('now.why')}</dt>
        <dd>
          <strong>{t(`reasons.${declined.reason}`)}</strong>
          <p>{declined.text}</p>
        </dd>
      </div>
      <div>
        <dt>{t('now.alternative')}</dt>
        <dd>{declined.alternative}</dd>
      </div>
    </dl>
  );
}
