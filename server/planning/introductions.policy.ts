import { atLeast, isPlanner, roleInOrganiser } from '../kernel/actor.ts';
import type { Policy } from '../kernel/policy.ts';

/** `see`: how plans of the organisation stand. `answer`: agree or refuse to be introduced. */
export type IntroductionAction = 'see' | 'answer';

/**
 * Members see what their organisation is told, and planners the same; who agrees gives their own name, so only editors of
 * the organisation answer. To anybody else it does not exist.
 */
export const introductionPolicy: Policy<IntroductionAction, { organiser: string }> = (actor, action, { organiser }) => {
  const role = roleInOrganiser(actor, organiser);
  if (action === 'see') return role !== undefined || isPlanner(actor) ? 'allowed' : 'hidden';
  if (atLeast(role, 'editor')) return 'allowed';
  return role !== undefined || isPlanner(actor) ? 'forbidden' : 'hidden';
};
