import { type Atlas, type Meeting, type Plan, compare } from './overlap.ts';

export interface Ranked<Other> extends Meeting {
  other: Other;
}

/**
 * Plans that come near one's own, the strongest first; those that are alike by their first day and their id. In which
 * order they are given does not matter.
 */
export function rank<Other extends { id: string; plan: Plan }>(
  own: Plan,
  others: readonly Other[],
  options: { weeks: number; atlas: Atlas },
): Ranked<Other>[] {
  return others
    .flatMap((other) => {
      const meeting = compare(own, other.plan, options);
      return meeting ? [{ ...meeting, other }] : [];
    })
    .toSorted(byStrength);
}

function byStrength<Other extends { id: string; plan: Plan }>(one: Ranked<Other>, two: Ranked<Other>): number {
  for (const [index, number] of one.order.entries()) {
    const difference = number - (two.order[index] ?? 0);
    if (difference !== 0) return difference;
  }
  const key = ({ other }: Ranked<Other>) => `${firstDay(other.plan)} ${other.id}`;
  return key(one) < key(two) ? -1 : 1;
}

function firstDay({ places }: Plan): string {
  return places.reduce((first, { from }) => (from < first ? from : first), '9999');
}
