import { audiences, type Audience } from '../contracts/words.ts';
import { type Actor, isPlanner } from './actor.ts';

/** Somebody who looks. */
export type Viewer = { role: 'public' } | { role: 'organiser' } | { role: 'officer' } | { role: 'planner' };

export const publicViewer: Viewer = { role: 'public' };

const reach: Record<Viewer['role'], readonly Audience[]> = {
  public: ['public'],
  organiser: ['organisers', 'public'],
  officer: ['offices', 'public'],
  planner: audiences,
};

/**
 * The one question that decides what may be seen: the audiences a viewer belongs to. Every list, detail, count,
 * facet, feed and calendar asks it; a read without an answer to it does not exist.
 */
export function visibleTo(viewer: Viewer): readonly Audience[] {
  return reach[viewer.role];
}

/** As whom somebody looks. Members of an organisation that no planner verified yet are still the public. */
export function viewerOf(actor: Actor): Viewer {
  if (isPlanner(actor)) return { role: 'planner' };
  if (actor.role === 'key') return actor.verified ? { role: 'organiser' } : publicViewer;
  if (actor.role !== 'person') return publicViewer;
  if (actor.memberships.some((one) => one.kind === 'office')) return { role: 'officer' };
  return actor.memberships.some((one) => one.kind === 'organiser' && one.verified)
    ? { role: 'organiser' }
    : publicViewer;
}
