import { useTranslations } from 'use-intl';
import type { SupportSummary } from '../../../server/contracts/support.ts';
import { daysBetween } from '../../ui/dates.ts';
import { dayThere, useClocks } from './amounts.ts';
import { SignalFlag } from '../../ui/signal-flag/signal-flag.tsx';
import styles from './request.module.css';

/** By when the office answers: on its own clock first, then in Brussels, and how long that is from now. */
export function Due({
  request: { dueAt, overdue },
  timeZone,
  today,
}: {
  request: Pick<SupportSummary, 'dueAt' | 'overdue'>;
  timeZone: string;
  /** On the calendar of the office. */
  today: string;
}) {
  const t = useTranslations('requests');
  const clocks = useClocks(timeZone);
  if (dueAt === undefined) return <span className="hint">{t('noDue')}</span>;
  const { there, brussels } = clocks(dueAt);
  const days = daysBetween(today, dayThere(dueAt, timeZone));
  return (
    <span className={styles['due']}>
      <time dateTime={dueAt}>{there}</time>
      {brussels !== undefined && <span className="hint">{t('brussels', { when: brussels })}</span>}
      <span className={styles['left']} data-late={overdue || undefined}>
        {overdue && (
          <>
            <SignalFlag flag="Y" />{' '}
          </>
        )}
        {overdue ? t('lateBy', { days: -days }) : t('dueIn', { days })}
      </span>
    </span>
  );
}
