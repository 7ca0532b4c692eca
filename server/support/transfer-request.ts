import type { Transaction } from 'kysely';
import type { Context } from '../context.ts';
import type { Schema } from '../database/schema.ts';
import { newId } from '../kernel/ids.ts';
import { Problem, wrongField } from '../kernel/problems.ts';
import type { Acting } from './acting.ts';
import { demandAlive } from './demand-alive.ts';
import { moveRequest, refuseStale } from './move-request.ts';
import { officesAbroad } from './offices.queries.ts';
import { endStates } from './request-lifecycle.ts';
import { type HeldRequest, holdRequest, servicesAsked } from './requests.queries.ts';
import { insertRequest } from './requests.store.ts';
import { freeReference } from './free-reference.ts';

/**
 * Hands a request to another office, which gets a request of its own that names this one. To an office that answers for
 * none of its countries only head office hands it.
 * @throws Problem `notFound`; `badRequest` (`unknownOffice`, `sameOffice`); `forbidden` (`headOfficeTransfers`);
 * `conflict` with `decidedMeanwhile`, `askedAlready`, `eventOver`
 */
export async function transferRequest(
  trx: Transaction<Schema>,
  context: Context,
  acting: Acting,
  { id, version, office, text }: { id: string; version: number; office: string; text: string },
): Promise<void> {
  const request = await holdRequest(trx, acting.whose, id);
  refuseStale(request, version);
  await demandAlive(trx, request.event_id);
  if (office === request.office_id) throw wrongField('office', 'sameOffice', 'The request is at this office.');
  const target = (await officesAbroad(trx)).get(office);
  if (!target) throw wrongField('office', 'unknownOffice', `There is no office called ${office}.`);
  const covers = request.basis.legs.some(({ country }) => target.countries.includes(country ?? ''));
  if (!covers && acting.side !== 'head_office')
    throw new Problem('forbidden', 'That office answers for none of the countries: head office decides on it.', [], {
      reason: 'headOfficeTransfers',
    });
  await demandNotAsked(trx, request, office);
  const reference = await freeReference(trx, request.wanted_from);
  await moveRequest(trx, context, acting, request, {
    move: 'transfer',
    reason: covers ? 'covers_country' : 'head_office_agreed',
    text,
    details: { office, reference },
  });
  await begin(trx, context, acting, request, { office, reference });
}

async function begin(
  trx: Transaction<Schema>,
  context: Context,
  acting: Acting,
  request: HeldRequest,
  { office, reference }: { office: string; reference: string },
): Promise<void> {
  const id = newId();
  const now = context.clock.now().toString();
  const services = (await servicesAsked(trx, request.id)).map((row) => ({
    service: row.service_id,
    quantity: row.quantity,
    ...(row.note !== null && { note: row.note }),
    ...(row.needed_by !== null && { neededBy: row.needed_by }),
  }));
  const fresh = {
    id,
    reference: null,
    dossier_id: request.dossier_id,
    office_id: office,
    state: 'draft' as const,
    wanted_from: request.wanted_from,
    wanted_to: request.wanted_to,
    estimate_minutes: request.estimate_minutes,
    lead_person_id: null,
    urgency: request.urgency,
    submitted_at: null,
    answer_due_at: null,
    due_at: null,
    paused_minutes: null,
    transferred_from: request.id,
    priority_override: null,
    priority_reason: null,
    report: null,
    satisfaction: null,
    satisfaction_text: null,
    created_at: now,
    changed_at: now,
  };
  await insertRequest(trx, { ...fresh, basis: JSON.stringify(request.basis) }, services);
  const draft = await trx.selectFrom('support_requests').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
  const { event_id, organiser_id, form } = request;
  const set = { reference, submitted_at: now };
  await moveRequest(trx, context, acting, { ...draft, event_id, organiser_id, form }, { move: 'submit', set });
}

async function demandNotAsked(trx: Transaction<Schema>, request: HeldRequest, office: string): Promise<void> {
  const other = await trx
    .selectFrom('support_requests')
    .select('id')
    .where('dossier_id', '=', request.dossier_id)
    .where('office_id', '=', office)
    .where('state', 'not in', endStates)
    .executeTakeFirst();
  if (!other) return;
  throw new Problem('conflict', 'That office has a request of this dossier already.', [], { reason: 'askedAlready' });
}
