import { expect } from 'vitest';
import type { EnteredEvent } from '../../server/contracts/entered-events.ts';
import type { OrganisationEntry } from '../../server/contracts/event-entry.ts';
import { seminar } from '../support/cast.ts';
import { type Visitor, signedIn } from '../support/people.ts';
import type { TestApp } from '../support/test-app.ts';

/** Voka's seminar as its own people or software enter it. */
export function vokaEntry(more: Partial<OrganisationEntry> = {}): OrganisationEntry {
  const { organisers: _organisers, provenance: _provenance, ...plan } = seminar();
  return { ...plan, ...more };
}

export const vokaEvents = '/api/v1/teams/organiser.voka/events';

/** People of Voka and others, and what they do with events by the API. */
export async function vokaEnters(app: TestApp) {
  const reader = await signedIn(app, { 'organiser.voka': 'reader' }, { name: 'Rik Reader' });
  const editor = await signedIn(app, { 'organiser.voka': 'editor' }, { name: 'Els Editor' });
  const owner = await signedIn(app, { 'organiser.agoria': 'owner' }, { name: 'Olga Owner' });
  const head = await signedIn(app, { 'office.tokyo': 'head' });
  const planner = await signedIn(app, { head_office: 'planner' }, { name: 'Piet Planner' });
  const stranger = await signedIn(app);
  const step =
    (name: string) =>
    (event: EnteredEvent, by: Visitor = editor) =>
      app.send('POST', `${vokaEvents}/${event.id}/${name}`, undefined, by.headers);
  return {
    reader,
    editor,
    owner,
    planner,
    outsiders: [owner, head, stranger],
    enter: async (more: Partial<OrganisationEntry> = {}): Promise<EnteredEvent> => {
      const answer = await app.send('POST', vokaEvents, vokaEntry(more), editor.headers);
      expect(answer.statusCode).toBe(201);
      return answer.json();
    },
    submit: step('submission'),
    withdraw: step('withdrawal'),
    revise: (event: EnteredEvent, change: object, by: Visitor = editor) =>
      app.send('PUT', `${vokaEvents}/${event.id}`, { version: event.version, ...event.entry, ...change }, by.headers),
    read: async (event: EnteredEvent): Promise<EnteredEvent> =>
      (await app.get(`${vokaEvents}/${event.id}`, editor.headers)).json<{ event: EnteredEvent }>().event,
    /** Puts an organisation in a state, without anybody deciding. */
    become: (organiser: string, is: { state: 'listed' | 'submitted' | 'verified'; trusted?: boolean }) =>
      app.db
        .updateTable('organisers')
        .set({ trusted: false, ...is })
        .where('id', '=', organiser)
        .execute(),
  };
}
