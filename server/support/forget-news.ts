import type { Transaction } from 'kysely';
import type { Schema } from '../database/schema.ts';
import type { Clock } from '../kernel/clock.ts';
import { forgetNotices } from './thread.store.ts';

/** Forgets news of requests that was mailed so many days ago. */
export async function forgetNews(trx: Transaction<Schema>, clock: Clock, { days }: { days: number }): Promise<void> {
  await forgetNotices(
    trx,
    clock
      .now()
      .subtract({ hours: 24 * days })
      .toString(),
  );
}
