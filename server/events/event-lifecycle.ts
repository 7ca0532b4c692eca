import type { EditorialState, EventStatus } from '../contracts/words.ts';

/**
 * The life of an event.
 *
 * Editorially an event begins as a draft. It is published at once by somebody who is trusted, or submitted first and
 * then published or sent back with wished changes. What was public can be withdrawn, and published again.
 *
 * Beside that a published event has a status. It starts as scheduled. It can fill up and be postponed, rescheduled,
 * moved online or cancelled. A postponed one is rescheduled or cancelled; a full one may get room again. A cancelled
 * event stays cancelled: who holds it after all announces a new one, so that no calendar shows a dead event alive.
 */
export const editorialTransitions: Readonly<Record<EditorialState, readonly EditorialState[]>> = {
  draft: ['submitted', 'published'],
  submitted: ['changes_requested', 'published'],
  changes_requested: ['submitted'],
  published: ['withdrawn'],
  withdrawn: ['published'],
};

export const statusTransitions: Readonly<Record<EventStatus, readonly EventStatus[]>> = {
  scheduled: ['full', 'postponed', 'rescheduled', 'moved_online', 'cancelled'],
  full: ['scheduled', 'postponed', 'rescheduled', 'moved_online', 'cancelled'],
  postponed: ['rescheduled', 'cancelled'],
  rescheduled: ['full', 'postponed', 'moved_online', 'cancelled'],
  moved_online: ['full', 'postponed', 'rescheduled', 'cancelled'],
  cancelled: [],
};
