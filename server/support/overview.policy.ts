import { type Actor, isPlanner } from '../kernel/actor.ts';
import type { Policy } from '../kernel/policy.ts';

/** `compare`: the load of offices beside each other; `oversee`: every request, and what became of it. */
type OverviewAction = 'compare' | 'oversee';

/** Head office oversees all offices; offices compare their weeks. For organisers none of it exists. */
export const overviewPolicy: Policy<OverviewAction, undefined> = (actor, action) => {
  if (isPlanner(actor)) return 'allowed';
  return action === 'compare' && isOfficer(actor) ? 'allowed' : 'hidden';
};

function isOfficer(actor: Actor): boolean {
  return actor.role === 'person' && actor.memberships.some(({ kind }) => kind === 'office');
}
