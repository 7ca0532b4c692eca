import { data } from 'react-router';
import type { Call } from '../../../server/contracts/endpoint.ts';
import * as contract from '../../../server/contracts/support-office.ts';
import type { SupportRequest } from '../../../server/contracts/support.ts';
import type { Language } from '../../../server/contracts/words.ts';
import { type FormRefused, field, optional, previewOf, wrongIn } from '../../app/form.ts';
import { pageAction } from '../../app/page.ts';
import { supportPaths } from '../../app/support-paths.ts';
import { minutesTyped } from './amounts.ts';
import { type Answer, isAnswer } from './answers.ts';

interface Sent {
  call: Call;
  form: FormData;
  about: { params: { team: string; request: string } };
  version: number;
}

/** What each form of the page does, told by its intent: the answers of the office, and what it says besides. */
export const requestAction = (language: Language) =>
  pageAction(language, async ({ call, form, params }) => {
    const { team = '', request = '' } = params;
    const sent: Sent = { call, form, about: { params: { team, request } }, version: Number(field(form, 'version')) };
    const intent = field(form, 'intent');
    const wrong = wrongNumber(form);
    if (wrong !== undefined) return data(wrongIn(form, wrong, 'invalid'), { status: 400 });
    if (field(form, 'step') === 'preview') return preview(sent);
    const done = isAnswer(intent) ? await answer(sent, intent) : await say(sent, intent);
    return `${supportPaths.answer(language, team, request)}?done=${done}`;
  });

/** Shows what would be sent, as long as nobody decided meanwhile. */
async function preview({ call, form, about, version }: Sent) {
  const request: SupportRequest = await call(contract.getRequest, about);
  const shown = previewOf(form);
  if (request.version === version) return data<FormRefused>(shown);
  const { preview: _preview, ...stale } = shown;
  return data<FormRefused>({ ...stale, reason: 'decidedMeanwhile' }, { status: 409 });
}

async function answer({ call, form, about, version }: Sent, intent: Answer): Promise<string> {
  const text = field(form, 'text');
  switch (intent) {
    case 'accept':
    case 'part':
    case 'dates':
      await call(contract.proposeSupport, { ...about, body: { version, ...proposalIn(form) } });
      return 'proposalSent';
    case 'transfer':
      await call(contract.transferRequest, { ...about, body: { version, office: field(form, 'office'), text } });
      return 'requestTransferred';
    case 'decline': {
      const words = { reason: field(form, 'reason'), text, alternative: field(form, 'alternative') };
      await call(contract.declineRequest, { ...about, body: { version, ...words } });
      return 'requestDeclined';
    }
    case 'ask': {
      const fields = form.getAll('fields').filter((value) => typeof value === 'string');
      await call(contract.askOrganiser, { ...about, body: { version, text, fields } });
      return 'questionSent';
    }
    case 'waitlist':
      await call(contract.putOnWaitingList, { ...about, body: { version, text } });
      return 'requestWaits';
    case 'take':
      await call(contract.takeRequest, { ...about, body: { version } });
      return 'requestTaken';
    case 'reconfirm':
      await call(contract.reconfirmRequest, { ...about, body: { version, ...optional(form, 'approval') } });
      return 'requestReconfirmed';
    case 'reconsider':
      await call(contract.reconsiderRequest, { ...about, body: { version, ...optional(form, 'text') } });
      return 'requestReconsidered';
    case 'start':
      await call(contract.startDelivery, { ...about, body: { version } });
      return 'deliveryStarted';
    case 'deliver': {
      const minutes = named(form, 'minutes-').map(([assignee, hours]) => ({
        assignee,
        minutes: minutesTyped(hours, 60),
      }));
      await call(contract.deliverRequest, { ...about, body: { version, report: field(form, 'report'), minutes } });
      return 'requestDelivered';
    }
    case 'cancel':
      await call(contract.cancelByOffice, { ...about, body: { version, text } });
      return 'agreementCancelled';
  }
}

async function say({ call, form, about, version }: Sent, intent: string): Promise<string> {
  switch (intent) {
    case 'assign':
      await call(contract.assignRequest, { ...about, body: { version, lead: field(form, 'lead') } });
      return 'peopleAssigned';
    case 'priority': {
      const body = { version, priority: Number(field(form, 'priority')), reason: field(form, 'reason') };
      await call(contract.setPriority, { ...about, body });
      return 'prioritySet';
    }
    case 'note':
      await call(contract.sendOfficeMessage, { ...about, body: { text: field(form, 'text'), internal: true } });
      return 'noteKept';
    default:
      await call(contract.sendOfficeMessage, { ...about, body: { text: field(form, 'text') } });
      return 'messageSent';
  }
}

/** A proposal as it was filled in: of what is granted in part the quantity counts, of the rest what was asked. */
function proposalIn(form: FormData) {
  return {
    from: field(form, 'from'),
    to: field(form, 'to'),
    estimateMinutes: minutesTyped(field(form, 'estimateMinutes')),
    services: named(form, 'outcome-').map(([service, outcome]) => ({
      service,
      outcome,
      quantity: quantityOf(form, service, outcome),
      ...(field(form, `note-${service}`) !== '' && { note: field(form, `note-${service}`) }),
    })),
    validDays: Number(field(form, 'validDays')),
    ...optional(form, 'conditions'),
    ...optional(form, 'lead'),
    ...optional(form, 'approval'),
  };
}

function quantityOf(form: FormData, service: string, outcome: string): number {
  if (outcome === 'refused') return 0;
  return Number(field(form, outcome === 'reduced' ? `quantity-${service}` : `asked-${service}`));
}

/** The first field in which a number is wanted and none stands. */
function wrongNumber(form: FormData): string | undefined {
  const reduced = named(form, 'outcome-').filter(([, outcome]) => outcome === 'reduced');
  const names = [
    ...(form.has('estimateMinutes') ? ['estimateMinutes', 'validDays'] : []),
    ...(form.has('priority') ? ['priority'] : []),
    ...reduced.map(([service]) => `quantity-${service}`),
    ...named(form, 'minutes-').map(([assignee]) => `minutes-${assignee}`),
  ];
  return names.find((name) => !/^\d+([.,]\d+)?$/.test(field(form, name)));
}

/** Fields whose name begins with a word, by the rest of it. */
function named(form: FormData, start: string): [rest: string, value: string][] {
  return [...new Set(form.keys())]
    .filter((name) => name.startsWith(start))
    .map((name) => [name.slice(start.length), field(form, name)]);
}
