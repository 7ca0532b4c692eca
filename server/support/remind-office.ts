import type { Transaction } from 'kysely';
import type { Context } from '../context.ts';
import type { Schema } from '../database/schema.ts';
import { today } from '../kernel/clock.ts';
import { Problem } from '../kernel/problems.ts';
import type { Acting } from './acting.ts';
import { notice } from './notice.ts';
import { waitsForOffice } from './request-lifecycle.ts';
import { holdRequest } from './requests.queries.ts';
import { remindOnce } from './thread.store.ts';

/**
 * Reminds an office that is late, once a day however often it is asked.
 * @throws Problem `notFound`; `conflict` (`notLate`) while the office has time left
 */
export async function remindOffice(
  trx: Transaction<Schema>,
  { clock }: Pick<Context, 'clock'>,
  acting: Acting,
  id: string,
): Promise<void> {
  const request = await holdRequest(trx, acting.whose, id);
  const now = clock.now();
  const isLate =
    waitsForOffice(request.state) && request.due_at !== null && Temporal.Instant.compare(request.due_at, now) <= 0;
  if (!isLate) throw new Problem('conflict', 'The office has time left for its answer.', [], { reason: 'notLate' });
  const about = `${today(clock).toString()}T00:00:00Z`;
  if (await remindOnce(trx, { request: id, kind: 'organiser_reminds', about, at: now.toString() }))
    await notice(trx, { clock }, acting, request, 'office', { kind: 'organiser_reminds' });
}
