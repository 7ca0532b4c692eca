import { type Actor, atLeast, isPlanner, roleInOrganiser } from '../kernel/actor.ts';
import type { Policy, Verdict } from '../kernel/policy.ts';

/** `see`: a file that no event shows yet. `upload`: send one. */
export type FileAction = 'see' | 'upload';

/**
 * Members of an organisation see its files and editors send them; its keys as far as their scopes reach; planners all.
 * To anybody else a file exists only once an event shows it that they may see.
 */
export const filePolicy: Policy<FileAction, { organiser: string }> = (actor, action, { organiser }) => {
  if (isPlanner(actor)) return 'allowed';
  return actor.role === 'key' ? keyVerdict(actor, action, organiser) : memberVerdict(actor, action, organiser);
};

function memberVerdict(actor: Actor, action: FileAction, organiser: string): Verdict {
  const role = roleInOrganiser(actor, organiser);
  if (role === undefined) return 'hidden';
  return action === 'see' || atLeast(role, 'editor') ? 'allowed' : 'forbidden';
}

function keyVerdict(key: Extract<Actor, { role: 'key' }>, action: FileAction, organiser: string): Verdict {
  if (key.organiser !== organiser) return 'hidden';
  return key.scopes.includes(action === 'see' ? 'events:read' : 'events:write') ? 'allowed' : 'forbidden';
}
