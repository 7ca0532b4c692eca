import { useTranslations } from 'use-intl';
import { isoWeekOf } from '../../ui/dates.ts';
import { useLanguage } from '../../ui/language.tsx';
import { daysOf, useNumber } from '../../ui/work-days.ts';
import { locales } from '../../wording/wording.ts';

/** Minutes of a day in which people plan. */
const minutesOfDay = 480;

/** `4` or `1,5`: so many minutes in days. */
export function useDayNumber(): (minutes: number) => string {
  const number = useNumber();
  return (minutes) => number(daysOf(minutes));
}

/** Days as somebody typed them, with a comma or a point, in minutes; what is no number stays none. */
export function minutesTyped(days: string, perUnit = minutesOfDay): number {
  return days.trim() === '' ? NaN : Math.round(Number(days.trim().replace(',', '.')) * perUnit);
}

/** `week 11`, `week 11 tot 12`: the weeks of some days. */
export function useWeeks(): (from: string, to: string) => string {
  const t = useTranslations('requests');
  return (from, to) => {
    const [first, last] = [isoWeekOf(from).week, isoWeekOf(to).week];
    return first === last ? t('week', { week: first }) : t('weeks', { from: first, to: last });
  };
}

/** The number in `2027-W12`. */
export function weekNumber(week: string): number {
  return Number(week.slice(-2));
}

/** A moment on the clock of an office, and on that of Brussels where it shows another time. */
export function useClocks(timeZone: string): (instant: string) => { there: string; brussels?: string } {
  const locale = locales[useLanguage()];
  const format = (zone: string) =>
    new Intl.DateTimeFormat(locale, {
      weekday: 'short',
      day: 'numeric',
      month: 'short',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
      timeZone: zone,
    });
  return (instant) => {
    const moment = new Date(instant);
    const [there, brussels] = [format(timeZone).format(moment), format('Europe/Brussels').format(moment)];
    return there === brussels ? { there } : { there, brussels };
  };
}

/** The date of a moment somewhere. */
export function dayThere(instant: string, timeZone: string): string {
  const parts = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
  return parts.format(new Date(instant));
}
