import type { StripHoliday, StripWeek } from '../contracts/date-strip.ts';
import type { LocalDate } from '../kernel/dates.ts';
import { daysFrom } from './overlap.ts';
import type { WeekFacts } from './rank-weeks.ts';
import type { othersOfWeek } from './strip-events.ts';

/** What is known of one week. */
type KnownWeek = StripWeek & Pick<ReturnType<typeof othersOfWeek>, 'found'>;

interface Stay {
  days: number;
  /** How many countries abroad it goes to. */
  countries: number;
  today: LocalDate;
  /** Days before it by which offices want to know. */
  normDays: number;
}

/**
 * The facts of every week in which a stay can begin: those of all the weeks it takes together. It begins on a Monday, and
 * ends within the weeks that are known.
 * @param weeks in order, without gaps
 */
export function factsOf(weeks: readonly KnownWeek[], stay: Stay): WeekFacts[] {
  const length = Math.ceil(stay.days / 7);
  return weeks
    .slice(0, Math.max(0, weeks.length - length + 1))
    .map((first, index) => together(weeks.slice(index, index + length), first.startsOn, stay));
}

function together(weeks: readonly KnownWeek[], week: LocalDate, stay: Stay): WeekFacts {
  const { countries, today, normDays } = stay;
  const found = [...strongest(weeks).values()];
  const others = found.filter(({ other }) => !other.isVisit);
  const sure = others.filter(({ certainty }) => certainty === 'sure');
  const days = (holidays: readonly StripHoliday[]) => holidays.filter(({ working }) => working).length;
  return {
    week,
    bands: weeks.flatMap(({ offices }) => offices.map(({ band }) => band)),
    others: {
      inSector: sure.filter(({ other }) => other.inSector).length,
      elsewhere: sure.filter(({ other }) => !other.inSector).length,
      mayFall: others.filter(({ certainty }) => certainty === 'mayFall').length,
      couldStill: found.filter(({ certainty }) => certainty === 'couldStill').length,
    },
    visits: found.filter(({ other, certainty }) => other.isVisit && certainty !== 'couldStill').length,
    holidaysThere: days(weeks.flatMap(({ holidays }) => holidays)),
    countries,
    holidaysHome: days(weeks.flatMap(({ home }) => home)),
    isQuiet: weeks.some(({ quiet }) => quiet),
    leadDays: daysFrom(today, week),
    normDays,
  };
}

/** Each other once, as surely as it is there in any of the weeks. */
function strongest(weeks: readonly KnownWeek[]): Map<string, KnownWeek['found'][number]> {
  const order = ['sure', 'mayFall', 'couldStill'];
  const kept = new Map<string, KnownWeek['found'][number]>();
  for (const one of weeks.flatMap(({ found }) => found)) {
    const known = kept.get(one.other.id);
    if (!known || order.indexOf(one.certainty) < order.indexOf(known.certainty)) kept.set(one.other.id, one);
  }
  return kept;
}
