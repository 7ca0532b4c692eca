import { type Actor, type KeyHolder, atLeast, isPlanner, roleInOrganiser } from '../kernel/actor.ts';
import type { Policy, Verdict } from '../kernel/policy.ts';

/**
 * `see`: an event in whatever state it is, beside those that are public. `submit`: offer it for publication. `publish`:
 * show it without anybody looking first. `decide`: judge what was submitted.
 */
export type EventAction = 'see' | 'announce' | 'revise' | 'submit' | 'publish' | 'changeStatus' | 'withdraw' | 'decide';

/** What decides who may do what with an event. */
export interface EventOwnership {
  /** The organisation that entered it; null for what our own content brings. */
  enteredFor: string | null;
  /** Whether that organisation publishes without anybody looking first. */
  trusted: boolean;
}

/**
 * Planners may everything. Members of the organisation that entered an event see it, editors change it; its keys as far
 * as their scopes reach. To anybody else an event that is not public does not exist.
 */
export const eventPolicy: Policy<EventAction, EventOwnership> = (actor, action, event) => {
  if (actor.role === 'system') return actor.door === 'content' ? 'allowed' : 'forbidden';
  if (isPlanner(actor)) return 'allowed';
  if (event.enteredFor === null || !reaches(actor, event.enteredFor)) return 'hidden';
  if (action === 'see') return mayRead(actor) ? 'allowed' : 'forbidden';
  return mayWrite(actor, event.enteredFor) ? writerVerdict(action, event) : 'forbidden';
};

function writerVerdict(action: EventAction, { trusted }: EventOwnership): Verdict {
  if (action === 'decide') return 'forbidden';
  return action === 'publish' && !trusted ? 'forbidden' : 'allowed';
}

function reaches(actor: Actor, organiser: string): boolean {
  return isKeyOf(actor, organiser) || roleInOrganiser(actor, organiser) !== undefined;
}

function mayRead(actor: Actor): boolean {
  return actor.role !== 'key' || actor.scopes.includes('events:read');
}

function mayWrite(actor: Actor, organiser: string): boolean {
  if (isKeyOf(actor, organiser)) return actor.scopes.includes('events:write');
  return atLeast(roleInOrganiser(actor, organiser), 'editor');
}

function isKeyOf(actor: Actor, organiser: string): actor is KeyHolder {
  return actor.role === 'key' && actor.organiser === organiser;
}
