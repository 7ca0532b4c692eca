import { beforeAll, describe, expect, test } from 'vitest';
import { recordAction } from '../../server/audit/record.ts';
import { eraseActor } from '../../server/audit/audit.store.ts';
import type { AnswerOf } from '../../server/contracts/endpoint.ts';
import type { teamAuditTrail } from '../../server/contracts/history.ts';
import { type Actor, type Person, scheduledJob } from '../../server/kernel/actor.ts';
import { newId } from '../../server/kernel/ids.ts';
import { movableClock } from '../support/clock.ts';
import { vokaEntry, vokaEvents } from '../events/voka-enters.ts';
import { type Visitor, signedIn } from '../support/people.ts';
import { startTestApp } from '../support/test-app.ts';

const clock = movableClock();
const app = await startTestApp({ template: 'lists_template', clock });

const owner = await signedIn(app, { 'organiser.voka': 'owner' }, { name: 'An Peeters' });
const reader = await signedIn(app, { 'organiser.voka': 'reader' });
const officer = await signedIn(app, { 'office.tokyo': 'officer' }, { name: 'Pieter Dewulf' });
const other = await signedIn(app, { 'organiser.agoria': 'owner' });
const planner = await signedIn(app, { head_office: 'planner' }, { name: 'Piet Planner' });

const trail = '/api/v1/teams/organiser.voka/audit-trail';
type Answer = AnswerOf<typeof teamAuditTrail>;
const read = async (address = trail, visitor: Visitor = owner): Promise<Answer> =>
  (await app.get(address, visitor.headers)).json<Answer>();

const asPerson = (visitor: Visitor, name: string): Person => ({
  role: 'person',
  id: visitor.id,
  name,
  email: visitor.email,
  memberships: [],
  session: newId(),
  door: 'page',
});

/** Has somebody do something, a minute after whatever was done last. */
async function act(actor: Actor, action: Partial<Parameters<typeof recordAction>[3]>): Promise<void> {
  clock.moveTo(clock.now().add({ minutes: 1 }).toString());
  const whole = { team: 'organiser.voka', subject: { kind: 'organisation', id: 'voka' }, action: 'claimed', ...action };
  await app.db.transaction().execute((trx) => recordAction(trx, clock, actor, whole));
}

