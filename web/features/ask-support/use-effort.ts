import { useTranslations } from 'use-intl';
import { useDays, useNumber } from '../../ui/work-days.ts';

/** Time as people reckon with it: hours below half a day, days above. */
export function useEffort(): (minutes: number) => string {
  const t = useTranslations('askSupport');
  const days = useDays();
  const number = useNumber();
  return (minutes) => (minutes < 240 ? t('hours', { hours: number(minutes / 60) }) : days(minutes));
}
