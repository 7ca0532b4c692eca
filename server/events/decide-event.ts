import type { Transaction } from 'kysely';
import type { Text } from '../contracts/shapes.ts';
import type { EditorialState, OrganisationState } from '../contracts/words.ts';
import type { Schema } from '../database/schema.ts';
import type { Actor } from '../kernel/actor.ts';
import type { Clock } from '../kernel/clock.ts';
import { Problem } from '../kernel/problems.ts';
import { keepAudience, makePublic, setEditorialState } from './event-life.store.ts';
import { type LoadedEvent, eventFor } from './load-event.ts';
import { recordEventAction, stateChange } from './record-event.ts';
import { tellEventChanged } from './tell-event-changed.ts';

export type EventDecision = 'published' | 'changes_requested' | 'refused';

const outcomes: Readonly<Record<EventDecision, { state: EditorialState; action: string }>> = {
  published: { state: 'published', action: 'event_published' },
  changes_requested: { state: 'changes_requested', action: 'event_changes_requested' },
  refused: { state: 'withdrawn', action: 'event_refused' },
};

/** Organisations that nobody but their people and planners knows of yet. */
const unknownToOthers: readonly (OrganisationState | null)[] = ['submitted', 'changes_requested', 'refused'];

/** What there is to tell of a decision, and whom: the organisation and the person that entered the event. */
export interface DecidedEvent {
  title: Text;
  enteredFor: string | null;
  enteredBy: string | null;
  /** Whether it was published for fewer already, and asked to be shown to everybody. */
  shared: boolean;
}

/**
 * Judges a submitted event: it is published, sent back with wished changes, or refused, which withdraws it. One that is
 * published for fewer and asks to be shown to everybody becomes public, or stays with those who see it.
 * @throws Problem `unauthenticated`, `forbidden`, `notFound`, or `conflict`: `alreadyDecided` when it does not wait (any
 * more), `organisationFirst` when publishing it would show an organisation that is not verified
 */
export async function decideEvent(
  trx: Transaction<Schema>,
  clock: Clock,
  actor: Actor,
  id: string,
  decision: EventDecision,
): Promise<DecidedEvent> {
  const event = await eventFor(trx, actor, 'decide', id);
  const shared = event.asks_public_at !== null;
  if (event.editorial_state !== 'submitted' && !shared)
    throw new Problem('conflict', 'This event does not wait for a decision, or somebody decided in between.', [], {
      reason: 'alreadyDecided',
    });
  if (decision === 'published' && unknownToOthers.includes(event.organisation))
    throw new Problem('conflict', 'The organisation that entered this event is to be verified first.', [], {
      reason: 'organisationFirst',
    });
  await (shared ? decideForAll : decideOnSubmission)(trx, clock, actor, event, decision);
  await tellEventChanged(trx, clock, id);
  const { title_nl: nl, title_en: en, enteredFor, entered_by: enteredBy } = event;
  return { title: { nl, ...(en === null ? {} : { en }) }, enteredFor, enteredBy, shared };
}

async function decideOnSubmission(
  trx: Transaction<Schema>,
  clock: Clock,
  actor: Actor,
  event: LoadedEvent,
  decision: EventDecision,
): Promise<void> {
  const { state, action } = outcomes[decision];
  await setEditorialState(trx, event.id, state, clock.now().toString());
  await recordEventAction(trx, clock, actor, event, { action, changes: stateChange(event.editorial_state, state) });
}

async function decideForAll(
  trx: Transaction<Schema>,
  clock: Clock,
  actor: Actor,
  event: LoadedEvent,
  decision: EventDecision,
): Promise<void> {
  const isShown = decision === 'published';
  await (isShown ? makePublic : keepAudience)(trx, event.id, clock.now().toString());
  await recordEventAction(trx, clock, actor, event, {
    action: isShown ? 'event_made_public' : 'event_public_refused',
    changes: isShown ? [{ field: 'audience', from: event.audience, to: 'public' }] : [],
  });
}
