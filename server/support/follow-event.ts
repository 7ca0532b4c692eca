import type { Transaction } from 'kysely';
import type { Context } from '../context.ts';
import type { Schema } from '../database/schema.ts';
import { scheduledJob } from '../kernel/actor.ts';
import { type EventOfDossier, basisFor, eventOfDossier } from './events.queries.ts';
import { materialChanges, windowOf } from './material-change.ts';
import { type Mover, moveRequest } from './move-request.ts';
import { notice } from './notice.ts';
import { officesAbroad } from './offices.queries.ts';
import { allows, loadKindOf } from './request-lifecycle.ts';
import { type HeldRequest, holdRequestsOfEvent } from './requests.queries.ts';
import { updateRequest } from './requests.store.ts';
import { placeLoad } from '../capacity/place-load.ts';

type Following = Pick<Context, 'clock' | 'publicUrl' | 'reference'>;
const system: Mover = { actor: scheduledJob, side: 'system' };

/** Brings requests in step with events that changed: each in a transaction of its own, and as often as one likes. */
export async function followEvents(context: Context, events: readonly string[]): Promise<void> {
  for (const event of events) await context.db.transaction().execute((trx) => followRequests(trx, context, event));
}

/**
 * Brings the requests of an event in step with it. What is cancelled or withdrawn needs no support; what is postponed, or
 * changed materially, asks offices that promised to confirm again; and what nobody promised yet moves along.
 */
export async function followRequests(trx: Transaction<Schema>, context: Following, id: string): Promise<void> {
  const requests = await holdRequestsOfEvent(trx, id);
  if (requests.length === 0) return;
  const event = await eventOfDossier(trx, id);
  if (!event) return;
  const offices = await officesAbroad(trx);
  for (const request of requests) {
    const over = isOver(event);
    const postponed = event.facts.status === 'postponed';
    if (over) await end(trx, context, request);
    else if (postponed) await suspend(trx, context, request);
    else await follow(trx, context, request, event, offices.get(request.office_id)?.countries ?? []);
  }
}

function isOver({ editorialState, facts }: EventOfDossier): boolean {
  return editorialState === 'withdrawn' || facts.status === 'cancelled';
}

async function end(trx: Transaction<Schema>, context: Following, request: HeldRequest): Promise<void> {
  if (allows('withdraw', request.state, 'system'))
    await moveRequest(trx, context, system, request, { move: 'withdraw', reason: 'event_cancelled' });
  else if (allows('cancel', request.state, 'system'))
    await moveRequest(trx, context, system, request, { move: 'cancel', reason: 'event_cancelled' });
}

async function suspend(trx: Transaction<Schema>, context: Following, request: HeldRequest): Promise<void> {
  if (allows('withdraw', request.state, 'system'))
    await moveRequest(trx, context, system, request, { move: 'withdraw', reason: 'event_postponed' });
  else if (allows('question', request.state, 'system'))
    await moveRequest(trx, context, system, request, { move: 'question', reason: 'event_postponed' });
}

async function follow(
  trx: Transaction<Schema>,
  context: Following,
  request: HeldRequest,
  event: EventOfDossier,
  countries: readonly string[],
): Promise<void> {
  const basis = basisFor(event, countries, request.form);
  const promised = loadKindOf(request.state) === 'firm';
  const reference = await context.reference.get();
  const differences = materialChanges(request.basis, basis, {
    agreed: promised ? { from: request.wanted_from, to: request.wanted_to } : undefined,
    countryName: (code) => reference.countryByCode.get(code)?.name,
  });
  if (differences.length === 0) return;
  if (allows('question', request.state, 'system')) {
    const step = { move: 'question', reason: 'event_changed', details: { differences } } as const;
    await moveRequest(trx, context, system, request, step);
    return;
  }
  // What is proposed stands for the days it names; what is over stays as it was.
  if (loadKindOf(request.state) === 'soft' || request.state === 'waitlisted')
    await moveAlong(trx, context, request, basis);
}

/** Nobody promised anything yet: the request is about the event as it is now. */
async function moveAlong(
  trx: Transaction<Schema>,
  context: Following,
  request: HeldRequest,
  basis: HeldRequest['basis'],
): Promise<void> {
  const before = windowOf(request.basis.legs);
  const now = windowOf(basis.legs);
  const followsLegs = before?.from === request.wanted_from && before?.to === request.wanted_to;
  const window = followsLegs && now ? now : { from: request.wanted_from, to: request.wanted_to };
  await updateRequest(trx, request.id, {
    basis: JSON.stringify(basis),
    wanted_from: window.from,
    wanted_to: window.to,
    changed_at: context.clock.now().toString(),
  });
  const kind = loadKindOf(request.state);
  if (kind)
    await placeLoad(trx, {
      request: request.id,
      office: request.office_id,
      kind,
      minutes: request.estimate_minutes,
      window,
    });
  await notice(trx, context, system, request, 'office', { kind: 'event_moved' });
}
