import type { Actor } from '../kernel/actor.ts';

/** Who may do what with events. Accounts will name organisers and planners here. */

export function mayAnnounce(actor: Actor): boolean {
  return actor.role === 'system';
}

export function mayPublish(actor: Actor): boolean {
  return actor.role === 'system';
}

export function mayChangeStatus(actor: Actor): boolean {
  return actor.role === 'system';
}
