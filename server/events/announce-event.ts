import type { Transaction } from 'kysely';
import { differences } from '../audit/record.ts';
import type { Schema } from '../database/schema.ts';
import type { Actor } from '../kernel/actor.ts';
import type { Clock } from '../kernel/clock.ts';
import { demand } from '../kernel/policy.ts';
import { Problem } from '../kernel/problems.ts';
import { slugOf } from '../reference-data/slug.ts';
import { checkEntry, refuseForeignLegs } from './check-entry.ts';
import { eventOfOrigin } from './entries.queries.ts';
import { eventPolicy } from './events.policy.ts';
import { insertEvent } from './events.store.ts';
import { recordEventAction } from './record-event.ts';

/**
 * Takes a new event in as a draft; nobody but its organisation and planners see it until it is published.
 * @param enteredFor the organisation that enters it; null for our own content
 * @param born the id it had before it was an event, and the series it is an edition of
 * @returns the permanent id of the event
 * @throws Problem `unauthenticated`, `forbidden`, `notFound`, or `badRequest` naming every field that is wrong
 */
export async function announceEvent(
  trx: Transaction<Schema>,
  clock: Clock,
  actor: Actor,
  input: unknown,
  enteredFor: string | null = null,
  born: { id?: string; seriesId?: string | null } = {},
): Promise<string> {
  demand(actor, eventPolicy(actor, 'announce', { enteredFor, trusted: false }));
  const entry = await checkEntry(trx, input, enteredFor);
  const { source, externalId } = entry.provenance;
  if (externalId !== undefined && (await eventOfOrigin(trx, { enteredFor, source, externalId })) !== undefined)
    throw new Problem('conflict', `${source} announced ${externalId} before.`, [], { reason: 'announcedBefore' });
  const enterer = { enteredFor, enteredBy: actor.role === 'person' ? actor.id : null };
  refuseForeignLegs(entry.legs, []);
  const birth = { ...born, ...enterer, slug: slugOf(entry.title.nl) };
  const id = await insertEvent(trx, entry, birth, clock.now().toString());
  await recordEventAction(
    trx,
    clock,
    actor,
    { id, enteredFor },
    { action: 'event_entered', changes: differences({}, entry) },
  );
  return id;
}
