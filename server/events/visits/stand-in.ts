import type { StandInWindow } from '../../contracts/visits.ts';
import type { DatePrecision, EditorialState, EventStatus, MaskAudience } from '../../contracts/words.ts';
import { monthsOf } from '../../kernel/dates.ts';

/**
 * What others may know of a masked visit, and the one thing they see of it: a record of its own. It is made of nothing
 * but this, so that whatever else the visit holds cannot get into it.
 */
export interface StandIn {
  audience: MaskAudience;
  /** Countries and months, in order of time. */
  windows: readonly StandInWindow[];
  /** Whether the visit is invented, which is labelled wherever it is shown. */
  demo: boolean;
}

/** What decides whether something stands in for an event, and what it may say. */
export interface Masked {
  editorialState: EditorialState;
  status: EventStatus;
  maskedFor: MaskAudience | null;
  demo: boolean;
  legs: readonly {
    country: string | null;
    precision: DatePrecision;
    startsOn: string | null;
    endsOn: string | null;
  }[];
}

/** The words of everything that stands in for a visit. The database holds it to them too. */
export const standInWords = {
  slug: 'officieel-bezoek',
  title: { nl: 'Officieel bezoek', en: 'Official visit' },
  source: 'Verover de wereld',
} as const;

/** Statuses in which a visit does not go to its countries in its months: to tell that would be to tell more. */
const notThere: ReadonlySet<EventStatus> = new Set(['cancelled', 'postponed', 'moved_online']);

/** What stands in for an event: for a published masked visit that takes place, in countries that are known. */
export function standInOf({ editorialState, status, maskedFor, demo, legs }: Masked): StandIn | undefined {
  if (maskedFor === null || editorialState !== 'published' || notThere.has(status)) return undefined;
  const windows = windowsOfLegs(legs);
  return windows.length === 0 ? undefined : { audience: maskedFor, demo, windows };
}

/** What of these legs may be told: in order of time and then of country, because their own order would tell more. */
export function windowsOfLegs(legs: Masked['legs']): StandInWindow[] {
  const windows = legs.flatMap(({ country, precision, startsOn, endsOn }) =>
    country === null ? [] : windowsOf(country, precision, startsOn, endsOn),
  );
  const byName = new Map(windows.map((window) => [orderOf(window), window]));
  return [...byName.keys()].toSorted().flatMap((name) => byName.get(name) ?? []);
}

function orderOf({ country, precision, startsOn = '9999', endsOn = '' }: StandInWindow): string {
  return [startsOn, endsOn, precision, country].join(' ');
}

/** The country with each month a leg touches. What is less sure than a month stays so. */
function windowsOf(
  country: string,
  precision: DatePrecision,
  startsOn: string | null,
  endsOn: string | null,
): StandInWindow[] {
  if (precision === 'unknown' || startsOn === null || endsOn === null) return [{ country, precision: 'unknown' }];
  if (precision === 'year') return [years(country, startsOn, endsOn)];
  // A quarter, or a season, which is as many months.
  if (precision === 'quarter')
    return [{ country, precision, startsOn: `${startsOn.slice(0, 7)}-01`, endsOn: lastDayOf(endsOn.slice(0, 7)) }];
  // Far apart it is a time and not a journey; each of its months would say nothing.
  const months = yearsBetween(startsOn, endsOn) > 1 ? [] : monthsOf({ from: startsOn, to: endsOn });
  if (months.length === 0 || months.length > 12) return [years(country, startsOn, endsOn)];
  return months.map((month) => ({ country, precision: 'month', startsOn: `${month}-01`, endsOn: lastDayOf(month) }));
}

function years(country: string, from: string, to: string): StandInWindow {
  return { country, precision: 'year', startsOn: `${from.slice(0, 4)}-01-01`, endsOn: `${to.slice(0, 4)}-12-31` };
}

function yearsBetween(from: string, to: string): number {
  return Number(to.slice(0, 4)) - Number(from.slice(0, 4));
}

function lastDayOf(month: string): string {
  return Temporal.PlainYearMonth.from(month).toPlainDate({ day: 31 }).toString();
}
