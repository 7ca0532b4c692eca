import { useTranslations } from 'use-intl';
import type { GrantedService, Proposal } from '../../../server/contracts/support.ts';
import { formatDate, formatMoment, formatRange } from '../../ui/dates.ts';
import { useLanguage } from '../../ui/language.tsx';
import { useDays } from '../../ui/work-days.ts';
import { useWeeks } from './amounts.ts';
import type { RequestData } from './request-data.ts';
import partsStyles from './parts.module.css';
import styles from './request.module.css';

/** What is asked, when, and for how long; beside each service what the latest proposal grants. */
export function Asked({ data: { request, around } }: { data: RequestData }) {
  const t = useTranslations('requests');
  const language = useLanguage();
  const days = useDays();
  const weeks = useWeeks();
  const { asked, form, from, to, proposals } = request;
  const nameOf = (id: string) => around.services.find(({ service }) => service === id)?.name[language] ?? id;
  const [proposal] = proposals;
  const granted = new Map(proposal?.services.map((one) => [one.service, one]));
  return (
    <section className="section stack" aria-labelledby="asked">
      <h2 id="asked">{t('asked')}</h2>
      <dl className={styles['pairs']}>
        <div>
          <dt>{t('wanted')}</dt>
          <dd>
            {formatRange(from, to, language)} <span className="hint">{weeks(from, to)}</span>
            {form.flexibilityDays !== undefined && form.flexibilityDays > 0 && (
              <span className="hint"> · {t('flexible', { days: form.flexibilityDays })}</span>
            )}
          </dd>
        </div>
        {form.alternatives && form.alternatives.length > 0 && (
          <div>
            <dt>{t('alternatives')}</dt>
            <dd>{form.alternatives.map((one) => formatRange(one.from, one.to, language)).join('; ')}</dd>
          </div>
        )}
        <div>
          <dt>{t('estimate')}</dt>
          <dd>{days(request.estimateMinutes)}</dd>
        </div>
      </dl>
      <ul className={styles['services']}>
        {asked.map(({ service, quantity, note, neededBy }) => (
          <li key={service}>
            <p>
              <strong>{nameOf(service)}</strong> × {quantity}
              {neededBy !== undefined && (
                <span className="hint"> · {t('neededBy', { date: formatDate(neededBy, language) })}</span>
              )}
            </p>
            {note !== undefined && <p className={partsStyles['text']}>{note}</p>}
            {granted.has(service) && <Granted granted={granted.get(service)!} />}
          </li>
        ))}
      </ul>
      {proposal && <ProposalLine proposal={proposal} />}
    </section>
  );
}

function Granted({ granted: { outcome, quantity, note } }: { granted: GrantedService }) {
  const t = useTranslations('requestAnswers.outcome');
  return (
    <p className={styles['granted']} data-outcome={outcome}>
      {t(outcome)}
      {outcome !== 'refused' && ` × ${quantity}`}
      {note !== undefined && `: ${note}`}
    </p>
  );
}

/** A proposal as a whole: its days, what it takes, until when it holds and what came of it. */
function ProposalLine({ proposal }: { proposal: Proposal }) {
  const t = useTranslations('requestAnswers');
  const language = useLanguage();
  const days = useDays();
  const { number, state, from, to, estimateMinutes, conditions, validUntil, approved } = proposal;
  return (
    <div className={styles['proposal']}>
      <p>
        <strong>{t('proposal', { number })}</strong> <span className="tag">{t(`proposalState.${state}`)}</span>
      </p>
      <p>
        {formatRange(from, to, language)} · {days(estimateMinutes)}
        {state === 'open' && ` · ${t('until', { date: formatMoment(validUntil, language) })}`}
        {approved && ` · ${t('aboveCapacity')}`}
      </p>
      {conditions !== undefined && <p className={partsStyles['text']}>{conditions}</p>}
    </div>
  );
}
