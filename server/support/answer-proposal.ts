import type { Transaction } from 'kysely';
import type { Context } from '../context.ts';
import type { Schema } from '../database/schema.ts';
import type { LocalDate } from '../kernel/dates.ts';
import { Problem, wrongField } from '../kernel/problems.ts';
import type { Acting } from './acting.ts';
import { demandAlive } from './demand-alive.ts';
import { basisFor, eventOfDossier } from './events.queries.ts';
import { materialChanges } from './material-change.ts';
import { moveRequest, refuseStale } from './move-request.ts';
import { officesAbroad } from './offices.queries.ts';
import { type HeldRequest, holdRequest, openProposal } from './requests.queries.ts';

/** What an organiser answers to the proposal of an office. */

type Trx = Transaction<Schema>;
type Answering = Pick<Context, 'clock' | 'publicUrl' | 'reference'>;

/**
 * Confirms a proposal: from now on both sides promised it.
 * @throws Problem `notFound`; `conflict` with `decidedMeanwhile`, `proposalOver`, `eventOver`, or `eventChanged` when the
 * event is materially otherwise than when it was proposed
 */
export async function confirmProposal(
  trx: Trx,
  context: Answering,
  acting: Acting,
  { id, version, proposal: number }: { id: string; version: number; proposal: number },
): Promise<void> {
  const request = await holdRequest(trx, acting.whose, id);
  refuseStale(request, version);
  const proposal = await openProposal(trx, id);
  const now = context.clock.now();
  if (proposal?.number !== number || Temporal.Instant.compare(now, proposal.valid_until) >= 0)
    throw new Problem('conflict', 'This proposal does not hold any more.', [], { reason: 'proposalOver' });
  await demandAlive(trx, request.event_id);
  const basis = await basisNow(trx, request);
  const reference = await context.reference.get();
  const differences = materialChanges(request.basis, basis, {
    agreed: { from: proposal.window_from, to: proposal.window_to },
    countryName: (code) => reference.countryByCode.get(code)?.name,
  });
  if (differences.length > 0)
    throw new Problem('conflict', 'The event changed since the office proposed this: ask for it otherwise.', [], {
      reason: 'eventChanged',
    });
  await moveRequest(trx, context, acting, request, {
    move: 'confirm',
    details: { proposal: number },
    set: { basis: JSON.stringify(basis), wanted_from: proposal.window_from, wanted_to: proposal.window_to },
  });
}

/**
 * Asks for a proposal otherwise, perhaps on other days.
 * @throws Problem `notFound`, `conflict` (`decidedMeanwhile`), `badRequest`
 */
export async function counterProposal(
  trx: Trx,
  context: Answering,
  acting: Acting,
  entry: { id: string; version: number; text: string; from?: LocalDate | undefined; to?: LocalDate | undefined },
): Promise<void> {
  const request = await holdRequest(trx, acting.whose, entry.id);
  refuseStale(request, entry.version);
  const { from, to } = entry;
  if ((from === undefined) !== (to === undefined))
    throw wrongField(from === undefined ? 'from' : 'to', 'required', 'Days have a first and a last one.');
  if (from !== undefined && to !== undefined && from > to)
    throw wrongField('to', 'endsBeforeStart', 'It ends before it begins.');
  const window = { from: from ?? request.wanted_from, to: to ?? request.wanted_to };
  await moveRequest(trx, context, acting, request, {
    move: 'counter',
    text: entry.text,
    details: from === undefined ? {} : { from, to },
    set: { wanted_from: window.from, wanted_to: window.to },
    load: { minutes: request.estimate_minutes, window },
  });
}

/** What a request rests on, of the event as it is now. */
export async function basisNow(trx: Trx, request: HeldRequest): Promise<HeldRequest['basis']> {
  const event = (await eventOfDossier(trx, request.event_id))!;
  const countries = (await officesAbroad(trx)).get(request.office_id)?.countries ?? [];
  return basisFor(event, countries, request.form);
}
