import { type FrozenEvent, askedAt } from './corpus.ts';
import { countriesOf, treats } from './markets.ts';

/**
 * Facts by which an event fits a question. They are read from the frozen events and from nothing of the program that is
 * measured.
 */
export type Fits = (event: FrozenEvent) => boolean;

/** It takes place in one of these countries. */
export const at =
  (...countries: string[]): Fits =>
  ({ legs }) =>
    legs.some((leg) => countries.includes(leg.country ?? ''));

/** It takes place elsewhere, mostly at home, but is about one of these countries. */
export const about =
  (...countries: string[]): Fits =>
  (event) =>
    !at(...countries)(event) && countries.some((country) => treats[country]?.includes(event.key));

/** The same for a region or a group of countries, and what is about the region as a whole. */
export const inRegion = (name: string): Fits => at(...countriesOf(name));
export const aboutRegion =
  (name: string): Fits =>
  (event) =>
    !inRegion(name)(event) && [name, ...countriesOf(name)].some((one) => treats[one]?.includes(event.key));

export const sector =
  (...sectors: string[]): Fits =>
  (event) =>
    event.sectors.some((one) => sectors.some((asked) => one === asked || one.endsWith(`.${asked}`)));

export const domain =
  (...domains: string[]): Fits =>
  (event) =>
    event.sectors.some((one) => domains.includes(one.slice(0, one.indexOf('.'))));

export const kind =
  (...kinds: FrozenEvent['kind'][]): Fits =>
  (event) =>
    kinds.includes(event.kind);

export const type =
  (...types: string[]): Fits =>
  (event) =>
    types.includes(event.type ?? '');

export const city =
  (...cities: string[]): Fits =>
  ({ legs }) =>
    legs.some((leg) => cities.includes(leg.city ?? ''));

export const by =
  (...organisers: string[]): Fits =>
  (event) =>
    event.organisers.some((id) => organisers.includes(id));

/** Some day of it lies in this period. */
export const during =
  (from: string, to: string): Fits =>
  ({ legs }) =>
    legs.some((leg) => leg.startsOn && leg.endsOn && leg.startsOn <= to && leg.endsOn >= from);

/** Its dates are known to a month or better, so that it can be said to lie in a season. */
export const isBrief: Fits = ({ legs }) =>
  legs.some((leg) => leg.precision !== 'year' && leg.precision !== 'quarter' && leg.startsOn !== undefined);

/** These events and no others. */
export const events =
  (...keys: string[]): Fits =>
  (event) =>
    keys.includes(event.key);

export const both =
  (...all: Fits[]): Fits =>
  (event) =>
    all.every((fits) => fits(event));

export const either =
  (...all: Fits[]): Fits =>
  (event) =>
    all.some((fits) => fits(event));

/** Over at the moment of asking; what has no dates cannot be visited any more either. */
export function isOver({ legs }: FrozenEvent): boolean {
  const today = askedAt.slice(0, 10);
  return legs.every((leg) => !leg.endsOn || leg.endsOn < today);
}
