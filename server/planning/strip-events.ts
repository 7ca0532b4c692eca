import type { StripEvent, StripWeek } from '../contracts/date-strip.ts';
import { type LocalDate, shiftedBy } from '../kernel/dates.ts';
import type { ReferenceData } from '../reference-data/reference-data.queries.ts';
import { type Atlas, type Place, isKnownToTheWeek, subjectOf } from './overlap.ts';
import { meets } from './quiet-season.ts';
import { type Nearby, toItem } from './radar-items.ts';

/** Something of somebody else in the countries of a plan, as the strip counts it. */
export interface StripOther {
  id: string;
  nearby: Nearby;
  /** Where it is in these countries. */
  places: readonly Place[];
  /** Whether it is for the sectors of the plan. */
  inSector: boolean;
  isVisit: boolean;
}

/** How surely something falls in a week: its days are known to the week, to the month, or less. */
type Certainty = 'sure' | 'mayFall' | 'couldStill';

/** So many are listed for a week; the rest is counted. */
const mostListed = 8;

/** Others in the countries of a plan: those for its sectors first, then by their first day. */
export function othersIn(
  nearby: readonly Nearby[],
  { countries, sectors, atlas }: { countries: ReadonlySet<string>; sectors: readonly string[]; atlas: Atlas },
): StripOther[] {
  return nearby
    .flatMap((one): StripOther[] => {
      const places = one.plan.places.filter(({ country }) => countries.has(country));
      if (places.length === 0) return [];
      const subject = one.visit ? undefined : subjectOf(sectors, one.plan.sectors, atlas);
      const inSector = subject !== undefined && subject !== 'sameDomain';
      return [{ id: one.id, nearby: one, places, inSector, isVisit: one.event.kind === 'official_visit' }];
    })
    .toSorted((a, b) => Number(b.inSector) - Number(a.inSector) || (keyOf(a) < keyOf(b) ? -1 : 1));
}

function keyOf({ id, places }: StripOther): string {
  return `${places.reduce((first, { from }) => (from < first ? from : first), '9999')} ${id}`;
}

/** The others that fall in the week that begins on a Monday, or may. */
export function othersOfWeek(others: readonly StripOther[], monday: LocalDate) {
  const window = { from: monday, to: shiftedBy(monday, 6) };
  const found = others.flatMap((other) => {
    const certainty = certaintyIn(other.places.filter((place) => meets(place, window)));
    return certainty ? [{ other, certainty }] : [];
  });
  const dated = found.filter(({ certainty }) => certainty !== 'couldStill');
  return {
    found,
    others: falling(dated.filter(({ other }) => !other.isVisit)),
    visits: falling(dated.filter(({ other }) => other.isVisit)),
    couldStill: found.length - dated.length,
  };
}

function falling(found: readonly { other: StripOther; certainty: Certainty }[]): StripWeek['others'] {
  return {
    count: found.length,
    items: found.slice(0, mostListed).map(({ other, certainty }) => ({ event: other.id, sure: certainty === 'sure' })),
  };
}

function certaintyIn(places: readonly Place[]): Certainty | undefined {
  if (places.length === 0) return undefined;
  if (places.some(isKnownToTheWeek)) return 'sure';
  return places.some(({ precision }) => precision === 'month') ? 'mayFall' : 'couldStill';
}

/** Whether nothing of it is known to the month. */
export function isUndated({ places }: StripOther): boolean {
  return certaintyIn(places) === 'couldStill';
}

/** What is told of it: the same as the radar tells. */
export function toStripEvent(other: StripOther, reference: ReferenceData): StripEvent {
  const meeting = { strength: 'ordinary' as const, reasons: [], sectors: [], order: [] };
  const told = toItem({ ...meeting, places: [...other.places], other: other.nearby }, { reference, mayAsk: false });
  return { ...told, inSector: other.inSector };
}
