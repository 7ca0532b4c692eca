import { beforeAll, expect, test } from 'vitest';
import type { EnteredEvent } from '../../server/contracts/entered-events.ts';
import { type Typist, typist, vietnam } from '../drafts/typing.ts';
import { startTestApp } from '../support/test-app.ts';
import { forces, names, refusal } from './forces.ts';

/** Co-organisers write the same draft as the organisation that entered the event, each under their own address. */
const app = await startTestApp({ template: 'lists_template' });
const talk = await forces(app);
let els: Typist;
let ann: Typist;
let fien: Typist;

beforeAll(async () => {
  els = await typist(app);
  ann = await typist(app, 'agoria', 'Ann Agoria');
  fien = await typist(app, 'flux50', 'Fien Flux');
});

const requests = (event: string) =>
  app.db.selectFrom('joint_requests').select(['organiser_id', 'state']).where('event_id', '=', event).execute();

async function together(role = 'co_organiser') {
  const event = await talk.enter();
  await talk.invite(event.id, 'agoria', { role });
  await talk.answer((await talk.invitation(event.id)).id, 'acceptance');
  return event.id;
}

test('a draft invites nobody, not by its preview either, until it is shared', async () => {
  const organisers = ['voka:lead', 'agoria:co_organiser', 'unizo:partner'];
  const draft = await els.begin({ fields: { ...vietnam, organisers } });
  await app.get(`/api/v1/teams/${els.team}/drafts/${draft.id}/preview`, els.visitor.headers);
  await app.relay.drain();
  expect(await requests(draft.id)).toEqual([]);
  expect(app.mails.filter(({ to }) => to === talk.agoria.email)).toEqual([]);
  const published = await els.publish(await els.read(draft.id));
  expect(published.status).toBe(200);
  expect(names(published.body as unknown as EnteredEvent)).toEqual(['voka lead', 'unizo partner']);
  expect(await requests(draft.id)).toEqual([{ organiser_id: 'agoria', state: 'open' }]);
  expect((await talk.mailsTo(talk.agoria)).at(-1)?.subject).toContain('Voka nodigt Agoria uit');
  await talk.answer((await talk.invitation(draft.id)).id, 'acceptance');
  expect(names(await talk.read(draft.id))).toEqual(['voka lead', 'unizo partner', 'agoria co_organiser']);
});

test('a co-organiser writes along, and leaves publishing and throwing away to the lead', async () => {
  const id = await together();
  const draft = await ann.begin({ event: id });
  expect(draft.id).toBe(id);
  await ann.type(draft, { 'summary.nl': 'Van Ann' });
  const mays = (await app.get(`/api/v1/teams/${ann.team}/drafts/${id}`, ann.visitor.headers)).json<{ may: object }>()
    .may;
  expect(mays).toEqual({ edit: true, publish: false });
  expect((await ann.publish(await ann.read(id))).status).toBe(403);
  const thrown = await app.send('DELETE', `/api/v1/teams/${ann.team}/drafts/${id}`, undefined, ann.visitor.headers);
  expect(thrown.statusCode).toBe(403);
  // It is one draft: the lead sees what was written, and publishes it.
  const theirs = await els.read(id);
  expect(theirs.fields['summary.nl']).toBe('Van Ann');
  expect((await els.publish(theirs)).status).toBe(200);
  expect((await talk.read(id)).entry.summary).toEqual({ nl: 'Van Ann' });
});

test('a co-organiser gathers changes to what is published, which the lead publishes', async () => {
  const event = await talk.publish();
  await talk.invite(event.id, 'agoria');
  await talk.answer((await talk.invitation(event.id)).id, 'acceptance');
  const draft = await ann.begin({ event: event.id });
  await ann.type(draft, { 'title.nl': 'Beter' });
  expect((await ann.publish(await ann.read(event.id))).status).toBe(403);
  expect((await talk.read(event.id)).entry.title.nl).toBe('Zaken doen in Vietnam');
  expect((await els.publish(await els.read(event.id))).status).toBe(200);
  expect((await talk.read(event.id)).entry.title.nl).toBe('Beter');
});

test('a partner reads the draft and changes nothing; to others it does not exist', async () => {
  const id = await together('partner');
  const path = (team: string) => `/api/v1/teams/${team}/drafts`;
  refusal(await app.send('POST', path(ann.team), { event: id }, ann.visitor.headers), 403);
  refusal(await app.send('POST', path(fien.team), { event: id }, fien.visitor.headers), 404);
  const draft = await els.begin({ event: id });
  expect((await app.get(`${path(ann.team)}/${draft.id}`, ann.visitor.headers)).statusCode).toBe(200);
  expect((await app.get(`${path(fien.team)}/${draft.id}`, fien.visitor.headers)).statusCode).toBe(404);
  const changes = { changes: [{ field: 'title.nl', from: 'Zaken doen in Vietnam', to: 'Nee' }] };
  refusal(await app.send('PATCH', `${path(ann.team)}/${draft.id}`, changes, ann.visitor.headers), 403);
});

test('somebody who joins while the lead writes is not written off again', async () => {
  const event = await talk.publish();
  await talk.invite(event.id, 'agoria');
  const draft = await els.begin({ event: event.id });
  await els.type(draft, { 'title.nl': 'Nieuwe titel' });
  await talk.answer((await talk.invitation(event.id)).id, 'acceptance');
  expect((await els.publish(await els.read(event.id))).status).toBe(200);
  const now = await talk.read(event.id);
  expect(names(now)).toEqual(['voka lead', 'agoria co_organiser']);
  expect(now.entry.title.nl).toBe('Nieuwe titel');
});
