import type { Audience } from '../contracts/words.ts';
import { type Actor, isPlanner } from './actor.ts';

/** People who may read something: everybody, FIT's offices, all verified organisers, planners, or one organisation. */
export type ReaderGroup = 'public' | 'offices' | 'organisers' | 'planners' | `organiser.${string}`;

/** Somebody who looks, as the groups they belong to. */
export interface Viewer {
  readonly groups: readonly ReaderGroup[];
}

export const publicViewer: Viewer = { groups: ['public'] };

/** Planners are among the readers of everything: what keeps an index or a board of everything reads as they do. */
export const readerOfAll: Viewer = { groups: ['planners'] };

/**
 * The one question that decides what may be seen: the groups a viewer belongs to. What is written carries the groups
 * that may read it (`readersOf`), and a viewer sees it when one of theirs is among them. Every list, detail, count,
 * facet, feed and calendar asks it; a read without an answer to it does not exist.
 */
export function visibleTo(viewer: Viewer): readonly ReaderGroup[] {
  return viewer.groups;
}

/**
 * As whom somebody looks. Members of an organisation that no planner verified yet are still the public, and so is software
 * whose key may not read events.
 */
export function viewerOf(actor: Actor): Viewer {
  const organisations = verifiedOrganisations(actor);
  const inOffice = actor.role === 'person' && actor.memberships.some((one) => one.kind === 'office');
  return {
    groups: [
      'public',
      ...(inOffice || isPlanner(actor) ? (['offices'] as const) : []),
      ...(organisations.length > 0 || isPlanner(actor) ? (['organisers'] as const) : []),
      ...(isPlanner(actor) ? (['planners'] as const) : []),
      ...organisations.map((id) => `organiser.${id}` as const),
    ],
  };
}

/** Whether somebody may see more than everybody: plans that are not public. */
export function seesPlans(viewer: Viewer): boolean {
  return viewer.groups.length > 1;
}

function verifiedOrganisations(actor: Actor): string[] {
  if (actor.role === 'key') return actor.verified && actor.scopes.includes('events:read') ? [actor.organiser] : [];
  if (actor.role !== 'person') return [];
  return actor.memberships.flatMap((one) => (one.kind === 'organiser' && one.verified ? [one.id] : []));
}

/** Each audience is wider than the one before: what all offices see, all organisers see too. */
const wider: Readonly<Record<Audience, readonly ReaderGroup[]>> = {
  own: [],
  partners: [],
  organisers: ['organisers'],
  offices: ['organisers', 'offices'],
  public: ['organisers', 'offices', 'public'],
};

/**
 * The groups that may read something: whom it belongs to and planners always, named partners from `partners` on.
 * @param own codes of the organisations it belongs to
 * @param partners codes of the organisations named as readers
 */
export function readersOf(audience: Audience, own: readonly string[], partners: readonly string[]): ReaderGroup[] {
  const named = audience === 'own' ? own : [...own, ...partners];
  return ['planners', ...wider[audience], ...[...new Set(named)].map((id) => `organiser.${id}` as const)];
}
