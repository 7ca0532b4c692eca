import { expect } from 'vitest';
import type { LightMyRequestResponse } from 'fastify';
import type { AnswerOf } from '../../server/contracts/endpoint.ts';
import type { EnteredEvent } from '../../server/contracts/entered-events.ts';
import type { OrganisationEntry } from '../../server/contracts/event-entry.ts';
import type { JointRequest, listJointRequests } from '../../server/contracts/joining.ts';
import type { OutgoingMail } from '../../server/mail/transports.ts';
import { vokaEntry } from '../events/voka-enters.ts';
import { type Visitor, signedIn } from '../support/people.ts';
import type { TestApp } from '../support/test-app.ts';

/** What organisations say and do to organise an event together: Voka enters it, Agoria is verified, UNIZO is listed. */

export type Requests = AnswerOf<typeof listJointRequests>;

const team = (organiser: string) => `/api/v1/teams/organiser.${organiser}`;

export async function forces(app: TestApp) {
  const become = (id: string, is: { state: 'submitted' | 'listed' | 'verified'; trusted?: boolean }) =>
    app.db
      .updateTable('organisers')
      .set({ trusted: false, ...is })
      .where('id', '=', id)
      .execute();
  for (const id of ['voka', 'agoria', 'flux50']) await become(id, { state: 'verified', trusted: true });
  const voka = await signedIn(app, { 'organiser.voka': 'editor' }, { name: 'Els Editor' });
  const agoria = await signedIn(app, { 'organiser.agoria': 'editor' }, { name: 'Ann Agoria' });
  const flux = await signedIn(app, { 'organiser.flux50': 'owner' }, { name: 'Fien Flux' });
  const reader = await signedIn(app, { 'organiser.agoria': 'reader' }, { name: 'Rik Reader' });
  const planner = await signedIn(app, { head_office: 'planner' }, { name: 'Piet Planner' });
  const cast = { voka, agoria, flux, reader, planner };

  const send = (
    who: Visitor,
    method: 'POST' | 'PUT' | 'DELETE',
    path: string,
    body?: object,
  ): Promise<LightMyRequestResponse> => app.send(method, path, body, who.headers);

  const requests = async (organiser: string, who: Visitor): Promise<Requests> =>
    (await app.get(`${team(organiser)}/joining`, who.headers)).json();

  return {
    ...cast,
    become,
    send,
    requests,
    /** Voka enters an event; nobody sees it yet. */
    enter: async (more: Partial<OrganisationEntry> = {}): Promise<EnteredEvent> => {
      const answer = await send(voka, 'POST', `${team('voka')}/events`, vokaEntry(more));
      expect(answer.statusCode, answer.body).toBe(201);
      return answer.json();
    },
    /** The same, published to its audience. */
    publish: async (more: Partial<OrganisationEntry> = {}): Promise<EnteredEvent> => {
      const entered = await send(voka, 'POST', `${team('voka')}/events`, vokaEntry(more));
      expect(entered.statusCode, entered.body).toBe(201);
      const { id } = entered.json<EnteredEvent>();
      const answer = await send(voka, 'POST', `${team('voka')}/events/${id}/submission`);
      expect(answer.json()).toMatchObject({ editorialState: 'published' });
      await app.relay.drain();
      return answer.json();
    },
    read: async (id: string, organiser = 'voka', who = voka): Promise<EnteredEvent> =>
      (await app.get(`${team(organiser)}/events/${id}`, who.headers)).json<{ event: EnteredEvent }>().event,
    invite: (id: string, organiser: string, more: object = {}, who = voka, own = 'voka') =>
      send(who, 'POST', `${team(own)}/events/${id}/organisers`, { organiser, role: 'co_organiser', ...more }),
    ask: (id: string, more: object = {}, who = agoria, organiser = 'agoria') =>
      send(who, 'POST', `${team(organiser)}/joining`, { event: id, role: 'co_organiser', ...more }),
    answer: (
      request: string,
      how: 'acceptance' | 'refusal',
      { who = agoria, organiser = 'agoria', text }: { who?: Visitor; organiser?: string; text?: string } = {},
    ) => send(who, 'POST', `${team(organiser)}/joining/${request}/${how}`, text === undefined ? {} : { text }),
    takeBack: (request: string, who = voka, organiser = 'voka') =>
      send(who, 'DELETE', `${team(organiser)}/joining/${request}`),
    changeRole: (id: string, organiser: string, role: string, who = voka, own = 'voka') =>
      send(who, 'PUT', `${team(own)}/events/${id}/organisers/${organiser}`, { role }),
    remove: (id: string, organiser: string, who = voka, own = 'voka') =>
      send(who, 'DELETE', `${team(own)}/events/${id}/organisers/${organiser}`),
    /** What waits for an answer of Agoria about an event. */
    invitation: async (id: string, organiser = 'agoria', who = agoria): Promise<JointRequest> => {
      const found = (await requests(organiser, who)).toAnswer.find(({ event }) => event?.id === id);
      if (!found) throw new Error(`${organiser} is not invited to ${id}.`);
      return found;
    },
    mailsTo: async ({ email }: Visitor): Promise<OutgoingMail[]> => {
      await app.relay.drain();
      return app.mails.filter(({ to }) => to === email);
    },
  };
}

export const names = ({ organisers }: Pick<EnteredEvent, 'organisers'>) =>
  organisers.map(({ id, role }) => `${id} ${role}`);

export function refusal(answer: LightMyRequestResponse, status = 409): string | undefined {
  expect(answer.statusCode, answer.body).toBe(status);
  const { reason, issues } = answer.json<{ reason?: string; issues?: { reason?: string }[] }>();
  return reason ?? issues?.[0]?.reason;
}
