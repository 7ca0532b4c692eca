import { useTranslations } from 'use-intl';
import type { SupportForm } from '../../../server/contracts/support-form.ts';
import { formatDate, formatRange } from '../../ui/dates.ts';
import { useLanguage } from '../../ui/language.tsx';
import { useNumber } from '../../ui/work-days.ts';

/** An answer in words; nothing where none was given, or where it is told in a list of its own. */
export function useAnswerText(): (name: keyof SupportForm, form: SupportForm) => string | undefined {
  const t = useTranslations('askSupport');
  const language = useLanguage();
  const number = useNumber();
  return (name, form) => {
    if (name === 'offices' || name === 'services') return undefined;
    if (name === 'alternatives')
      return form.alternatives?.map(({ from, to }) => formatRange(from, to, language)).join('\n') || undefined;
    const value = form[name];
    if (value === undefined || value === '') return undefined;
    if (typeof value === 'boolean') return t(value ? 'yes' : 'no');
    if (name === 'recruitedBy') return formatDate(String(value), language);
    if (name === 'flexibilityDays') return t('flexibility', { days: Number(value) });
    return typeof value === 'number' ? number(value) : value;
  };
}
