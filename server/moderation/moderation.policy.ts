import { type Actor, type Person, isPlanner } from '../kernel/actor.ts';
import type { Policy } from '../kernel/policy.ts';
import { demand } from '../kernel/policy.ts';
import { nothingHere } from '../kernel/problems.ts';

/** `see` what waits, and `decide` on it, are for planners alone. To anybody else there is no such thing. */
export const moderationPolicy: Policy<'see' | 'decide', 'queue'> = (actor) => (isPlanner(actor) ? 'allowed' : 'hidden');

/**
 * Whoever asks, when that is a planner.
 * @throws Problem `unauthenticated` or `notFound`
 */
export function plannerOf(actor: Actor, action: 'see' | 'decide'): Person {
  demand(actor, moderationPolicy(actor, action, 'queue'));
  if (actor.role !== 'person') throw nothingHere();
  return actor;
}
