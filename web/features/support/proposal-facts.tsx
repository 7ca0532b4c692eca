import { useTranslations } from 'use-intl';
import type { Proposal, SupportRequest } from '../../../server/contracts/support.ts';
import { formatMoment, formatRange } from '../../ui/dates.ts';
import { useLanguage } from '../../ui/language.tsx';
import { useDays } from '../../ui/work-days.ts';
import { BothClocks } from './both-clocks.tsx';
import partsStyles from './parts.module.css';
import styles from './request.module.css';

/** What a proposal says, beside the services: the days, the effort, the conditions, and until when it holds. */
export function ProposalFacts({ proposal, request }: { proposal: Proposal; request: SupportRequest }) {
  const t = useTranslations('support.proposal');
  const language = useLanguage();
  const days = useDays();
  const { from, to, by, at, state, validUntil, conditions, estimateMinutes } = proposal;
  const otherDays = from !== request.from || to !== request.to;
  return (
    <dl className={partsStyles['facts']}>
      <div>
        <dt>{t('days')}</dt>
        <dd>
          <strong>{formatRange(from, to, language)}</strong>
          {otherDays && state === 'open' && (
            <p className={partsStyles['marked']}>
              {t('otherDays', { days: formatRange(request.from, request.to, language) })}
            </p>
          )}
        </dd>
      </div>
      <div>
        <dt>{t('effort')}</dt>
        <dd>{days(estimateMinutes)}</dd>
      </div>
      <div>
        <dt>{t('conditions')}</dt>
        <dd className={styles['pre']}>{conditions ?? t('noConditions')}</dd>
      </div>
      {state === 'open' && (
        <div>
          <dt>{t('validUntil')}</dt>
          <dd>
            <BothClocks at={validUntil} request={request} />
          </dd>
        </div>
      )}
      <div>
        <dt>{t('by')}</dt>
        <dd>
          {by ?? t('erased')}, {formatMoment(at, language)}
        </dd>
      </div>
    </dl>
  );
}
