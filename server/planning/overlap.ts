import { type RadarReason, type RadarStrength, radarStrengths } from '../contracts/radar.ts';
import type { DatePrecision } from '../contracts/words.ts';
import type { LocalDate } from '../kernel/dates.ts';

/** How near two plans come to each other: a pure comparison, the same from either side. */

/** A country, with the days between which something is there; how exactly these are known is the precision. */
export interface Place {
  country: string;
  from: LocalDate;
  /** Last day, inclusive. */
  to: LocalDate;
  precision: Exclude<DatePrecision, 'unknown'>;
}

export interface Plan {
  places: readonly Place[];
  /** None at all: every sector. */
  sectors: readonly string[];
}

/** Where countries and sectors lie. */
export interface Atlas {
  /** The smallest region a country lies in. */
  regionOf(country: string): string | undefined;
  domainOf(sector: string): string | undefined;
}

export interface Meeting {
  strength: RadarStrength;
  reasons: RadarReason[];
  /** Sectors both have. */
  sectors: string[];
  /** The places of the other plan that lie near. */
  places: Place[];
  /** Numbers by which meetings are ordered, the strongest first. */
  order: readonly number[];
}

/** Two places in time: how they meet, from surely to hardly, and how many days lie between. */
interface Distance {
  when: 'overlap' | 'sameWeek' | 'mayOverlap' | 'weeksApart';
  days: number;
}

/** The sector that stands for all of them. */
export const everySector = 'multi-sector.multi';

/** How two plans meet within so many weeks; nothing when they do not. */
export function compare(
  one: Plan,
  other: Plan,
  { weeks, atlas }: { weeks: number; atlas: Atlas },
): Meeting | undefined {
  const subject = subjectOf(one.sectors, other.sectors, atlas);
  const sectors = one.sectors.filter((sector) => other.sectors.includes(sector)).toSorted();
  const inCountry = near(one, other, weeks, (country) => country);
  if (inCountry) {
    const meets = inCountry.when !== 'weeksApart' && subject !== undefined && subject !== 'sameDomain';
    return { ...meeting(meets ? 'strong' : 'ordinary', 'sameCountry', inCountry, subject), sectors };
  }
  if (!sharesDomain(one.sectors, other.sectors, atlas)) return undefined;
  const inRegion = near(one, other, weeks, (country) => atlas.regionOf(country));
  return inRegion && { ...meeting('weak', 'sameRegion', inRegion, subject), sectors };
}

type Subject = 'sameSector' | 'wholeDomain' | 'anySector' | 'sameDomain';

function meeting(
  strength: RadarStrength,
  where: 'sameCountry' | 'sameRegion',
  { when, days, places }: Distance & { places: Place[] },
  subject: Subject | undefined,
): Omit<Meeting, 'sectors'> {
  const apart = when === 'weeksApart' ? { weeks: weeksApart(days) } : {};
  return {
    strength,
    reasons: [{ code: where }, { code: when, ...apart }, ...(subject ? [{ code: subject }] : [])],
    places,
    order: [
      radarStrengths.indexOf(strength),
      moments.indexOf(when),
      days,
      subject ? subjects.indexOf(subject) : subjects.length,
    ],
  };
}

const moments: readonly Distance['when'][] = ['overlap', 'sameWeek', 'mayOverlap', 'weeksApart'];
const subjects: readonly Subject[] = ['sameSector', 'wholeDomain', 'anySector', 'sameDomain'];

/** What two plans have in common in their sectors. */
export function subjectOf(one: readonly string[], other: readonly string[], atlas: Atlas): Subject | undefined {
  if (one.some((sector) => other.includes(sector))) return 'sameSector';
  if ([one, other].some((sectors) => sectors.length === 0 || sectors.includes(everySector))) return 'anySector';
  if (coversOneOf(one, other, atlas) || coversOneOf(other, one, atlas)) return 'wholeDomain';
  return sharesDomain(one, other, atlas) ? 'sameDomain' : undefined;
}

/** Whether one names a domain as a whole of which the other names a sector. */
function coversOneOf(one: readonly string[], other: readonly string[], atlas: Atlas): boolean {
  const whole = one.filter((sector) => sector.endsWith('.general')).map((sector) => atlas.domainOf(sector));
  return other.some((sector) => whole.includes(atlas.domainOf(sector)));
}

/** Whether both name a sector of one domain; who names none shares none. */
export function sharesDomain(one: readonly string[], other: readonly string[], atlas: Atlas): boolean {
  const domains = new Set(one.map((sector) => atlas.domainOf(sector) ?? sector));
  return other.some((sector) => domains.has(atlas.domainOf(sector) ?? sector));
}

/** How near two plans come in places of one area, within so many weeks; and which places of the other do. */
function near(
  one: Plan,
  other: Plan,
  weeks: number,
  areaOf: (country: string) => string | undefined,
): (Distance & { places: Place[] }) | undefined {
  let nearest: Distance | undefined;
  const places = other.places.filter((there) => {
    const area = areaOf(there.country);
    const distances = one.places
      .filter((here) => area !== undefined && areaOf(here.country) === area)
      .map((here) => distanceOf(here, there))
      .filter(({ days }) => days <= weeks * 7);
    for (const distance of distances) if (!nearest || isNearer(distance, nearest)) nearest = distance;
    return distances.length > 0;
  });
  return nearest && { ...nearest, places };
}

function isNearer(one: Distance, other: Distance): boolean {
  const byMoment = moments.indexOf(one.when) - moments.indexOf(other.when);
  return byMoment < 0 || (byMoment === 0 && one.days < other.days);
}

/** Places are near as far as their days are known: a month is a window in which the days lie. */
export function distanceOf(one: Place, other: Place): Distance {
  const days = Math.max(0, daysFrom(one.to, other.from), daysFrom(other.to, one.from));
  const byWeek = isKnownToTheWeek(one) && isKnownToTheWeek(other);
  if (days === 0) {
    if (isKnownToTheDay(one) && isKnownToTheDay(other)) return { when: 'overlap', days };
    return { when: byWeek ? 'sameWeek' : 'mayOverlap', days };
  }
  const inOneWeek = mondayOf(one.from) <= mondayOf(other.to) && mondayOf(other.from) <= mondayOf(one.to);
  return { when: byWeek && inOneWeek ? 'sameWeek' : 'weeksApart', days };
}

/** Days from one to a later one; less than none when it comes earlier. */
export function daysFrom(one: LocalDate, other: LocalDate): number {
  return Temporal.PlainDate.from(one).until(other).days;
}

export function mondayOf(day: LocalDate): LocalDate {
  const date = Temporal.PlainDate.from(day);
  return date.subtract({ days: date.dayOfWeek - 1 }).toString();
}

export function isKnownToTheDay({ precision }: Pick<Place, 'precision'>): boolean {
  return precision === 'day' || precision === 'time';
}

export function isKnownToTheWeek(place: Pick<Place, 'precision'>): boolean {
  return isKnownToTheDay(place) || place.precision === 'week';
}

function weeksApart(days: number): number {
  return Math.ceil(days / 7);
}
