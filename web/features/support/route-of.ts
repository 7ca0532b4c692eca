import type { SupportSummary } from '../../../server/contracts/support.ts';
import type { SupportState } from '../../../server/contracts/support-words.ts';

/** The life of a request as a route with five stops. */
export const stops = ['submitted', 'review', 'answer', 'confirmed', 'done'] as const;
export type Stop = (typeof stops)[number];

export interface RouteStop {
  stop: Stop;
  /** Whether the request came past it, is there, is still to come there, or never will. */
  place: 'past' | 'here' | 'ahead' | 'never';
  /** When it came there last. */
  at?: string;
}

const statesAt: Readonly<Record<Stop, readonly SupportState[]>> = {
  submitted: ['submitted'],
  review: ['in_review', 'info_needed', 'countered'],
  answer: ['proposed', 'waitlisted', 'declined', 'transferred', 'lapsed'],
  confirmed: ['confirmed', 'reconfirm', 'in_delivery'],
  done: ['delivered', 'closed'],
};

const endsBadly: ReadonlySet<SupportState> = new Set(['declined', 'transferred', 'lapsed', 'withdrawn', 'cancelled']);

/** Where a request stands on its route. One that was taken back or cancelled stays at the last stop it came to. */
export function routeOf({ state, reached }: Pick<SupportSummary, 'state' | 'reached'>): RouteStop[] {
  const at = new Map(reached.map((one) => [one.state, one.at]));
  const stopOf = (one: SupportState) => stops.findIndex((stop) => statesAt[stop].includes(one));
  const here = stopOf(state) >= 0 ? stopOf(state) : Math.max(0, ...reached.map((one) => stopOf(one.state)));
  return stops.map((stop, index): RouteStop => {
    if (index > here) return { stop, place: endsBadly.has(state) ? 'never' : 'ahead' };
    const when = index === here ? at.get(state) : latest(statesAt[stop].flatMap((one) => at.get(one) ?? []));
    return { stop, place: index === here ? 'here' : 'past', ...(when !== undefined && { at: when }) };
  });
}

function latest(moments: readonly string[]): string | undefined {
  return moments.toSorted().at(-1);
}
