import { useTranslations } from 'use-intl';
import { locales } from '../wording/wording.ts';
import { useLanguage } from './language.tsx';

/** Time as people plan it: days of eight hours, to a tenth. */
export function daysOf(minutes: number): number {
  return Math.round(minutes / 48) / 10;
}

/** `1,5 dag`, `4 dagen`: so many minutes in days. */
export function useDays(): (minutes: number) => string {
  const t = useTranslations('capacity');
  const format = useNumber();
  return (minutes) => {
    const days = daysOf(minutes);
    const size = days === 1 ? 'one' : days > 0 && days < 2 ? 'part' : 'other';
    return t('days', { days: format(days), size });
  };
}

/** A number as people write it in the language of the page. */
export function useNumber(): (value: number) => string {
  const format = new Intl.NumberFormat(locales[useLanguage()], { maximumFractionDigits: 2 });
  return (value) => format.format(value);
}
