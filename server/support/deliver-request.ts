import type { Transaction } from 'kysely';
import type { Schema } from '../database/schema.ts';
import { wrongField } from '../kernel/problems.ts';
import type { Acting } from './acting.ts';
import { type Moving, moveRequest, refuseStale } from './move-request.ts';
import { holdRequest } from './requests.queries.ts';
import { storeActuals } from './requests.store.ts';

export interface Delivery {
  id: string;
  version: number;
  report: string;
  minutes: readonly { assignee: string; minutes: number }[];
}

/**
 * Says that what was agreed is done: how long it took everybody who worked on it, which takes the place of the estimate,
 * and how it went.
 * @throws Problem `notFound`, `conflict` (`decidedMeanwhile`), `badRequest` (`minutesOfEach`)
 */
export async function deliverRequest(
  trx: Transaction<Schema>,
  context: Moving,
  acting: Acting,
  { id, version, report, minutes }: Delivery,
): Promise<void> {
  const request = await holdRequest(trx, acting.whose, id);
  refuseStale(request, version);
  const assignees = await trx.selectFrom('support_assignees').select('id').where('request_id', '=', id).execute();
  const told = new Set(minutes.map(({ assignee }) => assignee));
  if (told.size !== minutes.length || assignees.length !== told.size || assignees.some((one) => !told.has(one.id)))
    throw wrongField('minutes', 'minutesOfEach', 'Everybody who worked on it says how long it took.');
  await storeActuals(trx, id, minutes);
  const total = minutes.reduce((sum, one) => sum + one.minutes, 0);
  await moveRequest(trx, context, acting, request, {
    move: 'deliver',
    text: report,
    details: { minutes: total },
    set: { report },
    // It was done: nobody is asked whether there was room for it.
    load: { minutes: total, window: { from: request.wanted_from, to: request.wanted_to }, approved: true },
  });
}
