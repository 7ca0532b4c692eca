import type { Audience, EditorialState, EventMode, EventStatus } from '../contracts/words.ts';

/**
 * The life of an event.
 *
 * Editorially an event begins as a draft. It is published at once by somebody who is trusted, or submitted first and
 * then published, sent back with wished changes, or refused. It can be withdrawn at any time, and then be submitted or
 * published again; what is refused is withdrawn too, and stays so unless a planner publishes it after all.
 *
 * An organisation that a planner verified shares with fewer than all as it likes; a planner looks at what everybody is
 * to see, the first time. What waits for that while it is published already stays with those who see it.
 *
 * | what is wanted                                          | of whom        | what becomes of it                       |
 * | ------------------------------------------------------- | -------------- | ---------------------------------------- |
 * | a draft, shown to whomever                              | not verified   | submitted, after the organisation itself |
 * | a draft, shown to its own, partners, organisers, offices | verified       | published at once, for those             |
 * | a draft, shown to everybody                             | verified       | submitted                                |
 * | a draft, shown to whomever                              | trusted        | published at once                        |
 * | published for fewer, shown to others but not everybody  | verified       | at once                                  |
 * | published for fewer, shown to everybody                 | verified       | stays as it is shown, and asks           |
 * | the same, and everybody saw it before                   | verified       | public at once                           |
 * | the same                                                | trusted        | public at once                           |
 * | public, changed or shown to fewer                       | verified       | at once                                  |
 * | withdrawn, shown again                                  | as a draft     | as a draft                               |
 *
 * When a planner finds that not everybody should see what asks for it, it stays published for those who do, and may ask
 * again. Planners, and our own content, are trusted.
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

/** Whether a published event can be offered to everybody; one for which another record stands in cannot. */
export function isOpenForAll(event: {
  state: EditorialState;
  audience: Audience;
  /** Whether it asks to be shown to everybody already. */
  asks: boolean;
  masked: boolean;
}): boolean {
  return event.state === 'published' && event.audience !== 'public' && !event.asks && !event.masked;
}

/** How far whoever wants it is known: an organisation that is verified, or trusted as well. */
export interface Standing {
  verified: boolean;
  trusted: boolean;
}

/** What becomes of an event that is offered for publication to these. */
export function whenOffered(audience: Audience, { verified, trusted }: Standing): 'published' | 'submitted' {
  return trusted || (verified && audience !== 'public') ? 'published' : 'submitted';
}

/** Whether a published event that is wanted for `wanted` waits for a planner, and stays with its audience until then. */
export function asksFirst(
  event: { audience: Audience; wasPublic: boolean },
  wanted: Audience,
  { trusted }: Pick<Standing, 'trusted'>,
): boolean {
  return wanted === 'public' && event.audience !== 'public' && !event.wasPublic && !trusted;
}

export const statusTransitions: Readonly<Record<EventStatus, readonly EventStatus[]>> = {
  scheduled: ['full', 'postponed', 'rescheduled', 'moved_online', 'cancelled'],
  full: ['scheduled', 'postponed', 'rescheduled', 'moved_online', 'cancelled'],
  postponed: ['rescheduled', 'cancelled'],
  rescheduled: ['full', 'postponed', 'moved_online', 'cancelled'],
  moved_online: ['full', 'postponed', 'rescheduled', 'cancelled'],
  cancelled: [],
};

/** Statuses that people are to be told the reason of. */
export const needsReason: ReadonlySet<EventStatus> = new Set(['cancelled', 'postponed']);

/** The statuses an event may get next. What is held online already cannot move there. */
export function nextStatuses(event: { state: EditorialState; status: EventStatus; mode: EventMode }): EventStatus[] {
  if (event.state !== 'published') return [];
  return statusTransitions[event.status].filter((status) => status !== 'moved_online' || !isOnline(event));
}

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
