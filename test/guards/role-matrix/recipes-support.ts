import type { EnteredEvent } from '../../../server/contracts/entered-events.ts';
import { signedIn } from '../../support/people.ts';
import { tokyo } from '../../support/cast.ts';
import { fullForm, grantAll, staff } from '../../support-requests/offices.ts';
import type { SupportRequest } from '../../../server/contracts/support.ts';
import type { Dossier } from '../../../server/contracts/support-organiser.ts';
import type { Recipe } from './matrix.ts';
import { entry } from './recipes-events.ts';
import type { Stage } from './stage.ts';

/** Asking offices for support: what the organisation does with its dossier, and the office of Tokyo with the request. */

/** An event of the organisation concerned in Tokyo, whose dossier is filled in. */
async function filled({ app, organisation, owner }: Stage): Promise<{ event: string; version: number }> {
  const events = `/api/v1/teams/organiser.${organisation}/events`;
  const entered = await app.send('POST', events, { ...entry(), legs: [tokyo()] }, owner.headers);
  const { id: event } = entered.json<EnteredEvent>();
  const kept = await app.send('PATCH', `${events}/${event}/support`, { version: 0, set: fullForm }, owner.headers);
  return { event, version: kept.json<Dossier>().version };
}

/** That dossier, sent; the request as the organisation reads it. */
async function asked(stage: Stage): Promise<SupportRequest> {
  const { app, organisation, owner } = stage;
  const { event, version } = await filled(stage);
  const path = `/api/v1/teams/organiser.${organisation}/events/${event}/support/submission`;
  const sent = await app.send('POST', path, { version }, owner.headers);
  const id = sent.json<Dossier>().offices.find((one) => one.office.id === 'tokyo')?.request?.id ?? '';
  return (await app.get(`/api/v1/teams/organiser.${organisation}/support/${id}`, owner.headers)).json();
}

type Steps = readonly ['office' | 'organiser', string, ((request: SupportRequest) => object)?][];

/** The request, after each side did what is said here, one after the other. */
async function after(stage: Stage, steps: Steps): Promise<SupportRequest> {
  const { app, organisation, owner } = stage;
  let request = await asked(stage);
  const head = await signedIn(app, { 'office.tokyo': 'head' });
  for (const [side, step, body] of steps) {
    const base =
      side === 'office' ? '/api/v1/teams/office.tokyo/requests' : `/api/v1/teams/organiser.${organisation}/support`;
    const { headers } = side === 'office' ? head : owner;
    const sent = { version: request.version, ...body?.(request) };
    const answer = await app.send('POST', `${base}/${request.id}/${step}`, sent, headers);
    if (answer.statusCode >= 300) throw new Error(`${step}: ${answer.body}`);
    request = answer.json();
  }
  return request;
}

const approved = (request: SupportRequest) => grantAll(request, { approval: 'Uitzonderlijk.' });
const proposed: Steps = [['office', 'proposal', approved]];
const confirmed: Steps = [...proposed, ['organiser', 'confirmation', () => ({ proposal: 1 })]];
const inDelivery: Steps = [...confirmed, ['office', 'start']];
const delivered: Steps = [
  ...inDelivery,
  [
    'office',
    'delivery',
    ({ assignees }) => ({ report: 'Gedaan.', minutes: assignees.map(({ id }) => ({ assignee: id, minutes: 60 })) }),
  ],
];

/** A call of the organisation about a request in the state that these steps lead to. */
const byOrganiser = (steps: Steps, body?: (request: SupportRequest) => object): readonly Recipe[] => [
  about('organisation', steps, body),
];
/** The same of the office. */
const byOffice = (steps: Steps, body?: (request: SupportRequest) => object): readonly Recipe[] => [
  about('office', steps, body),
];

function about(
  subject: 'organisation' | 'office',
  steps: Steps,
  body: ((request: SupportRequest) => object) | undefined,
): Recipe {
  return {
    subject,
    ask: async (stage) => {
      const request = await after(stage, steps);
      const sent = body && { ...body(request) };
      return { params: { team: stage.team, request: request.id }, ...(sent && { body: sent }) };
    },
  };
}

const at =
  (more: object = {}) =>
  ({ version }: SupportRequest) => ({ version, ...more });
const noRoom = { text: 'In die week is het hele kantoor weg.' };

/** A request that waits for the office to confirm again, because the days of the event moved. */
async function moved(stage: Stage): Promise<SupportRequest> {
  const { app } = stage;
  const request = await after(stage, confirmed);
  await app.db
    .updateTable('legs')
    .set({ starts_on: '2027-04-12', ends_on: '2027-04-13' })
    .where('event_id', '=', request.event.id)
    .execute();
  await app.db
    .insertInto('outbox')
    .values({ topic: 'event.changed', subject: request.event.id, last_error: null, parked_at: null })
    .execute();
  await app.relay.drain();
  const head = await signedIn(app, { 'office.tokyo': 'head' });
  return (await app.get(`/api/v1/teams/office.tokyo/requests/${request.id}`, head.headers)).json();
}

