import type { Transaction } from 'kysely';
import type { Schema } from '../database/schema.ts';
import type { Clock } from '../kernel/clock.ts';
import { storeSupporters } from './supporters.store.ts';
import { tellEventChanged } from './tell-event-changed.ts';

/** Says on an event which offices abroad support it; what is said already is not said again. */
export async function setSupporters(
  trx: Transaction<Schema>,
  clock: Clock,
  id: string,
  offices: readonly string[],
): Promise<void> {
  if (await storeSupporters(trx, id, offices)) await tellEventChanged(trx, clock, id);
}
