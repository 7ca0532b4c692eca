import type { Transaction } from 'kysely';
import { today } from '../kernel/clock.ts';
import type { Context } from '../context.ts';
import type { SupportForm } from '../contracts/support-form.ts';
import type { Schema } from '../database/schema.ts';
import type { Actor } from '../kernel/actor.ts';
import type { DateWindow } from '../kernel/dates.ts';
import { newId } from '../kernel/ids.ts';
import { Problem, issue } from '../kernel/problems.ts';
import { filledIn, missingIn, officesFor } from './dossier-form.ts';
import { type DossierRow, eventToSupport, holdDossier } from './dossiers.queries.ts';
import { storeForm } from './dossiers.store.ts';
import { estimateOf } from './estimates.ts';
import { type EventOfDossier, basisFor, isAlive } from './events.queries.ts';
import { leadDaysFor } from './lead-time.ts';
import { windowOf } from './material-change.ts';
import { moveRequest } from './move-request.ts';
import { type OfficeAbroad, officesAbroad } from './offices.queries.ts';
import { freeReference } from './free-reference.ts';
import { endStates } from './request-lifecycle.ts';
import { insertRequest } from './requests.store.ts';
import { refuseOther } from './save-dossier.ts';
import { urgencyOf } from './urgency.ts';

/**
 * Asks the offices of a dossier, each by a request of its own; those that have one that still lives are not asked again.
 * @throws Problem `notFound`, `forbidden`; `conflict` with `changedMeanwhile`, `eventOver`, `verifiedToAsk`, or `nothingToAsk`;
 * `badRequest` that names all that is missing
 */
export async function submitDossier(
  trx: Transaction<Schema>,
  context: Context,
  actor: Actor,
  { organiser, event: id, version }: { organiser: string; event: string; version: number },
): Promise<void> {
  const event = await eventToSupport(trx, actor, 'revise', { organiser, event: id });
  const dossier = await holdDossier(trx, id);
  refuseOther(dossier, version);
  if (!dossier) throw nothingToAsk();
  demandToCome(context, event);
  await demandVerified(trx, organiser);
  const offices = officesFor(event, await officesAbroad(trx));
  const { form } = filledIn(dossier.form, event, offices);
  const missing = missingIn(form, event, offices);
  if (missing.length > 0)
    throw new Problem(
      'badRequest',
      'Some things are to be filled in first.',
      missing.map(({ field, reason }) => ({
        type: issue('invalidInput'),
        in: 'body',
        name: field,
        reason,
        detail: reason,
      })),
    );
  await storeForm(trx, dossier.id, form, context.clock.now().toString());
  const asked = await officesAsked(trx, dossier.id);
  const wanted = (form.offices ?? []).filter(({ office }) => !asked.has(office));
  if (wanted.length === 0) throw nothingToAsk();
  // Offices are held in their order, so that no two dossiers wait for each other.
  for (const { office, ...window } of wanted.toSorted((a, b) => (a.office < b.office ? -1 : 1))) {
    const abroad = offices.find((one) => one.id === office)!;
    await ask(trx, context, actor, { dossier, event, form, office: abroad, window });
  }
}

interface Asking {
  dossier: DossierRow;
  event: EventOfDossier;
  form: SupportForm;
  office: OfficeAbroad;
  window: { from?: string | undefined; to?: string | undefined };
}

async function ask(
  trx: Transaction<Schema>,
  context: Context,
  actor: Actor,
  { dossier, event, form, office, window }: Asking,
): Promise<void> {
  const basis = basisFor(event, office.countries, form);
  const legs = windowOf(basis.legs) ?? windowOf(event.facts.legs);
  const wanted: DateWindow = { from: window.from ?? legs!.from, to: window.to ?? legs!.to };
  const services = (form.services ?? []).filter((one) => one.offices?.includes(office.id) ?? true);
  const id = newId();
  const now = context.clock.now().toString();
  await insertRequest(
    trx,
    {
      id,
      reference: null,
      dossier_id: dossier.id,
      office_id: office.id,
      state: 'draft',
      wanted_from: wanted.from,
      wanted_to: wanted.to,
      basis: JSON.stringify(basis),
      estimate_minutes: estimateOf(services),
      lead_person_id: null,
      urgency: null,
      submitted_at: null,
      answer_due_at: null,
      due_at: null,
      paused_minutes: null,
      transferred_from: null,
      priority_override: null,
      priority_reason: null,
      report: null,
      satisfaction: null,
      satisfaction_text: null,
      created_at: now,
      changed_at: now,
    },
    services,
  );
  await send(trx, context, actor, { id, dossier, wanted, normDays: leadDaysFor(event.type) });
}

/** Sends a request that stands as a draft: from now on the office has it, under a reference of its own. */
async function send(
  trx: Transaction<Schema>,
  context: Context,
  actor: Actor,
  { id, dossier, wanted, normDays }: { id: string; dossier: DossierRow; wanted: DateWindow; normDays: number },
): Promise<void> {
  const draft = await trx.selectFrom('support_requests').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
  const { event_id, organiser_id, form } = dossier;
  await moveRequest(
    trx,
    context,
    { actor, side: 'organiser' },
    { ...draft, event_id, organiser_id, form },
    {
      move: 'submit',
      set: {
        reference: await freeReference(trx, wanted.from),
        submitted_at: context.clock.now().toString(),
        urgency: urgencyOf(today(context.clock).toString(), wanted.from, normDays),
      },
    },
  );
}

/** Offices of a dossier whose request still lives, or came to a good end. */
async function officesAsked(trx: Transaction<Schema>, dossier: string): Promise<Set<string>> {
  const over = endStates.filter((state) => state !== 'closed');
  const rows = await trx
    .selectFrom('support_requests')
    .select('office_id')
    .where('dossier_id', '=', dossier)
    .where('state', 'not in', over)
    .execute();
  return new Set(rows.map(({ office_id }) => office_id));
}

function demandToCome({ clock }: Pick<Context, 'clock'>, event: EventOfDossier): void {
  const last = windowOf(event.facts.legs)?.to;
  const isPast = last !== undefined && last < today(clock).toString();
  if (isAlive(event) && !isPast) return;
  throw new Problem('conflict', 'The event is over, cancelled or postponed: no office can be asked.', [], {
    reason: 'eventOver',
  });
}

async function demandVerified(trx: Transaction<Schema>, organiser: string): Promise<void> {
  const row = await trx.selectFrom('organisers').select('state').where('id', '=', organiser).executeTakeFirst();
  if (row?.state === 'verified') return;
  throw new Problem('conflict', 'An organisation is to be verified before it asks offices for support.', [], {
    reason: 'verifiedToAsk',
  });
}

function nothingToAsk(): Problem {
  return new Problem('conflict', 'Every office of this dossier was asked already.', [], { reason: 'nothingToAsk' });
}
