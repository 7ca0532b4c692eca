import type { Transaction } from 'kysely';
import type { Text } from '../contracts/shapes.ts';
import type { EditorialState, OrganisationState } from '../contracts/words.ts';
import type { Schema } from '../database/schema.ts';
import type { Actor } from '../kernel/actor.ts';
import type { Clock } from '../kernel/clock.ts';
import { Problem } from '../kernel/problems.ts';
import { announce } from '../outbox/announce.ts';
import { eventFor } from './load-event.ts';
import { setEditorialState } from './event-life.store.ts';
import { recordEventAction, stateChange } from './record-event.ts';

export type EventDecision = 'published' | 'changes_requested' | 'refused';

const outcomes: Readonly<Record<EventDecision, { state: EditorialState; action: string }>> = {
  published: { state: 'published', action: 'event_published' },
  changes_requested: { state: 'changes_requested', action: 'event_changes_requested' },
  refused: { state: 'withdrawn', action: 'event_refused' },
};

/** Organisations that nobody but their people and planners knows of yet. */
const unknownToOthers: readonly (OrganisationState | null)[] = ['submitted', 'changes_requested', 'refused'];

/**
 * Judges a submitted event: it is published, sent back with wished changes, or refused, which withdraws it.
 * @returns its title, and who is to be told: the organisation and the person that entered it
 * @throws Problem `unauthenticated`, `forbidden`, `notFound`, or `conflict`: `alreadyDecided` when it is not submitted
 * (any more), `organisationFirst` when publishing it would show an organisation that is not verified
 */
export async function decideEvent(
  trx: Transaction<Schema>,
  clock: Clock,
  actor: Actor,
  id: string,
  decision: EventDecision,
): Promise<{ title: Text; enteredFor: string | null; enteredBy: string | null }> {
  const event = await eventFor(trx, actor, 'decide', id);
  if (event.editorial_state !== 'submitted')
    throw new Problem('conflict', 'This event is not submitted, or somebody decided in between.', [], {
      reason: 'alreadyDecided',
    });
  if (decision === 'published' && unknownToOthers.includes(event.organisation))
    throw new Problem('conflict', 'The organisation that entered this event is to be verified first.', [], {
      reason: 'organisationFirst',
    });
  const { state, action } = outcomes[decision];
  await setEditorialState(trx, id, state, clock.now().toString());
  await recordEventAction(trx, clock, actor, event, { action, changes: stateChange(event.editorial_state, state) });
  await announce(trx, { topic: 'event.changed', subject: id });
  const { title_nl: nl, title_en: en, enteredFor, entered_by: enteredBy } = event;
  return { title: { nl, ...(en === null ? {} : { en }) }, enteredFor, enteredBy };
}
