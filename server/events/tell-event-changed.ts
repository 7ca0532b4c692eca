import type { Transaction } from 'kysely';
import type { Schema } from '../database/schema.ts';
import type { Clock } from '../kernel/clock.ts';
import { announce } from '../outbox/announce.ts';
import { keepStandIn } from './visits/keep-stand-in.ts';

/**
 * The end of every change of an event: what stands in for it, where it is a masked visit, is brought in step, and search,
 * calendars and whoever else keeps something of it hear of the change. Nothing in this folder tells of a change otherwise.
 */
export async function tellEventChanged(trx: Transaction<Schema>, clock: Clock, id: string): Promise<void> {
  await keepStandIn(trx, clock, id);
  await announce(trx, { topic: 'event.changed', subject: id });
}
