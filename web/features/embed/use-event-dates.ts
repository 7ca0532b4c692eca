import { useTranslations } from 'use-intl';
import type { EventItem } from '../../../server/contracts/events.ts';
import { formatRange } from '../../ui/dates.ts';
import { useLanguage } from '../../ui/language.tsx';
import { isExact, useLegDates } from '../../ui/use-leg-dates.ts';

/** The dates of a whole event on one line: from its first day to its last where both are known, otherwise what is known. */
export function useEventDates(): (event: Pick<EventItem, 'legs'>, today: string) => string {
  const language = useLanguage();
  const legDates = useLegDates();
  const t = useTranslations('dates');
  return ({ legs }, today) => {
    const exact = legs.filter((leg) => isExact(leg) && leg.startsOn && leg.endsOn);
    if (exact.length === 0) {
      const known = legs.find((leg) => leg.startsOn);
      return known ? legDates(known) : t('unknown');
    }
    const from = exact.map(({ startsOn }) => startsOn ?? '').toSorted()[0] ?? '';
    const to =
      exact
        .map(({ endsOn }) => endsOn ?? '')
        .toSorted()
        .at(-1) ?? '';
    const range = formatRange(from, to, language, 'brief');
    return from <= today && today <= to ? `${range} · ${t('running')}` : range;
  };
}
