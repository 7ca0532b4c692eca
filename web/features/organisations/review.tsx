import { useTranslations } from 'use-intl';
import type { PlannersReview } from '../../../server/contracts/waiting.ts';
import { formatMoment } from '../../ui/dates.ts';
import { useLanguage } from '../../ui/language.tsx';
import styles from './organisations.module.css';

/** What was decided, when and why; for planners also by whom. */
export function ReviewNote({ review }: { review: PlannersReview }) {
  const t = useTranslations('organisation');
  const language = useLanguage();
  const decision = t(`decisions.${review.decision}`);
  const date = formatMoment(review.decidedAt, language);
  return (
    <div className={styles['review']}>
      <p>
        <strong>
          {review.by ? t('reviewedBy', { decision, date, by: review.by }) : t('reviewedOn', { decision, date })}
        </strong>
      </p>
      {review.reasons.length > 0 && (
        <ul>
          {review.reasons.map((reason) => (
            <li key={reason.id}>{reason.label[language]}</li>
          ))}
        </ul>
      )}
      {review.text && (
        <>
          <p className="hint">{t('reviewText')}</p>
          <blockquote>{review.text}</blockquote>
        </>
      )}
    </div>
  );
}
