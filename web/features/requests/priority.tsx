import { useTranslations } from 'use-intl';
import type { RequestPriority } from '../../../server/contracts/support-surroundings.ts';
import styles from './inbox.module.css';

/** The points of a request, and all they are made of; what somebody set instead comes with the reason. */
export function Priority({ priority, open }: { priority: RequestPriority; open?: boolean }) {
  const t = useTranslations('requests');
  const { points, reckoned, parts, reason } = priority;
  return (
    <details className={styles['priority']} open={open}>
      <summary>{t('points', { points })}</summary>
      {reason !== undefined && (
        <p>
          {t('pointsSet', { reckoned })}: {reason}
        </p>
      )}
      <dl aria-label={t('priorityParts')}>
        {parts.map(({ code, points: own, most, count }) => (
          <div key={code} data-none={own === 0 || undefined}>
            <dt>{t(`part.${code}`, { count: count ?? 0 })}</dt>
            <dd>{t('partPoints', { points: own, most })}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
