import { useTranslations } from 'use-intl';
import type { CapacityWeek, StaffMember } from '../../../server/contracts/capacity.ts';
import { formatDate, isoWeekOf } from '../../ui/dates.ts';
import { useLanguage } from '../../ui/language.tsx';

/** `Week 12 · 22 maart 2027`: a week by its Monday. */
export function useWeekName(): (week: Pick<CapacityWeek, 'week'>) => string {
  const t = useTranslations('capacity');
  const language = useLanguage();
  return ({ week }) => t('weekName', { week: isoWeekOf(week).week, date: formatDate(week, language, 'brief') });
}

/** What somebody on the sheet is called; who was erased has no name. */
export function useStaffName(): (member: Pick<StaffMember, 'name'>) => string {
  const t = useTranslations('capacity');
  return ({ name }) => name ?? t('erased');
}

/** The field of the form in which somebody's days away in a week are filled in. */
export function cellName(staff: string, week: string): string {
  return `away-${week}-${staff}`;
}
