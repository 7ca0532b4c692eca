import type { DraftFields } from '../../../server/contracts/draft-fields.ts';
import type { Draft } from '../../../server/contracts/drafts.ts';
import { addDays, daysBetween, isoWeekOf, mondayOf } from '../../ui/dates.ts';

/**
 * The fields of a draft with its legs moved to the week that begins on a Monday. Days move by whole weeks together; what
 * was known to the month or less falls in that week from now on, and so does everything while nothing has a date.
 */
export function shiftedFields({ fields, legs, outline }: Pick<Draft, 'fields' | 'legs' | 'outline'>, monday: string) {
  const first = outline.from;
  if (first === undefined)
    return { ...fields, ...Object.fromEntries(legs.flatMap(({ key }) => saidOf(key, inWeek(monday)))) };
  const days = daysBetween(mondayOf(first), monday);
  const moved = legs.flatMap(({ key, precision, startsOn, endsOn }): [string, string][] => {
    if (precision === undefined || startsOn === undefined || endsOn === undefined) return [];
    const said: Record<string, string> =
      precision === 'day' || precision === 'time'
        ? { startsOn: addDays(startsOn, days), endsOn: addDays(endsOn, days) }
        : inWeek(precision === 'week' ? addDays(startsOn, days) : monday);
    return saidOf(key, said);
  });
  return { ...fields, ...Object.fromEntries(moved) } satisfies DraftFields;
}

function saidOf(leg: string, said: Record<string, string>): [field: string, value: string][] {
  return Object.entries(said).map(([name, value]) => [`legs.${leg}.${name}`, value]);
}

function inWeek(day: string): Record<string, string> {
  const { year, week } = isoWeekOf(day);
  return { precision: 'week', year: String(year), week: String(week) };
}

/** The Monday an address asks to shift to; nothing for what is none. */
export function mondayAsked(search: URLSearchParams): string | undefined {
  const day = search.get('shift') ?? '';
  const isDay = /^(19|20|21)\d\d-\d\d-\d\d$/.test(day) && !Number.isNaN(Date.parse(day));
  return isDay && addDays(day, 0) === day && mondayOf(day) === day ? day : undefined;
}
