import type { Transaction } from 'kysely';
import type { Schema } from '../database/schema.ts';
import type { Person } from '../kernel/actor.ts';
import type { Clock } from '../kernel/clock.ts';
import { storeClosing } from './closing.store.ts';
import { deleteSessions } from './people.store.ts';

/** Marks an account as one that is erased on a day (`YYYY-MM-DD`), and ends all its sessions but the present one. */
export async function closeAccount(
  trx: Transaction<Schema>,
  clock: Clock,
  { id, session }: Person,
  closesOn: string,
): Promise<void> {
  await storeClosing(trx, id, closesOn, clock.now().toString());
  await deleteSessions(trx, id, session);
}

/** Takes that back. */
export async function reopenAccount(trx: Transaction<Schema>, clock: Clock, { id }: Person): Promise<void> {
  await storeClosing(trx, id, null, clock.now().toString());
}
