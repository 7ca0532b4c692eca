import type { JudgedWeek, WeekReason } from '../contracts/date-strip.ts';
import type { LoadBand } from '../contracts/support-words.ts';
import type { LocalDate } from '../kernel/dates.ts';

/**
 * Which weeks suit a plan best. Pure: every hindrance costs points, a week with fewer points ranks higher, and of two that
 * are alike the earlier one. It explains, and decides nothing.
 */

/** What is known of a week, or of the weeks that a longer stay takes. */
export interface WeekFacts {
  /** Its Monday. */
  week: LocalDate;
  /** How full each office is that answers for the countries, in each of the weeks. */
  bands: readonly LoadBand[];
  others: {
    /** There in these days, for the same sector. */
    inSector: number;
    /** There in these days, for other sectors. */
    elsewhere: number;
    /** Known to the month: it may turn out to be then. */
    mayFall: number;
    /** Known to the quarter or year only. */
    couldStill: number;
  };
  /** Official visits there. */
  visits: number;
  /** Working days lost to public holidays, all countries together. */
  holidaysThere: number;
  /** How many countries that is. */
  countries: number;
  /** Working days lost to public holidays in Belgium. */
  holidaysHome: number;
  isQuiet: boolean;
  /** Days left until then, and how many offices want. */
  leadDays: number;
  normDays: number;
}

/** Points that hindrances cost. What is unknown is never as good as free. */
export const weights = {
  /** The mean of the offices. */
  band: { green: 0, amber: 12, unknown: 25, red: 30, over: 60 } satisfies Record<LoadBand, number>,
  inSector: 20,
  elsewhere: 8,
  mayFall: 6,
  couldStill: 1,
  /** The most that each of these can cost: nothing outweighs all the rest by its number alone. */
  mostForEach: 60,
  /** A day, as the mean of the countries. */
  holidayThere: 10,
  holidayHome: 5,
  quietSeason: 25,
  /** For no lead time at all; less by how much of the norm is left. */
  leadTime: 40,
  /** A visit can be a reason to stay away and one to come along: it is told, and costs nothing. */
  visits: 0,
} as const;

/** From the most welcome to the least. */
const bandReasons = [
  ['green', 'officesGreen'],
  ['amber', 'officesAmber'],
  ['unknown', 'officesUnknown'],
  ['red', 'officesRed'],
  ['over', 'officesOver'],
] as const;

/** A week by its Monday, with its place and the sum of the points of its reasons. */
export interface RankedWeek extends Pick<JudgedWeek, 'rank' | 'points' | 'reasons'> {
  week: LocalDate;
}

/** All weeks, the best first. In which order they are given does not matter. */
export function rankWeeks(facts: readonly WeekFacts[]): RankedWeek[] {
  return facts
    .map((one) => {
      const reasons = reasonsFor(one);
      return { week: one.week, reasons, points: reasons.reduce((sum, { points }) => sum + points, 0) };
    })
    .toSorted((a, b) => a.points - b.points || (a.week < b.week ? -1 : 1))
    .map((one, index) => ({ ...one, rank: index + 1 }));
}

/** What speaks for and against a week, each with what it costs. */
function reasonsFor(facts: WeekFacts): WeekReason[] {
  return [...officeReasons(facts), ...otherReasons(facts), ...dayReasons(facts)];
}

/** The offices cost their mean: each band its part, and the one that costs most what is left by rounding. */
function officeReasons({ bands }: WeekFacts): WeekReason[] {
  const found = bandReasons.flatMap(([band, code]) => {
    const count = bands.filter((one) => one === band).length;
    const cost = count * weights.band[band];
    return count > 0 ? [{ code, count, of: bands.length, cost, points: Math.floor(cost / bands.length) }] : [];
  });
  const sum = found.reduce((total, { cost }) => total + cost, 0);
  const told = found.reduce((total, { points }) => total + points, 0);
  const left = Math.ceil(sum / bands.length) - told;
  return found.map(({ cost: _cost, points, ...reason }, index) => ({
    ...reason,
    points: index === found.length - 1 ? points + left : points,
  }));
}

function otherReasons({ others, visits }: WeekFacts): WeekReason[] {
  const { inSector, elsewhere, mayFall, couldStill } = others;
  const counted = (code: 'inSector' | 'elsewhere' | 'mayFall' | 'couldStill' | 'visits', count: number) =>
    count > 0 ? [{ code, count, points: Math.min(weights.mostForEach, count * weights[code]) }] : [];
  return [
    ...(inSector + elsewhere + mayFall === 0 ? [{ code: 'nobody' as const, points: 0 }] : []),
    ...counted('inSector', inSector),
    ...counted('elsewhere', elsewhere),
    ...counted('mayFall', mayFall),
    ...counted('couldStill', couldStill),
    ...counted('visits', visits),
  ];
}

function dayReasons(facts: WeekFacts): WeekReason[] {
  const { holidaysThere, countries, holidaysHome, isQuiet, leadDays, normDays } = facts;
  const short = Math.max(0, normDays - leadDays);
  const there = Math.ceil((holidaysThere * weights.holidayThere) / Math.max(1, countries));
  return [
    ...(holidaysThere > 0
      ? [{ code: 'holidaysThere' as const, count: holidaysThere, points: Math.min(weights.mostForEach, there) }]
      : [{ code: 'noHolidaysThere' as const, points: 0 }]),
    ...(holidaysHome > 0
      ? [{ code: 'holidaysHome' as const, count: holidaysHome, points: holidaysHome * weights.holidayHome }]
      : []),
    ...(isQuiet ? [{ code: 'quietSeason' as const, points: weights.quietSeason }] : []),
    {
      code: short > 0 ? ('leadTimeShort' as const) : ('leadTimeKept' as const),
      count: leadDays,
      of: normDays,
      points: short === 0 ? 0 : Math.ceil((short * weights.leadTime) / normDays),
    },
  ];
}
