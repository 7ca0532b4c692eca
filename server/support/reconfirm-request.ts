import type { Transaction } from 'kysely';
import type { Context } from '../context.ts';
import type { Schema } from '../database/schema.ts';
import { Problem } from '../kernel/problems.ts';
import type { Acting } from './acting.ts';
import { basisNow } from './answer-proposal.ts';
import { demandAlive } from './demand-alive.ts';
import { windowOf } from './material-change.ts';
import { moveRequest, refuseStale } from './move-request.ts';
import { demandApprover } from './propose-support.ts';
import { holdRequest } from './requests.queries.ts';

/**
 * Confirms, for an office, that what both agreed still holds now that the event changed: what it promised moves to the
 * days of the event.
 * @throws Problem `notFound`; `conflict` with `decidedMeanwhile`, `eventOver`, `noDates`, and as `placeLoad`; `forbidden`
 */
export async function reconfirmRequest(
  trx: Transaction<Schema>,
  context: Pick<Context, 'clock' | 'publicUrl'>,
  acting: Acting,
  { id, version, approval }: { id: string; version: number; approval?: string | undefined },
): Promise<void> {
  const request = await holdRequest(trx, acting.whose, id);
  refuseStale(request, version);
  await demandAlive(trx, request.event_id);
  demandApprover(acting, approval);
  const basis = await basisNow(trx, request);
  const window = windowOf(basis.legs);
  if (!window)
    throw new Problem('conflict', 'The event has no days in the countries of this office any more.', [], {
      reason: 'noDates',
    });
  await moveRequest(trx, context, acting, request, {
    move: 'reconfirm',
    text: approval,
    set: { basis: JSON.stringify(basis), wanted_from: window.from, wanted_to: window.to },
    load: { minutes: request.estimate_minutes, window, approved: approval !== undefined },
  });
}

/**
 * Reviews a request anew because the event changed: what was promised is only asked for again, for the event as it is.
 * @throws Problem `notFound`, `conflict` (`decidedMeanwhile`)
 */
export async function reconsiderRequest(
  trx: Transaction<Schema>,
  context: Pick<Context, 'clock' | 'publicUrl'>,
  acting: Acting,
  { id, version, text }: { id: string; version: number; text?: string | undefined },
): Promise<void> {
  const request = await holdRequest(trx, acting.whose, id);
  refuseStale(request, version);
  const basis = await basisNow(trx, request);
  const window = windowOf(basis.legs) ?? { from: request.wanted_from, to: request.wanted_to };
  await moveRequest(trx, context, acting, request, {
    move: 'reconsider',
    text,
    set: { basis: JSON.stringify(basis), wanted_from: window.from, wanted_to: window.to },
    load: { minutes: request.estimate_minutes, window },
  });
}
