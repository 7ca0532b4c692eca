import type { Transaction } from 'kysely';
import { homeTimeZone } from '../kernel/clock.ts';
import type { GrantedService } from '../contracts/support.ts';
import { conditionsVersion } from '../contracts/support-words.ts';
import type { Schema } from '../database/schema.ts';
import type { LocalDate } from '../kernel/dates.ts';
import { newId } from '../kernel/ids.ts';
import { Problem, wrongField } from '../kernel/problems.ts';
import type { Acting } from './acting.ts';
import { assign } from './assign-people.ts';
import { eventOfDossier, basisFor } from './events.queries.ts';
import { demandAlive } from './demand-alive.ts';
import { type Moving, moveRequest, refuseStale } from './move-request.ts';
import { officesAbroad } from './offices.queries.ts';
import { type HeldRequest, holdRequest, servicesAsked } from './requests.queries.ts';
import { insertProposal } from './requests.store.ts';

export interface ProposalEntry {
  version: number;
  from: LocalDate;
  to: LocalDate;
  estimateMinutes: number;
  services: readonly GrantedService[];
  conditions?: string | undefined;
  validDays?: number | undefined;
  lead?: string | undefined;
  approval?: string | undefined;
}

const usualValidDays = 14;

/**
 * Proposes what an office can do, service by service, in which days, and until when it holds. The time is taken of its
 * weeks at once, so that it cannot be promised twice.
 * @throws Problem `notFound`; `conflict` with `decidedMeanwhile`, `eventOver`, and as `placeLoad`; `forbidden` for an
 * approval by whoever may not give it; `badRequest`
 */
export async function proposeSupport(
  trx: Transaction<Schema>,
  context: Moving,
  acting: Acting,
  id: string,
  entry: ProposalEntry,
): Promise<void> {
  const request = await holdRequest(trx, acting.whose, id);
  refuseStale(request, entry.version);
  await demandAlive(trx, request.event_id);
  demandApprover(acting, entry.approval);
  if (entry.from > entry.to) throw wrongField('to', 'endsBeforeStart', 'It ends before it begins.');
  await checkServices(trx, request, entry.services);
  const person = acting.actor.role === 'person' ? acting.actor.id : null;
  const lead = entry.lead ?? request.lead_person_id ?? person;
  if (lead !== null) await assign(trx, context, request, { lead, people: [lead] });
  const event = (await eventOfDossier(trx, request.event_id))!;
  const countries = (await officesAbroad(trx)).get(request.office_id)?.countries ?? [];
  const approved = entry.approval !== undefined;
  const now = context.clock.now();
  await moveRequest(trx, context, acting, request, {
    move: 'propose',
    text: entry.conditions,
    set: {
      lead_person_id: lead,
      estimate_minutes: entry.estimateMinutes,
      // What is confirmed is agreed on for the event as it was when it was proposed.
      basis: JSON.stringify(basisFor(event, countries, request.form)),
    },
    load: { minutes: entry.estimateMinutes, window: { from: entry.from, to: entry.to }, approved },
  });
  await insertProposal(
    trx,
    {
      id: newId(),
      request_id: id,
      state: 'open',
      window_from: entry.from,
      window_to: entry.to,
      estimate_minutes: entry.estimateMinutes,
      conditions: entry.conditions ?? null,
      conditions_version: conditionsVersion,
      valid_until: endOfDay(now, entry.validDays ?? usualValidDays).toString(),
      approval_reason: entry.approval ?? null,
      approved_by: approved ? person : null,
      proposed_by: person,
      proposed_at: now.toString(),
      answered_by: null,
      answered_at: null,
    },
    entry.services,
  );
}

/** @throws Problem `forbidden` */
export function demandApprover({ mayApprove }: Acting, approval: string | undefined): void {
  if (approval === undefined || mayApprove) return;
  throw new Problem('forbidden', 'Only the head of the office, or head office, lets it go above the capacity.', [], {
    reason: 'headApproves',
  });
}

/** Each service that is asked for gets one answer, that fits what was asked. */
async function checkServices(
  trx: Transaction<Schema>,
  request: HeldRequest,
  granted: readonly GrantedService[],
): Promise<void> {
  const asked = await servicesAsked(trx, request.id);
  const wrong = (detail: string) => wrongField('services', 'answerEachService', detail);
  if (granted.length !== asked.length) throw wrong('Each service that is asked for gets one answer.');
  for (const { service_id, quantity } of asked) {
    const answer = granted.find(({ service }) => service === service_id);
    if (!answer) throw wrong(`Nothing is said of ${service_id}.`);
    const fits = {
      accepted: answer.quantity === quantity,
      reduced: answer.quantity > 0 && (answer.quantity < quantity || (quantity === 1 && answer.quantity === 1)),
      refused: answer.quantity === 0,
    };
    if (!fits[answer.outcome])
      throw wrong(`${service_id}: ${answer.outcome} does not fit ${answer.quantity} of ${quantity}.`);
  }
  if (granted.every(({ outcome }) => outcome === 'refused'))
    throw wrong('Whoever refuses all of it declines the request.');
}

function endOfDay(now: Temporal.Instant, days: number): Temporal.Instant {
  const day = now
    .toZonedDateTimeISO(homeTimeZone)
    .toPlainDate()
    .add({ days: days + 1 });
  return day.toZonedDateTime(homeTimeZone).toInstant();
}
