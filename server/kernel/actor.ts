import type { OfficeRole, OrganiserTeamRole } from '../contracts/words.ts';

/** The way by which somebody came in, as the audit trail tells it. */
export type Door = 'page' | 'api' | 'import' | 'job' | 'content';

/** A person's place in an organisation, in a FIT office, or at FIT's head office (a planner). */
export type Membership =
  | { kind: 'organiser'; id: string; role: OrganiserTeamRole; verified: boolean }
  | { kind: 'office'; id: string; role: OfficeRole }
  | { kind: 'head_office'; role: 'planner' };

/** Somebody signed in. */
export interface Person {
  role: 'person';
  id: string;
  name: string;
  email: string;
  memberships: readonly Membership[];
  /** The session that speaks, so that it can be told from the others. */
  session: string;
  /** Whether it is a person of the demonstration: what they enter is labelled as invented. */
  invented?: boolean;
  door: 'page' | 'import' | 'content';
}

/** An organisation's own software, with what its key allows. */
export interface KeyHolder {
  role: 'key';
  id: string;
  name: string;
  organiser: string;
  scopes: readonly string[];
  /** Whether the organisation was verified by a planner. */
  verified: boolean;
  /** Whether a person of the demonstration made it. */
  invented?: boolean;
  door: 'api';
}

/** Somebody who acts, and through which door. Jobs and our own content act as the system. */
export type Actor =
  | { role: 'anonymous'; door: 'page' }
  | Person
  | KeyHolder
  | { role: 'system'; door: 'content' | 'job' };

export const anonymous: Actor = { role: 'anonymous', door: 'page' };
export const contentLoader: Actor = { role: 'system', door: 'content' };
export const scheduledJob: Actor = { role: 'system', door: 'job' };

/** The same person, who acts by what stands in a file. */
export function byFile(actor: Actor): Actor {
  return actor.role === 'person' ? { ...actor, door: 'import' } : actor;
}

/** What somebody is in an organisation: nothing, or a role. */
export function roleInOrganiser(actor: Actor, organiser: string): OrganiserTeamRole | undefined {
  if (actor.role !== 'person') return undefined;
  return actor.memberships.find((one) => one.kind === 'organiser' && one.id === organiser)?.role as
    | OrganiserTeamRole
    | undefined;
}

/** Somebody as a member of one organisation, and whatever else they are but a member of another one. */
export function actingFor(actor: Actor, organiser: string): Actor {
  if (actor.role !== 'person') return actor;
  const memberships = actor.memberships.filter((one) => one.kind !== 'organiser' || one.id === organiser);
  return { ...actor, memberships };
}

/** What somebody is in a FIT office: nothing, or a role. */
export function roleInOffice(actor: Actor, office: string): OfficeRole | undefined {
  if (actor.role !== 'person') return undefined;
  return actor.memberships.find((one) => one.kind === 'office' && one.id === office)?.role as OfficeRole | undefined;
}

/** Whether somebody is a planner at FIT's head office. */
export function isPlanner(actor: Actor): boolean {
  return actor.role === 'person' && actor.memberships.some((one) => one.kind === 'head_office');
}

/** Whether somebody is of the demonstration. */
export function isInvented(actor: Actor): boolean {
  return (actor.role === 'person' || actor.role === 'key') && actor.invented === true;
}

/** Whether a role reaches as far as another: an owner may all that an editor may, an editor all that a reader may. */
export function atLeast(role: OrganiserTeamRole | undefined, needed: OrganiserTeamRole): boolean {
  const ladder: readonly OrganiserTeamRole[] = ['reader', 'editor', 'owner'];
  return role !== undefined && ladder.indexOf(role) >= ladder.indexOf(needed);
}