const afterMove = (more: object = {}): readonly Recipe[] => [
  {
    subject: 'office',
    ask: async (stage) => {
      const { id, version } = await moved(stage);
      return { params: { team: stage.team, request: id }, body: { version, ...more } };
    },
  },
];

const ofDossier = (body?: (version: number) => object): readonly Recipe[] => [
  {
    subject: 'organisation',
    ask: async (stage) => {
      const { event, version } = await filled(stage);
      return { params: { team: stage.team, event }, ...(body && { body: { ...body(version) } }) };
    },
  },
];

export const supportRecipes: Readonly<Record<string, readonly Recipe[]>> = {
  listSupportRequests: [{ subject: 'organisation', ask: ({ team }) => ({ params: { team } }) }],
  getSupportDossier: ofDossier(),
  saveSupportDossier: ofDossier((version) => ({ version, set: { companies: 12 } })),
  submitSupportDossier: ofDossier((version) => ({ version })),
  getSupportRequest: byOrganiser([]),
  answerSupportQuestion: byOrganiser(
    [['office', 'question', () => ({ text: 'Hoeveel bedrijven?', fields: ['companies'] })]],
    at({ text: 'Tien.' }),
  ),
  confirmSupportProposal: byOrganiser(proposed, at({ proposal: 1 })),
  counterSupportProposal: byOrganiser(proposed, at({ text: 'Liever later.' })),
  withdrawSupportRequest: byOrganiser([], at()),
  cancelSupport: byOrganiser(confirmed, at({ text: 'Wij gaan niet.' })),
  closeSupport: byOrganiser(delivered, at({ satisfaction: 4 })),
  sendSupportMessage: byOrganiser([], () => ({ text: 'Goeiedag.' })),
  readSupportRequest: byOrganiser([]),
  remindOffice: [
    {
      subject: 'organisation',
      ask: async (stage) => {
        const { id } = await asked(stage);
        const late = { due_at: '2026-11-20T08:00:00Z', version: 3 };
        await stage.app.db.updateTable('support_requests').set(late).where('id', '=', id).execute();
        return { params: { team: stage.team, request: id } };
      },
    },
  ],
  listOfficeRequests: [{ subject: 'office', ask: ({ team }) => ({ params: { team } }) }],
  getOfficeRequest: byOffice([]),
  getRequestSurroundings: byOffice([]),
  takeRequest: byOffice([], at()),
  askOrganiser: byOffice([], at({ text: 'Hoeveel bedrijven?', fields: ['companies'] })),
  proposeSupport: [
    {
      subject: 'office',
      ask: async (stage) => {
        if (!(await isStaffed(stage))) await staff(stage.app, 'tokyo', 60, 60, 60, 60, 60, 60, 60, 60, 60, 60, 60, 60);
        const request = await asked(stage);
        const body = { version: request.version, ...grantAll(request, { estimateMinutes: 15 }) };
        return { params: { team: stage.team, request: request.id }, body };
      },
    },
  ],
  putOnWaitingList: byOffice([], at(noRoom)),
  transferRequest: byOffice([], at({ ...noRoom, office: 'osaka' })),
  declineRequest: byOffice([], at({ ...noRoom, reason: 'capacity_full', alternative: 'Vraag het een week later.' })),
  reconfirmRequest: [
    {
      subject: 'office',
      ask: async (stage) => {
        if (!(await isStaffed(stage))) await staff(stage.app, 'tokyo', 60, 60, 60, 60, 60, 60, 60, 60, 60, 60, 60, 60);
        const { id, version } = await moved(stage);
        await stage.app.db
          .updateTable('support_requests')
          .set({ estimate_minutes: 15, version: version + 1 })
          .where('id', '=', id)
          .execute();
        return { params: { team: stage.team, request: id }, body: { version: version + 1 } };
      },
    },
  ],
  reconsiderRequest: afterMove(),
  startDelivery: byOffice(confirmed, at()),
  deliverRequest: byOffice(inDelivery, ({ version, assignees }) => ({
    version,
    report: 'Gedaan.',
    minutes: assignees.map(({ id }) => ({ assignee: id, minutes: 30 })),
  })),
  cancelByOffice: byOffice(confirmed, at({ text: 'Het kantoor sluit.' })),
  assignRequest: [
    {
      subject: 'office',
      ask: async (stage) => {
        const { id, version } = await asked(stage);
        const lead = await signedIn(stage.app, { 'office.tokyo': 'officer' });
        return { params: { team: stage.team, request: id }, body: { version, lead: lead.id } };
      },
    },
  ],
  setRequestPriority: byOffice([], at({ priority: 80, reason: 'De minister reist mee.' })),
  sendOfficeMessage: byOffice([], () => ({ text: 'Goeiedag.', internal: true })),
  readOfficeRequest: byOffice([]),
};

async function isStaffed({ app }: Stage): Promise<boolean> {
  const known = await app.db
    .selectFrom('office_staff')
    .select('id')
    .where('office_id', '=', 'tokyo')
    .executeTakeFirst();
  return known !== undefined;
}
