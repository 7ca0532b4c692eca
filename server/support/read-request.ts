import type { Kysely } from 'kysely';
import type { Context } from '../context.ts';
import type { SupportRequest } from '../contracts/support.ts';
import { DeclineReason } from '../contracts/support-words.ts';
import type { SupportVerb } from '../contracts/support.ts';
import { supportVerbs } from '../contracts/support.ts';
import type { Schema } from '../database/schema.ts';
import type { DateWindow } from '../kernel/dates.ts';
import { nothingHere } from '../kernel/problems.ts';
import type { Acting } from './acting.ts';
import { basisFor, eventOfDossier } from './events.queries.ts';
import { materialChanges } from './material-change.ts';
import { officesAbroad } from './offices.queries.ts';
import { loadKindOf, movesFrom } from './request-lifecycle.ts';
import { type HeldRequest, openProposal, requestsOf, servicesAsked } from './requests.queries.ts';
import { summariesOf } from './summaries.queries.ts';
import { formForOffice, messagesOf, proposalsOf, stepsOf } from './thread.queries.ts';

/**
 * A request with all that was asked, answered, said and decided, for whoever acts.
 * @throws Problem `notFound`, the same for what does not exist and what is not theirs
 */
export async function readRequest(
  { clock, reference }: Pick<Context, 'clock' | 'reference'>,
  db: Kysely<Schema>,
  acting: Acting,
  id: string,
): Promise<SupportRequest> {
  const request = await requestsOf(db, acting.whose).where('support_requests.id', '=', id).executeTakeFirst();
  if (!request) throw nothingHere();
  const person = acting.actor.role === 'person' ? acting.actor.id : undefined;
  const office = acting.side !== 'organiser';
  const [summary] = await summariesOf(db, [request], { now: clock.now(), person, office });
  const steps = await stepsOf(db, id);
  const lists = await reference.get();
  const { proposals, services, messages, assignees, linked } = {
    proposals: await proposalsOf(db, id),
    services: await servicesAsked(db, id),
    messages: await messagesOf(db, request, { office, person, organiser: request.organiser_id }),
    assignees: await assigneesOf(db, id),
    linked: await transfersOf(db, request),
  };
  const abroad = (await officesAbroad(db)).get(request.office_id)!;
  const declined = steps.findLast(({ to }) => to === 'declined');
  return {
    ...summary!,
    side: acting.side,
    dossier: request.dossier_id,
    form: office ? formForOffice(request.form, request.office_id) : request.form,
    asked: services.map((row) => ({
      service: row.service_id,
      quantity: row.quantity,
      ...(row.note !== null && { note: row.note }),
      ...(row.needed_by !== null && { neededBy: row.needed_by }),
    })),
    proposals,
    steps,
    messages,
    differences: await differencesOf(db, request, abroad.countries, (code) => lists.countryByCode.get(code)?.name),
    assignees: assignees.map((row) => ({
      id: row.id,
      ...(row.name !== null && { name: row.name }),
      office: row.office_id,
      ...(row.actual_minutes !== null && { actualMinutes: row.actual_minutes }),
    })),
    ...linked,
    ...(request.state === 'declined' &&
      declined && {
        declined: {
          reason: DeclineReason.parse(declined.reason),
          text: declined.text ?? '',
          alternative: declined.alternative ?? '',
        },
      }),
    ...(request.report !== null && { report: request.report }),
    ...(request.satisfaction !== null && { satisfaction: request.satisfaction }),
    ...(request.satisfaction_text !== null && { satisfactionText: request.satisfaction_text }),
    may: acting.mayEdit ? movesFrom(request.state, acting.side).filter(isVerb) : [],
    mayWrite: acting.mayEdit,
    mayApprove: acting.mayApprove,
  };
}

function isVerb(move: string): move is SupportVerb {
  return (supportVerbs as readonly string[]).includes(move);
}

/** In what the event is otherwise than when this was asked or agreed on, while that still matters. */
async function differencesOf(
  db: Kysely<Schema>,
  request: HeldRequest,
  countries: readonly string[],
  countryName: Parameters<typeof materialChanges>[2]['countryName'],
): Promise<SupportRequest['differences']> {
  const kind = loadKindOf(request.state);
  if (kind === undefined || request.state === 'delivered' || request.state === 'closed') return [];
  const event = await eventOfDossier(db, request.event_id);
  if (!event) return [];
  const agreed = kind === 'soft' ? undefined : await windowAgreed(db, request);
  return materialChanges(request.basis, basisFor(event, countries, request.form), { agreed, countryName });
}

/** The days of the proposal that is open, or of what both agreed on. */
async function windowAgreed(db: Kysely<Schema>, request: HeldRequest): Promise<DateWindow> {
  const open = await openProposal(db, request.id);
  if (open) return { from: open.window_from, to: open.window_to };
  return { from: request.wanted_from, to: request.wanted_to };
}

async function assigneesOf(db: Kysely<Schema>, request: string) {
  return db
    .selectFrom('support_assignees')
    .leftJoin('people', 'people.id', 'support_assignees.person_id')
    .select(['support_assignees.id', 'people.name', 'office_id', 'actual_minutes'])
    .where('request_id', '=', request)
    .orderBy('assigned_at')
    .orderBy('support_assignees.id')
    .execute();
}

/** The request this one came from, and the one it went to. */
async function transfersOf(
  db: Kysely<Schema>,
  request: HeldRequest,
): Promise<Pick<SupportRequest, 'transferredFrom' | 'transferredTo'>> {
  const named = db
    .selectFrom('support_requests')
    .innerJoin('offices', 'offices.id', 'support_requests.office_id')
    .select(['reference', 'offices.id', 'city_nl', 'city_en']);
  const from = await named.where('support_requests.id', '=', request.transferred_from ?? request.id).executeTakeFirst();
  const to = await named.where('transferred_from', '=', request.id).executeTakeFirst();
  const told = (row: NonNullable<typeof to>) => ({
    reference: row.reference ?? '',
    office: { id: row.id, city: { nl: row.city_nl, en: row.city_en } },
  });
  return {
    ...(request.transferred_from !== null && from && { transferredFrom: told(from) }),
    ...(to && { transferredTo: told(to) }),
  };
}
