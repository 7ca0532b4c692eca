import type { Transaction } from 'kysely';
import type { Context } from '../context.ts';
import type { Schema } from '../database/schema.ts';
import { nothingHere } from '../kernel/problems.ts';
import type { Acting } from './acting.ts';
import { requestsOf } from './requests.queries.ts';
import { noteRead } from './thread.store.ts';

/**
 * Notes up to when somebody has read a request.
 * @throws Problem `notFound`
 */
export async function noteReading(
  trx: Transaction<Schema>,
  { clock }: Pick<Context, 'clock'>,
  { actor, whose }: Acting,
  id: string,
): Promise<void> {
  const request = await requestsOf(trx, whose).where('support_requests.id', '=', id).executeTakeFirst();
  if (!request) throw nothingHere();
  if (actor.role === 'person') await noteRead(trx, actor.id, id, clock.now().toString());
}
