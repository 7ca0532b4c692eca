import type { Transaction, Updateable } from 'kysely';
import { recordAction } from '../audit/record.ts';
import { makeFirm, placeLoad, releaseLoad } from '../capacity/place-load.ts';
import { calendarOfOffice } from '../capacity/staffing.queries.ts';
import type { Context } from '../context.ts';
import type { SupportSide } from '../contracts/support-words.ts';
import type { SupportRequestsTable } from '../database/schema-support.ts';
import type { Schema } from '../database/schema.ts';
import type { Actor } from '../kernel/actor.ts';
import type { DateWindow } from '../kernel/dates.ts';
import { newId } from '../kernel/ids.ts';
import { Problem } from '../kernel/problems.ts';
import { deadlinesAfter } from './deadlines.ts';
import { noticeMove } from './notice.ts';
import { type Move, allows, loadKindOf, moves, takesUpFirst } from './request-lifecycle.ts';
import { type HeldRequest, holdRequest } from './requests.queries.ts';
import { closeProposal, insertTransition, updateRequest } from './requests.store.ts';
import { showSupporters } from './show-supporters.ts';

type Trx = Transaction<Schema>;
export type Moving = Pick<Context, 'clock' | 'publicUrl'>;

/** Who moves a request, and on whose behalf. */
export interface Mover {
  actor: Actor;
  side: SupportSide;
}

export interface Step {
  move: Move;
  reason?: string | undefined;
  text?: string | undefined;
  details?: Record<string, unknown>;
  /** What else becomes of the request along with it. */
  set?: Omit<Updateable<SupportRequestsTable>, 'id' | 'version' | 'state'>;
  /** What it takes of the weeks of the office from now on, where that is something else than before. */
  load?: { minutes: number; window: DateWindow; approved?: boolean } | undefined;
}

/**
 * Moves a request on, as its lifecycle allows: with what it takes of the weeks of its office, the clock of that office, a
 * step that is only ever added to the others, a trace, and news for those who wait for it. All or nothing of it happens.
 * @returns the request as it is now
 * @throws Problem `conflict` (`otherState`) when no such step leads on from where it stands; as `placeLoad`
 */
export async function moveRequest(
  trx: Trx,
  context: Moving,
  mover: Mover,
  request: HeldRequest,
  step: Step,
): Promise<HeldRequest> {
  const { move } = step;
  if (!allows(move, request.state, mover.side)) {
    if (!takesUpFirst(move, request.state) || !moves[move].by.includes(mover.side)) throw otherState(request, move);
    const taken = await moveRequest(trx, context, mover, request, { move: 'take' });
    return moveRequest(trx, context, mover, taken, step);
  }
  const to = moves[move].to;
  const now = context.clock.now();
  if (request.state === 'proposed') await settleProposal(trx, mover, request, move, now);
  await settleLoad(trx, request, step);
  const calendar = await calendarOfOffice(trx, request.office_id);
  const before = { due: request.due_at, answer: request.answer_due_at, paused: request.paused_minutes };
  const { due, answer, paused } = deadlinesAfter(move, before, { calendar, now });
  await updateRequest(trx, request.id, {
    ...step.set,
    state: to,
    due_at: due?.toString() ?? null,
    answer_due_at: answer?.toString() ?? null,
    paused_minutes: paused,
    changed_at: now.toString(),
  });
  await insertTransition(trx, {
    id: newId(),
    request_id: request.id,
    version: request.version + 1,
    from_state: request.state,
    to_state: to,
    at: now.toString(),
    side: mover.side,
    person_id: mover.actor.role === 'person' ? mover.actor.id : null,
    reason: step.reason ?? null,
    text: step.text ?? null,
    details: JSON.stringify(step.details ?? {}),
  });
  await recordAction(trx, context.clock, mover.actor, {
    team: mover.side === 'organiser' ? `organiser.${request.organiser_id}` : `office.${request.office_id}`,
    subject: { kind: 'support_request', id: request.id },
    action: `support_${to}`,
    changes: [{ field: 'state', from: request.state, to }],
  });
  const moved = await holdRequest(trx, 'all', request.id);
  await noticeMove(trx, context, mover, moved, step);
  await showSupporters(trx, context, moved.event_id);
  return moved;
}

/** A proposal ends with the answer to it, whatever that is. */
async function settleProposal(
  trx: Trx,
  { actor }: Mover,
  request: HeldRequest,
  move: Move,
  now: Temporal.Instant,
): Promise<void> {
  const states = { confirm: 'accepted', counter: 'countered', lapse: 'lapsed' } as const;
  const state = states[move as keyof typeof states] ?? 'withdrawn';
  await closeProposal(trx, request.id, {
    state,
    by: actor.role === 'person' ? actor.id : null,
    at: now.toString(),
  });
}

/** Gives the request the place in the weeks of its office that its next state asks for. */
async function settleLoad(trx: Trx, request: HeldRequest, { move, load }: Step): Promise<void> {
  const [was, is] = [loadKindOf(request.state), loadKindOf(moves[move].to)];
  if (is === undefined) {
    if (was !== undefined) await releaseLoad(trx, request.id);
    return;
  }
  if (load?.minutes === 0) {
    await releaseLoad(trx, request.id);
    return;
  }
  if (load === undefined && was === is) return;
  if (load === undefined && was === 'tentative' && is === 'firm') {
    await makeFirm(trx, request.id);
    return;
  }
  const {
    minutes,
    window,
    approved = false,
  } = load ?? {
    minutes: request.estimate_minutes,
    window: { from: request.wanted_from, to: request.wanted_to },
  };
  await placeLoad(trx, { request: request.id, office: request.office_id, kind: is, minutes, window, approved });
}

/** Refuses what somebody decided without knowing what another one decided before. */
export function refuseStale(request: Pick<HeldRequest, 'version' | 'state'>, version: number): void {
  if (request.version === version) return;
  throw new Problem(
    'conflict',
    `Somebody decided in between: the request is ${request.state} now, at version ${request.version}.`,
    [],
    { reason: 'decidedMeanwhile' },
  );
}

function otherState({ state }: HeldRequest, move: Move): Problem {
  return new Problem('conflict', `A request that is ${state} does not allow this (${move}).`, [], {
    reason: 'decidedMeanwhile',
  });
}
