import type { OrganiserRole } from '../contracts/words.ts';
import { type Actor, type KeyHolder, atLeast, isPlanner, roleInOrganiser } from '../kernel/actor.ts';
import type { Policy, Verdict } from '../kernel/policy.ts';

/**
 * `see`: an event in whatever state it is, beside those that are public. `submit`: offer it for publication. `publish`:
 * show it without anybody looking first. `invite`: say who organises it. `decide`: judge what was submitted.
 */
export type EventAction =
  | 'see'
  | 'announce'
  | 'revise'
  | 'submit'
  | 'publish'
  | 'changeStatus'
  | 'withdraw'
  | 'invite'
  | 'decide';

/** What decides who may do what with an event. */
export interface EventOwnership {
  /** The organisation that entered it; null for what our own content brings. */
  enteredFor: string | null;
  /** Whether that organisation publishes without anybody looking first. */
  trusted: boolean;
  /** The organisations whose names stand on it, each with its role. */
  together?: readonly Standing[];
}

export interface Standing {
  id: string;
  role: OrganiserRole;
}

/**
 * Planners may everything. Members of the organisation that entered an event see it, editors change it; its keys as far
 * as their scopes reach. Members of those that organise it with them see it too, and editors of a co-organiser change
 * its content; all else stays with the organisation that entered it. To anybody else an event that is not public does
 * not exist.
 */
export const eventPolicy: Policy<EventAction, EventOwnership> = (actor, action, event) => {
  if (actor.role === 'system') return actor.door === 'content' ? 'allowed' : 'forbidden';
  if (isPlanner(actor)) return 'allowed';
  const { enteredFor, together = [] } = event;
  if (enteredFor === null) return 'hidden';
  const verdicts = [
    ownVerdict(actor, action, event, enteredFor),
    ...together.map((standing) => togetherVerdict(actor, action, standing)),
  ];
  return verdicts.find((one) => one === 'allowed') ?? verdicts.find((one) => one === 'forbidden') ?? 'hidden';
};

function ownVerdict(actor: Actor, action: EventAction, event: EventOwnership, enteredFor: string): Verdict {
  if (!reaches(actor, enteredFor)) return 'hidden';
  if (action === 'see') return mayRead(actor) ? 'allowed' : 'forbidden';
  return mayWrite(actor, enteredFor) ? writerVerdict(action, event) : 'forbidden';
}

function togetherVerdict(actor: Actor, action: EventAction, { id, role }: Standing): Verdict {
  if (!reaches(actor, id)) return 'hidden';
  if (action === 'see') return mayRead(actor) ? 'allowed' : 'forbidden';
  return action === 'revise' && role !== 'partner' && mayWrite(actor, id) ? 'allowed' : 'forbidden';
}

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
