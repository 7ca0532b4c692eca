import { useTranslations } from 'use-intl';
import type { EventDetail } from '../../../server/contracts/events.ts';
import { paths } from '../../app/paths.ts';
import { useLanguage } from '../../ui/language.tsx';
import styles from './visits.module.css';

/** Reminds those who see a confidential visit that others do not, and shows them what others see. */
export function MaskedNotice({ event }: { event: EventDetail }) {
  const t = useTranslations('event');
  const language = useLanguage();
  if (!event.counterpart || event.confidential) return null;
  return (
    <div className={`notice notice-mark ${styles['mask']}`}>
      <p>
        <strong>{t('isMasked')}</strong> {t('isMaskedText')}
      </p>
      <p>
        <a href={paths.event(language, event.counterpart)}>{t('toStandIn')}</a>
      </p>
    </div>
  );
}
