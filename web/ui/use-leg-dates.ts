import { useTranslations } from 'use-intl';
import type { EventLeg } from '../../server/contracts/events.ts';
import { formatDate, formatMonth, formatRange } from './dates.ts';
import { useLanguage } from './language.tsx';

/** Seasons, by the month they begin in: three months that are no quarter of the year. */
const seasons: Readonly<Record<string, 'spring' | 'summer' | 'autumn'>> = {
  '03': 'spring',
  '06': 'summer',
  '09': 'autumn',
};

/** Words for the dates of a leg, as exact as they are known and not more. */
export function useLegDates(): (
  leg: Pick<EventLeg, 'precision' | 'startsOn' | 'endsOn'>,
  style?: 'full' | 'short',
) => string {
  const language = useLanguage();
  const t = useTranslations('dates');
  return (leg, style = 'full') => {
    if (!leg.startsOn || !leg.endsOn) return t('unknown');
    switch (leg.precision) {
      case 'year':
        return leg.startsOn.slice(0, 4);
      case 'quarter': {
        const season = seasons[leg.startsOn.slice(5, 7)];
        if (season) return t('season', { season, year: leg.startsOn.slice(0, 4) });
        return t('quarter', {
          quarter: Math.ceil(Number(leg.startsOn.slice(5, 7)) / 3),
          year: leg.startsOn.slice(0, 4),
        });
      }
      case 'month':
        return formatMonth(leg.startsOn.slice(0, 7), language);
      case 'week':
        return t('week', { date: formatDate(leg.startsOn, language) });
      case 'day':
      case 'time':
      case 'unknown':
        return formatRange(leg.startsOn, leg.endsOn, language, style);
    }
  };
}

export function isExact(leg: Pick<EventLeg, 'precision'>): boolean {
  return leg.precision === 'day' || leg.precision === 'time';
}
