import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { conditionsOf } from '../../../server/contracts/support-conditions.ts';
import type { Proposal, SupportRequest } from '../../../server/contracts/support.ts';
import { formatMoment, formatRange } from '../../ui/dates.ts';
import { useLanguage } from '../../ui/language.tsx';
import { useDays } from '../../ui/work-days.ts';
import { BothClocks } from './both-clocks.tsx';
import { ConditionsText } from './conditions-text.tsx';
import { ServicesTable } from './services-table.tsx';
import { StateTag } from './state-tag.tsx';
import { useSideName, useStepSentence } from './step-sentence.ts';
import { titleOf } from './request-page.tsx';
import styles from './agreement.module.css';
import partsStyles from './parts.module.css';
import facts from './request.module.css';

/** What an organisation and an office agreed: days, services, conditions, who proposed and who confirmed, and when. */
export function Agreement({ request }: { request: SupportRequest }) {
  const t = useTranslations('support.agreement');
  const agreed = request.proposals.find(({ state }) => state === 'accepted');
  if (!agreed) return <p className="notice">{t('none')}</p>;
  return (
    <article className={styles['sheet']}>
      <Sides request={request} agreed={agreed} />
      <section className="section stack" aria-labelledby="granted">
        <h2 id="granted">{t('services')}</h2>
        <ServicesTable asked={request.asked} proposal={agreed} />
      </section>
      <section className="section stack" aria-labelledby="own-conditions">
        <h2 id="own-conditions">{t('ownConditions')}</h2>
        <p className={facts['pre']}>{agreed.conditions ?? t('noConditions')}</p>
      </section>
      <section className="section stack" aria-labelledby="general-conditions">
        <h2 id="general-conditions">{t('generalConditions', { version: agreed.conditionsVersion })}</h2>
        <ConditionsText conditions={conditionsOf(agreed.conditionsVersion)} />
      </section>
      <Signatures request={request} agreed={agreed} />
      <p className={styles['print']}>{t('print')}</p>
    </article>
  );
}

interface Props {
  request: SupportRequest;
  agreed: Proposal;
}

function Sides({ request, agreed }: Props) {
  const t = useTranslations('support.agreement');
  const language = useLanguage();
  const sideName = useSideName(request);
  const days = useDays();
  const { form } = request;
  return (
    <section className="section stack" aria-labelledby="between">
      <h2 id="between">{t('between')}</h2>
      <dl className={partsStyles['facts']}>
        <Fact label={t('reference')}>
          <p className={partsStyles['kind']}>
            <strong className={partsStyles['reference']}>{request.reference}</strong> <StateTag state={request.state} />
          </p>
        </Fact>
        <Fact label={t('event')}>{titleOf(request, language)}</Fact>
        <Fact label={t('organiser')}>
          {sideName('organiser')}
          {form.contactName !== undefined && (
            <p>{[form.contactName, form.contactEmail, form.contactPhone].filter(Boolean).join(', ')}</p>
          )}
        </Fact>
        <Fact label={t('office')}>
          {sideName('office')}
          {request.lead && <p>{t('lead', { name: request.lead.name })}</p>}
        </Fact>
        <Fact label={t('days')}>
          <strong>{formatRange(request.from, request.to, language)}</strong>
        </Fact>
        <Fact label={t('effort')}>{days(agreed.estimateMinutes)}</Fact>
      </dl>
    </section>
  );
}

/** Who promised what, and when; and each time since that the office said it still holds. */
function Signatures({ request, agreed }: Props) {
  const t = useTranslations('support.agreement');
  const language = useLanguage();
  const sentence = useStepSentence(request);
  const sideName = useSideName(request);
  const later = request.steps.filter(
    ({ from, to, at }) =>
      at > (agreed.answeredAt ?? '') && (from === 'reconfirm' || to === 'reconfirm' || to === 'cancelled'),
  );
  return (
    <section className="section stack" aria-labelledby="signatures">
      <h2 id="signatures">{t('confirmedBy')}</h2>
      <div className={styles['signatures']}>
        <Signature what={t('proposedBy')} who={agreed.by ?? t('erased')} side={sideName('office')}>
          <BothClocks at={agreed.at} request={request} />
        </Signature>
        <Signature what={t('agreedBy')} who={agreed.answeredBy ?? t('erased')} side={sideName('organiser')}>
          {agreed.answeredAt !== undefined && formatMoment(agreed.answeredAt, language)}
        </Signature>
      </div>
      {later.length > 0 && (
        <ul>
          {later.map((step) => (
            <li key={step.version}>
              {sentence(step)}, {formatMoment(step.at, language)}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Signature({ what, who, side, children }: { what: string; who: string; side: string; children: ReactNode }) {
  return (
    <div>
      <p className="label">{what}</p>
      <p>
        <strong>{who}</strong>
        <br />
        {side}
      </p>
      <p className={styles['when']}>{children}</p>
    </div>
  );
}

function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}
