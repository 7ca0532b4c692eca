import type { Transaction } from 'kysely';
import type { Schema } from '../database/schema.ts';
import type { Actor } from '../kernel/actor.ts';
import type { Clock } from '../kernel/clock.ts';
import { Problem } from '../kernel/problems.ts';
import { announce } from '../outbox/announce.ts';
import { checkEntry } from './check-entry.ts';
import { mayAnnounce } from './events.policy.ts';
import { loadEvent } from './load-event.ts';
import { replaceContent } from './events.store.ts';

/**
 * Replaces the content of an event by a newer version of itself.
 * @param version the version the change was based on; left out by loaders, which have no screen that can be stale
 * @throws Problem `forbidden`, `notFound`, `badRequest`, or `conflict` when somebody changed it in between
 */
export async function reviseEvent(
  trx: Transaction<Schema>,
  clock: Clock,
  actor: Actor,
  id: string,
  input: unknown,
  version?: number,
): Promise<void> {
  if (!mayAnnounce(actor)) throw new Problem('forbidden', 'Only organisers change their events.');
  const entry = await checkEntry(trx, input);
  const event = await loadEvent(trx, id);
  if (version !== undefined && version !== event.version)
    throw new Problem('conflict', `Somebody changed this event in between: it is at version ${event.version} now.`);
  await replaceContent(trx, event, entry, clock.now().toString());
  await announce(trx, { topic: 'event.changed', subject: id });
}
