import type { EnteredEvent } from '../../../server/contracts/entered-events.ts';
import type { EventStatus } from '../../../server/contracts/words.ts';

/** What can become of an event on its page: another status, or that it is taken away. */
export type Step = EventStatus | 'withdrawn';

/** In the order in which they are offered: from what happens often to what cannot be undone. */
const inOrder: readonly Step[] = [
  'scheduled',
  'full',
  'moved_online',
  'rescheduled',
  'postponed',
  'cancelled',
  'withdrawn',
];

/** The steps that are open for an event. */
export function stepsOf({ nextStatuses, editorialState }: EnteredEvent): Step[] {
  return inOrder.filter((step) =>
    step === 'withdrawn' ? editorialState !== 'withdrawn' : nextStatuses.includes(step),
  );
}

/** Steps that people are to be told the reason of. */
export const withReason: ReadonlySet<Step> = new Set(['cancelled', 'postponed']);
