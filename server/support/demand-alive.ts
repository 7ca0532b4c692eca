import type { Transaction } from 'kysely';
import type { Schema } from '../database/schema.ts';
import { Problem } from '../kernel/problems.ts';
import { eventOfDossier, isAlive } from './events.queries.ts';

/**
 * Goes on when the event takes place, as far as anybody knows.
 * @throws Problem `conflict`: `eventOver`
 */
export async function demandAlive(trx: Transaction<Schema>, eventId: string): Promise<void> {
  const event = await eventOfDossier(trx, eventId);
  if (event && isAlive(event)) return;
  throw new Problem('conflict', 'The event is cancelled, postponed or withdrawn.', [], { reason: 'eventOver' });
}
