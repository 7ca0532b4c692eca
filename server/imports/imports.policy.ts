import { atLeast, isPlanner, roleInOrganiser } from '../kernel/actor.ts';
import type { Policy } from '../kernel/policy.ts';

/** `import`: hand in files, say what they mean, enter what is in them, and undo that. */
export type ImportAction = 'import';

/** Editors and owners of an organisation import for it, and planners for any. Software sends events one by one. */
export const importPolicy: Policy<ImportAction, { organiser: string }> = (actor, _action, { organiser }) => {
  if (isPlanner(actor)) return 'allowed';
  const role = roleInOrganiser(actor, organiser);
  if (role === undefined) return 'hidden';
  return atLeast(role, 'editor') ? 'allowed' : 'forbidden';
};
