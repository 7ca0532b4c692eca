import { audiences, type Audience } from '../contracts/words.ts';

/** Somebody who looks. Signed-in viewers come with accounts; until then everybody is the public. */
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
