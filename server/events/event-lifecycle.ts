import type { EditorialState, EventMode, EventStatus } from '../contracts/words.ts';

/**
 * The life of an event.
 *
 * Editorially an event begins as a draft. It is published at once by somebody who is trusted, or submitted first and
 * then published, sent back with wished changes, or refused. It can be withdrawn at any time, and then be submitted or
 * published again; what is refused is withdrawn too, and stays so unless a planner publishes it after all.
 *
 * Beside that a published event has a status. It starts as scheduled. It can fill up and be postponed, rescheduled,
 * moved online or cancelled. A postponed one is rescheduled or cancelled; a full one may get room again. A cancelled
 * event stays cancelled: who holds it after all announces a new one, so that no calendar shows a dead event alive.
 */
export const editorialTransitions: Readonly<Record<EditorialState, readonly EditorialState[]>> = {
  draft: ['submitted', 'published', 'withdrawn'],
  submitted: ['changes_requested', 'published', 'withdrawn'],
  changes_requested: ['submitted', 'withdrawn'],
  published: ['withdrawn'],
  withdrawn: ['submitted', 'published'],
};

/** Whether an event is in a state to be offered for publication. One that is refused still has its submission. */
export function isOpenForSubmission(state: EditorialState, submitted: boolean): boolean {
  return editorialTransitions[state].includes('submitted') && !(state === 'withdrawn' && submitted);
}

export const statusTransitions: Readonly<Record<EventStatus, readonly EventStatus[]>> = {
  scheduled: ['full', 'postponed', 'rescheduled', 'moved_online', 'cancelled'],
  full: ['scheduled', 'postponed', 'rescheduled', 'moved_online', 'cancelled'],
  postponed: ['rescheduled', 'cancelled'],
  rescheduled: ['full', 'postponed', 'moved_online', 'cancelled'],
  moved_online: ['full', 'postponed', 'rescheduled', 'cancelled'],
  cancelled: [],
};

/** What a status tells those who keep the event in a calendar (RFC 5545 §3.8.1.11); `full` is none of their concern. */
export const calendarStatus: Readonly<Record<EventStatus, 'CONFIRMED' | 'TENTATIVE' | 'CANCELLED'>> = {
  scheduled: 'CONFIRMED',
  postponed: 'TENTATIVE',
  rescheduled: 'CONFIRMED',
  moved_online: 'CONFIRMED',
  full: 'CONFIRMED',
  cancelled: 'CANCELLED',
};

/** Whether nobody is expected where its legs are. */
export function isOnline({ mode }: { mode: EventMode }): boolean {
  return mode === 'online';
}
