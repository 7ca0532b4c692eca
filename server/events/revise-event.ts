import type { Transaction } from 'kysely';
import { differences } from '../audit/record.ts';
import type { Schema } from '../database/schema.ts';
import type { Actor } from '../kernel/actor.ts';
import type { Clock } from '../kernel/clock.ts';
import { isPlanner } from '../kernel/actor.ts';
import { demand } from '../kernel/policy.ts';
import { Problem } from '../kernel/problems.ts';
import { tellEventChanged } from './tell-event-changed.ts';
import { slugOf } from '../reference-data/slug.ts';
import { checkEntry, refuseForeignLegs } from './check-entry.ts';
import { entryOf, eventOfOrigin, partnersOf } from './entries.queries.ts';
import type { EventEntry } from './event-entry.ts';
import { asksFirst } from './event-lifecycle.ts';
import { eventPolicy } from './events.policy.ts';
import { type LoadedEvent, eventFor, refuseStale } from './load-event.ts';
import { replaceContent } from './events.store.ts';
import { recordEventAction } from './record-event.ts';

/**
 * Replaces the content of an event by a newer version of itself. Those who may see it see it at once, so that a
 * co-organiser changes it until it is published only; where it is wanted for everybody and a planner looks first, it
 * stays with those who see it now, and asks.
 * @param version the version the change was based on; left out by loaders, which have no screen that can be stale
 * @throws Problem `unauthenticated`, `forbidden`, `notFound`, `badRequest`, or `conflict`: `changedMeanwhile`,
 * `announcedBefore` when another event has its number, `organisationFirst` when it is public and its organisation is
 * not verified
 */
export async function reviseEvent(
  trx: Transaction<Schema>,
  clock: Clock,
  actor: Actor,
  id: string,
  input: unknown,
  version?: number,
): Promise<void> {
  const event = await eventFor(trx, actor, 'revise', id);
  // What is public changes at once: that is for whoever may offer it for publication.
  if (event.editorial_state === 'published') demand(actor, eventPolicy(actor, 'submit', event));
  const entry = await checkEntry(trx, input, event.enteredFor, id);
  refuseStale(event, version);
  if (event.editorial_state === 'published' && needsVerifying(event, actor))
    throw new Problem('conflict', 'This organisation is to be verified before it changes what is public.', [], {
      reason: 'organisationFirst',
    });
  const { source, externalId } = entry.provenance;
  const origin = { enteredFor: event.enteredFor, source, externalId };
  if (externalId !== undefined && ![undefined, id].includes(await eventOfOrigin(trx, { ...origin, externalId })))
    throw new Problem('conflict', `${source} announced ${externalId} before.`, [], { reason: 'announcedBefore' });
  const before = await entryOf(trx, id);
  refuseForeignLegs(entry.legs, before.legs);
  const asksPublic = waits(event, entry, actor);
  const shown = asksPublic ? asShownNow(entry, event, await partnersOf(trx, id)) : entry;
  await replaceContent(trx, event, shown, {
    slug: slugOf(entry.title.nl),
    now: clock.now().toString(),
    asksPublic,
  });
  const after = await entryOf(trx, id);
  await recordEventAction(trx, clock, actor, event, {
    action: asksPublic && event.asks_public_at === null ? 'event_public_asked' : 'event_revised',
    changes: differences({ ...before }, { ...after }),
  });
  await tellEventChanged(trx, clock, id);
}

/** The new content for those who see it now; what stands in for a masked visit does so until everybody sees it. */
function asShownNow(entry: EventEntry, event: LoadedEvent, partners: string[]): EventEntry {
  const { kind, officialVisit } = entry;
  const maskedFor = kind === 'official_visit' ? event.visit_masked_for : null;
  return {
    ...entry,
    audience: event.audience,
    partners,
    ...(officialVisit && maskedFor && { officialVisit: { ...officialVisit, maskedFor } }),
  };
}

/** Whether it asks a planner to be shown to everybody. A planner who corrects what asks already has not decided yet. */
function waits(event: LoadedEvent, entry: EventEntry, actor: Actor): boolean {
  const decides = actor.role === 'system' || (isPlanner(actor) && event.asks_public_at === null);
  const standing = { trusted: event.trusted || decides };
  const { audience, public_since, editorial_state } = event;
  const now = { audience, wasPublic: public_since !== null };
  return editorial_state === 'published' && asksFirst(now, entry.audience ?? 'public', standing);
}

function needsVerifying(event: LoadedEvent, actor: Actor): boolean {
  return event.enteredFor !== null && event.organisation !== 'verified' && !isPlanner(actor);
}
