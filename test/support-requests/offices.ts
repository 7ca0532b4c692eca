import { expect } from 'vitest';
import { renewOffice } from '../../server/capacity/renew-weeks.ts';
import type { EnteredEvent } from '../../server/contracts/entered-events.ts';
import type { OrganisationEntry } from '../../server/contracts/event-entry.ts';
import type { SupportForm } from '../../server/contracts/support-form.ts';
import type { Dossier } from '../../server/contracts/support-organiser.ts';
import type { SupportRequest } from '../../server/contracts/support.ts';
import { conditionsVersion } from '../../server/contracts/support-words.ts';
import { newId } from '../../server/kernel/ids.ts';
import { vokaEntry, vokaEvents } from '../events/voka-enters.ts';
import { hanoi, tokyo } from '../support/cast.ts';
import { type Visitor, signedIn } from '../support/people.ts';
import type { TestApp } from '../support/test-app.ts';

/** A mission of Voka through three countries, the people of three offices, and what they do by the API. */

export const lima = {
  country: 'PE',
  city: 'Lima',
  precision: 'day' as const,
  startsOn: '2027-06-07',
  endsOn: '2027-06-09',
  timeZone: 'America/Lima',
};

/** Gives an office people who work so many hours a week for requests, from long ago on. */
export async function staff(app: TestApp, office: string, ...hours: number[]): Promise<void> {
  await app.db.transaction().execute(async (trx) => {
    for (const [index, perWeek] of hours.entries()) {
      const id = newId();
      await trx
        .insertInto('office_staff')
        .values({ id, office_id: office, person_id: null, name: `Medewerker ${index + 1}` })
        .execute();
      await trx
        .insertInto('office_staff_hours')
        .values({ staff_id: id, from_on: '2026-01-01', minutes_per_week: perWeek * 60 })
        .execute();
    }
    await renewOffice(trx, app.context.clock, office);
  });
}

export const fullForm: SupportForm = {
  services: [
    { service: 'b2b-programme', quantity: 8, note: 'Importeurs en winkelketens' },
    { service: 'reception', quantity: 1 },
  ],
  contactName: 'Els Editor',
  contactEmail: 'els@voka.example',
  goals: 'Invoerders vinden voor acht voedingsbedrijven.',
  companies: 10,
  people: 16,
  conditions: conditionsVersion,
  feedback: true,
  consentToPublish: true,
};

/** Voka, the offices of Tokyo, Hanoi and Lima, and head office. */
export async function supportCast(app: TestApp) {
  await app.db.updateTable('organisers').set({ state: 'verified', trusted: true }).where('id', '=', 'voka').execute();
  const editor = await signedIn(app, { 'organiser.voka': 'editor' }, { name: 'Els Editor' });
  const reader = await signedIn(app, { 'organiser.voka': 'reader' }, { name: 'Rik Reader' });
  const planner = await signedIn(app, { head_office: 'planner' }, { name: 'Piet Planner' });
  const officers: Record<string, Visitor> = {
    tokyo: await signedIn(app, { 'office.tokyo': 'officer' }, { name: 'Pieter van Tokio', language: 'en' }),
    hanoi: await signedIn(app, { 'office.hanoi': 'officer' }, { name: 'Linh van Hanoi', language: 'en' }),
    lima: await signedIn(app, { 'office.lima': 'officer' }, { name: 'Rosa van Lima' }),
  };
  const head = await signedIn(app, { 'office.tokyo': 'head' }, { name: 'Karen van Tokio' });
  const teamOf = (office: string) => `/api/v1/teams/office.${office}/requests`;
  const own = '/api/v1/teams/organiser.voka';

  const enter = async (more: Partial<OrganisationEntry> = {}): Promise<EnteredEvent> => {
    const entry = vokaEntry({
      kind: 'outward_mission',
      mode: 'in_person',
      title: { nl: 'Voedingsmissie naar drie landen', en: 'Food mission to three countries' },
      legs: [tokyo(), hanoi(), lima],
      ...more,
    });
    const entered = await app.send('POST', vokaEvents, entry, editor.headers);
    expect(entered.statusCode, entered.body).toBe(201);
    const { id } = entered.json<EnteredEvent>();
    const submitted = await app.send('POST', `${vokaEvents}/${id}/submission`, undefined, editor.headers);
    expect(submitted.statusCode, submitted.body).toBe(200);
    return submitted.json();
  };

  const dossierOf = async (event: string): Promise<Dossier> => {
    const answer = await app.get(`${own}/events/${event}/support`, editor.headers);
    expect(answer.statusCode, answer.body).toBe(200);
    return answer.json();
  };

  const fill = (event: string, set: SupportForm, version: number) =>
    app.send('PATCH', `${own}/events/${event}/support`, { version, set }, editor.headers);

  const send = async (event: string): Promise<Dossier> => {
    const { version } = await dossierOf(event);
    const answer = await app.send('POST', `${own}/events/${event}/support/submission`, { version }, editor.headers);
    expect(answer.statusCode, answer.body).toBe(200);
    return answer.json();
  };

  /** A mission whose offices are all asked. */
  const ask = async (more: Partial<OrganisationEntry> = {}, form: SupportForm = {}): Promise<EnteredEvent> => {
    const event = await enter(more);
    const kept = await fill(event.id, { ...fullForm, ...form }, 0);
    expect(kept.statusCode, kept.body).toBe(200);
    await send(event.id);
    return event;
  };

  const requestOf = async (event: string, office: string): Promise<SupportRequest> => {
    const found = (await dossierOf(event)).offices.find((one) => one.office.id === office)?.request;
    if (!found) throw new Error(`${office} was not asked.`);
    return (await app.get(`${own}/support/${found.id}`, editor.headers)).json();
  };

  /** What the office does with a request, at the version it is at. */
  const office = async (request: SupportRequest, step: string, body: object = {}, by?: Visitor) => {
    const who = by ?? officers[request.office.id] ?? planner;
    return app.send(
      'POST',
      `${teamOf(request.office.id)}/${request.id}/${step}`,
      { version: request.version, ...body },
      who.headers,
    );
  };

  /** What the organiser does with it. */
  const organiser = (request: SupportRequest, step: string, body: object = {}) =>
    app.send('POST', `${own}/support/${request.id}/${step}`, { version: request.version, ...body }, editor.headers);

  return { editor, reader, planner, officers, head, enter, dossierOf, fill, send, ask, requestOf, office, organiser };
}

/** A proposal that grants all that was asked. */
export function grantAll(request: SupportRequest, more: object = {}) {
  return {
    from: request.from,
    to: request.to,
    estimateMinutes: request.estimateMinutes,
    services: request.asked.map(({ service, quantity }) => ({ service, quantity, outcome: 'accepted' })),
    conditions: 'De organisator bezorgt de deelnemerslijst drie weken vooraf.',
    ...more,
  };
}
