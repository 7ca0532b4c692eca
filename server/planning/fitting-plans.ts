import type { DateWindow } from '../kernel/dates.ts';
import { type Atlas, type Plan, daysFrom, distanceOf, sharesDomain } from './overlap.ts';

/** Which unpublished plans fit each other so well that their organisations are told, each without the other's name. */

/** A plan of an organisation that asked for introductions and shows it to few or to nobody. */
export interface HiddenPlan extends Plan {
  id: string;
  organiser: string;
  /** Organisations that know of it: its own, and those it is shown to or was offered to. */
  knownTo: readonly string[];
}

/** Weeks that may lie between plans that fit. */
const weeksBetween = 2;
/**
 * Longer than this is no plan yet. It would fit nearly everything in its country, and be a way to find out what others
 * prepare there.
 */
const longestDays = 100;

/** Whether the organisations of two plans know nothing of each other's. */
export function isBlind(one: HiddenPlan, other: HiddenPlan): boolean {
  return (
    one.organiser !== other.organiser &&
    !one.knownTo.includes(other.organiser) &&
    !other.knownTo.includes(one.organiser)
  );
}

/** Whether two plans are for the same country, about the same weeks and a sector of one domain. */
export function fits(one: HiddenPlan, other: HiddenPlan, atlas: Atlas): boolean {
  return sharesDomain(one.sectors, other.sectors, atlas) && daysBetween(one, other) <= weeksBetween * 7;
}

/**
 * The plans that fit one, those nearest in time first. The order of alike ones does not depend on the order given.
 */
export function fitting(plan: HiddenPlan, others: readonly HiddenPlan[], atlas: Atlas): HiddenPlan[] {
  return others
    .filter((other) => other.id !== plan.id && isBlind(plan, other) && fits(plan, other, atlas))
    .map((other) => ({ other, days: daysBetween(plan, other) }))
    .toSorted((a, b) => a.days - b.days || (a.other.id < b.other.id ? -1 : 1))
    .map(({ other }) => other);
}

/** Days between the nearest stops in one country; infinitely many when there are none. */
function daysBetween(one: Plan, other: Plan): number {
  const distances = one.places.flatMap((here) =>
    other.places
      .filter((there) => there.country === here.country && isDefinite(here) && isDefinite(there))
      .map((there) => distanceOf(here, there).days),
  );
  return Math.min(...distances, Infinity);
}

function isDefinite({ from, to }: DateWindow): boolean {
  return daysFrom(from, to) < longestDays;
}
