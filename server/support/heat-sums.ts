import { bandOf } from '../capacity/loads.queries.ts';
import type { HeatCell, HeatSum } from '../contracts/support-overview.ts';

type Taken = Pick<HeatCell, 'soft' | 'tentative' | 'firm'>;

export const nothingTaken: Taken = { soft: 0, tentative: 0, firm: 0 };

export function addTaken(a: Taken, b: Taken): Taken {
  return { soft: a.soft + b.soft, tentative: a.tentative + b.tentative, firm: a.firm + b.firm };
}

/** Weeks together. What is not known is counted beside it, and never taken for room. */
export function sumOf(cells: readonly Pick<HeatCell, keyof Taken | 'capacity' | 'band'>[]): HeatSum {
  const known = cells.filter(({ capacity }) => capacity !== undefined);
  const unknown = cells.filter(({ capacity }) => capacity === undefined);
  const capacity = known.reduce((sum, cell) => sum + (cell.capacity ?? 0), 0);
  const ofKnown = known.reduce(addTaken, nothingTaken);
  const ofUnknown = unknown.reduce(addTaken, nothingTaken);
  return {
    ...addTaken(ofKnown, ofUnknown),
    capacity,
    band: known.length === 0 ? 'unknown' : bandOf({ ...ofKnown, capacity }),
    unknown: unknown.length,
    ofUnknown: { soft: ofUnknown.soft, tentative: ofUnknown.tentative, firm: ofUnknown.firm },
    over: cells.filter(({ band }) => band === 'over').length,
  };
}

/** How full weeks are: the part of what is known that is taken. Undefined where nothing is known. */
export function fullness(sum: HeatSum): number | undefined {
  if (sum.band === 'unknown') return undefined;
  const { soft, tentative, firm } = sum.ofUnknown;
  const taken = (sum.soft - soft) / 2 + sum.tentative - tentative + sum.firm - firm;
  if (sum.capacity === 0) return taken > 0 ? Number.MAX_VALUE : 0;
  return taken / sum.capacity;
}
