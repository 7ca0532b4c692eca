import type { Transaction } from 'kysely';
import type { Context } from '../context.ts';
import type { Schema } from '../database/schema.ts';
import type { Person } from '../kernel/actor.ts';
import { shiftedBy } from '../kernel/dates.ts';
import { forOffice, forOrganiser } from '../support/acting.ts';
import { confirmProposal, counterProposal } from '../support/answer-proposal.ts';
import { askOrganiser, declineRequest, moveOwn, takeRequest } from '../support/answer-request.ts';
import { deliverRequest } from '../support/deliver-request.ts';
import { proposeSupport } from '../support/propose-support.ts';
import { type HeldRequest, servicesAsked } from '../support/requests.queries.ts';
import { sendMessage } from '../support/send-message.ts';
import { transferRequest } from '../support/transfer-request.ts';
import type { DemoStep } from './demo/dossier-spec.ts';

/** Does with a request what somebody of the demonstration does with it. */
export async function doStep(
  trx: Transaction<Schema>,
  context: Context,
  person: Person,
  request: HeldRequest,
  step: DemoStep,
): Promise<void> {
  const { id, version, office_id: office, organiser_id: organiser } = request;
  const isOfOffice = person.memberships.some((one) => one.kind === 'office' && one.id === office);
  const acting = isOfOffice
    ? await forOffice(trx, person, `office.${office}`)
    : await forOrganiser(trx, person, 'edit', `organiser.${organiser}`);
  const stale = { id, version };
  const window = (shift: number) => ({
    from: shiftedBy(request.wanted_from, shift),
    to: shiftedBy(request.wanted_to, shift),
  });
  switch (step.does) {
    case 'take':
      return takeRequest(trx, context, acting, stale);
    case 'ask':
      return askOrganiser(trx, context, acting, { ...stale, text: step.text, fields: step.fields });
    case 'propose':
      return proposeSupport(trx, context, acting, id, {
        version,
        ...window(step.shift ?? 0),
        estimateMinutes: step.minutes,
        services: (await servicesAsked(trx, id)).map(({ service_id: service, quantity }) =>
          service === step.less
            ? { service, outcome: 'reduced' as const, quantity: quantity - 1 }
            : { service, outcome: 'accepted' as const, quantity },
        ),
        conditions: step.conditions,
        validDays: step.validDays,
      });
    case 'confirm':
      return confirmProposal(trx, context, acting, { ...stale, proposal: 1 });
    case 'counter':
      return counterProposal(trx, context, acting, { ...stale, text: step.text, ...window(step.shift) });
    case 'decline':
      return declineRequest(trx, context, acting, { ...stale, ...step });
    case 'transfer':
      return transferRequest(trx, context, acting, { ...stale, office: step.to, text: step.text });
    case 'deliver':
      return deliverRequest(trx, context, acting, {
        ...stale,
        report: step.report,
        minutes: await shared(trx, id, step.minutes),
      });
    case 'say':
    case 'note':
      return sendMessage(trx, context, acting, id, { text: step.text, internal: step.does === 'note' });
    case 'cancel':
      return moveOwn(trx, context, acting, stale, { move: 'cancel', reason: `by_${acting.side}`, text: step.text });
    case 'close':
      return moveOwn(trx, context, acting, stale, {
        move: 'close',
        set: { satisfaction: step.satisfaction, satisfaction_text: step.text },
      });
    case 'inform':
    case 'waitlist':
      return moveOwn(trx, context, acting, stale, { move: step.does, text: step.text });
    case 'start':
    case 'withdraw':
      return moveOwn(trx, context, acting, stale, { move: step.does });
  }
}

/** How long it took everybody who worked on it, evenly. */
async function shared(trx: Transaction<Schema>, request: string, minutes: number) {
  const people = await trx.selectFrom('support_assignees').select('id').where('request_id', '=', request).execute();
  return people.map(({ id }) => ({ assignee: id, minutes: Math.round(minutes / people.length) }));
}
