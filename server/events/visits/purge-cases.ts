import type { Transaction } from 'kysely';
import type { Schema } from '../../database/schema.ts';
import { type Clock, today } from '../../kernel/clock.ts';
import { deleteCasesOfVisitsBefore } from './cases.store.ts';

/** Erases the cases of visits that are over, or came to nothing, for more than some days. */
export async function purgeCases(trx: Transaction<Schema>, clock: Clock, { days }: { days: number }): Promise<void> {
  await deleteCasesOfVisitsBefore(trx, today(clock).subtract({ days }).toString());
}