describe('The history of a team', () => {
  test('tells who did what to what, how, when, and what became of it', async () => {
    const made = await app.send('POST', vokaEvents, vokaEntry(), owner.headers);
    clock.moveTo(clock.now().add({ minutes: 1 }).toString());
    const { id } = made.json<{ id: string }>();
    await app.send('POST', `${vokaEvents}/${id}/submission`, undefined, owner.headers);
    const { items, total } = await read();
    expect(total).toBe(2);
    expect(items[0]).toEqual({
      id: items[0]?.id,
      at: clock.now().toString(),
      who: { kind: 'person', name: 'An Peeters' },
      door: 'page',
      team: { code: 'organiser.voka', name: { nl: 'Voka', en: 'Voka' } },
      action: 'event_submitted',
      subject: { kind: 'event', id, name: { nl: 'Zaken doen in Vietnam' } },
      changes: [{ field: 'editorialState', from: 'draft', to: 'submitted' }],
    });
    expect(items[1]).toMatchObject({ action: 'event_entered', subject: { id } });
  });

  test('names people, organisations and keys as they are called now, and leaves out what is gone', async () => {
    const key = await app.send(
      'POST',
      '/api/v1/teams/organiser.voka/keys',
      { name: 'Website', scopes: ['events:read'] },
      owner.headers,
    );
    await act(asPerson(owner, 'An Peeters'), { subject: { kind: 'person', id: reader.id }, action: 'member_removed' });
    await act(scheduledJob, {});
    await act(scheduledJob, { subject: { kind: 'event', id: newId() } });
    await act(scheduledJob, { subject: { kind: 'event', id: 'no id at all' } });
    const names = (await read()).items.slice(0, 5).map(({ who, subject }) => [who, subject.kind, subject.name]);
    const system = { kind: 'system' };
    const an = { kind: 'person', name: 'An Peeters' };
    expect(key.statusCode).toBe(201);
    expect(names).toEqual([
      [system, 'event', undefined],
      [system, 'event', undefined],
      [system, 'organisation', { nl: 'Voka', en: 'Voka' }],
      [an, 'person', { nl: 'An Peeters' }],
      [an, 'key', { nl: 'Website' }],
    ]);
  });

  test('calls somebody without a name by their address, and forgets who erased their account', async () => {
    const nameless = await signedIn(app, { 'organiser.voka': 'editor' }, { name: '' });
    await act(asPerson(nameless, ''), {});
    expect((await read()).items[0]?.who).toEqual({ kind: 'person', name: nameless.email });
    await app.db.transaction().execute((trx) => eraseActor(trx, nameless.id));
    expect((await read()).items[0]?.who).toEqual({ kind: 'person' });
  });

  test('tells by name who answers for an event', async () => {
    const changes = [{ field: 'answersFor', from: owner.id, to: newId() }];
    await act(asPerson(owner, 'An Peeters'), { action: 'handed_over', changes });
    expect((await read()).items[0]?.changes).toEqual([{ field: 'answersFor', from: 'An Peeters' }]);
  });

  test('is read by pages, the newest first', async () => {
    const { total } = await read();
    for (const action of ['first', 'second', 'third']) await act(asPerson(owner, 'An Peeters'), { action });
    const page = await read(`${trail}?pageSize=2`);
    expect(page.items.map(({ action }) => action)).toEqual(['third', 'second']);
    expect(page).toMatchObject({ total: total + 3, page: 1, pageSize: 2, next: `${trail}?page=2&pageSize=2` });
    expect((await read(page.next)).items[0]).toMatchObject({ action: 'first' });
    expect(await read(`${trail}?page=999`)).not.toHaveProperty('next');
    expect((await app.get(`${trail}?page=x`, owner.headers)).statusCode).toBe(400);
  });
});

describe('Whose history it is', () => {
  beforeAll(async () => {
    await act(asPerson(officer, 'Pieter Dewulf'), {
      team: 'office.tokyo',
      subject: { kind: 'person', id: officer.id },
      action: 'joined',
    });
  });

  test('every member reads that of their team, planners that of all teams', async () => {
    expect((await app.get(trail, reader.headers)).statusCode).toBe(200);
    expect((await read('/api/v1/teams/office.tokyo/audit-trail', officer)).items).toMatchObject([
      { team: { code: 'office.tokyo', name: { nl: 'FIT Tokio', en: 'FIT Tokyo' } } },
    ]);
    for (const team of ['organiser.voka', 'office.tokyo', 'head_office'])
      expect((await app.get(`/api/v1/teams/${team}/audit-trail`, planner.headers)).statusCode).toBe(200);
    const all = await read('/api/v1/audit-trail?pageSize=100', planner);
    expect(new Set(all.items.map(({ team }) => team?.code))).toEqual(new Set(['organiser.voka', 'office.tokyo']));
  });

  test('to others there is none, in the words of what does not exist', async () => {
    const nothing = (await app.get('/api/v1/teams/organiser.nobody/audit-trail', other.headers)).json().detail;
    for (const address of [trail, '/api/v1/teams/office.tokyo/audit-trail', '/api/v1/audit-trail'])
      for (const { headers } of [other, await signedIn(app)]) {
        const answer = await app.get(address, headers);
        expect([answer.statusCode, answer.json().detail]).toEqual([404, nothing]);
      }
    for (const { headers } of [owner, officer])
      expect((await app.get('/api/v1/audit-trail', headers)).statusCode).toBe(404);
    for (const address of [trail, '/api/v1/audit-trail']) expect((await app.get(address)).statusCode).toBe(401);
  });
});
