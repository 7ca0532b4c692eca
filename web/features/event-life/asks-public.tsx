import { useTranslations } from 'use-intl';
import type { EnteredEvent } from '../../../server/contracts/entered-events.ts';
import { formatMoment } from '../../ui/dates.ts';
import { useLanguage } from '../../ui/language.tsx';
import styles from './event-life.module.css';

/** That a planner is asked to show a published event to everybody. */
export function AsksPublic({ event: { asksPublicAt } }: { event: EnteredEvent }) {
  const t = useTranslations('life');
  const language = useLanguage();
  if (asksPublicAt === undefined) return null;
  return (
    <p className={`notice ${styles['narrow']}`}>{t('asksPublic', { date: formatMoment(asksPublicAt, language) })}</p>
  );
}
