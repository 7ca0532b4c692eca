import { useTranslations } from 'use-intl';
import type { JoinRole } from '../../../server/contracts/joining.ts';

/** What it means when both agree: for the organisation that takes part, and for the one that entered the event. */
export function Meaning({ role, organiser, lead }: { role: JoinRole; organiser: string; lead: string }) {
  const t = useTranslations('joining.meaning');
  return (
    <ul>
      <li>{t('name', { organiser })}</li>
      <li>{t(role, { organiser })}</li>
      <li>{t('lead', { lead })}</li>
      <li>{t('leave', { organiser })}</li>
    </ul>
  );
}
