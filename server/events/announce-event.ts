import type { Transaction } from 'kysely';
import type { Schema } from '../database/schema.ts';
import type { Actor } from '../kernel/actor.ts';
import type { Clock } from '../kernel/clock.ts';
import { Problem } from '../kernel/problems.ts';
import { slugOf } from '../reference-data/slug.ts';
import { checkEntry } from './check-entry.ts';
import { eventIdsOfSource } from './events.queries.ts';
import { mayAnnounce } from './events.policy.ts';
import { insertEvent } from './events.store.ts';

/**
 * Takes a new event in as a draft; nobody but its organisation sees it until it is published.
 * @returns the permanent id of the event
 * @throws Problem `forbidden`, or `badRequest` naming every field that is wrong
 */
export async function announceEvent(
  trx: Transaction<Schema>,
  clock: Clock,
  actor: Actor,
  input: unknown,
): Promise<string> {
  if (!mayAnnounce(actor)) throw new Problem('forbidden', 'Only organisers announce events.');
  const entry = await checkEntry(trx, input);
  const { source, externalId } = entry.provenance;
  if (externalId !== undefined && (await eventIdsOfSource(trx, source)).has(externalId))
    throw new Problem('conflict', `${source} announced ${externalId} before.`);
  return insertEvent(trx, entry, slugOf(entry.title.nl), clock.now().toString());
}
