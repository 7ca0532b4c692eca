import { beforeEach, describe, expect, test } from 'vitest';
import { auditTrail } from '../../server/audit/audit.queries.ts';
import type { EnteredEvent } from '../../server/contracts/entered-events.ts';
import type { KeyScope } from '../../server/contracts/endpoint.ts';
import { type ApiKey, mostKeys } from '../../server/contracts/keys.ts';
import { vokaEntry, vokaEvents } from '../events/voka-enters.ts';
import { endpoints } from '../http/endpoints.ts';
import { movableClock } from '../support/clock.ts';
import { publish, seminar } from '../support/cast.ts';
import { signedIn } from '../support/people.ts';
import { startTestApp } from '../support/test-app.ts';

const clock = movableClock();
const app = await startTestApp({ template: 'lists_template', clock });

const owner = await signedIn(app, { 'organiser.voka': 'owner' }, { name: 'An Peeters' });
const second = await signedIn(app, { 'organiser.voka': 'owner' }, { name: 'Bo Claes', language: 'en' });
const editor = await signedIn(app, { 'organiser.voka': 'editor' });
const other = await signedIn(app, { 'organiser.agoria': 'owner' });
const head = await signedIn(app, { 'office.tokyo': 'head' });
const planner = await signedIn(app, { head_office: 'planner' });

const keys = '/api/v1/teams/organiser.voka/keys';

beforeEach(async () => {
  await app.db.deleteFrom('api_keys').execute();
});

interface Made {
  key: ApiKey;
  secret: string;
  /** What the software sends along. */
  headers: { authorization: string };
}

async function make(name = 'Website', scopes: KeyScope[] = ['events:read', 'events:write']): Promise<Made> {
  const answer = await app.send('POST', keys, { name, scopes }, owner.headers);
  expect(answer.statusCode).toBe(201);
  const made = answer.json<Omit<Made, 'headers'>>();
  return { ...made, headers: { authorization: `Bearer ${made.secret}` } };
}

const listed = async () => (await app.get(keys, owner.headers)).json<{ items: ApiKey[] }>().items;
describe('A key', () => {
  test('is told once, and kept as a hash only', async () => {
    const { key, secret } = await make('Website', ['events:write', 'events:read', 'events:read']);
    expect(secret).toMatch(/^vdw_[\w-]{43}$/);
    expect(key).toEqual({
      id: key.id,
      name: 'Website',
      hint: secret.slice(0, 8),
      scopes: ['events:read', 'events:write'],
      createdAt: '2026-11-21T10:00:00Z',
      createdBy: 'An Peeters',
    });
    expect(await listed()).toEqual([key]);
    const kept = JSON.stringify(await app.db.selectFrom('api_keys').selectAll().execute());
    expect(kept).not.toContain(secret.slice(9));
    expect((await app.get(keys, owner.headers)).body).not.toContain(secret.slice(9));
  });

  test('is answered so that nobody keeps a copy on the way', async () => {
    const answer = await app.send('POST', keys, { name: 'Website', scopes: ['events:read'] }, owner.headers);
    expect(answer.headers['cache-control']).toBe('no-store');
  });

  test.each([
    ['a name', { scopes: ['events:read'] }, 'name', 'required'],
    ['a name of more than spaces', { name: '  ', scopes: ['events:read'] }, 'name', 'required'],
    ['a name without zero bytes', { name: 'a\0', scopes: ['events:read'] }, 'name', 'invalid'],
    ['something it may do', { name: 'Website', scopes: [] }, 'scopes', 'chooseOne'],
    ['scopes that exist', { name: 'Website', scopes: ['keys:write'] }, 'scopes.0', 'notOffered'],
  ])('needs %s', async (_, body, name, reason) => {
    const answer = await app.send('POST', keys, body, owner.headers);
    expect([answer.statusCode, answer.json().issues]).toMatchObject([400, [{ name, reason }]]);
  });

  test('is one of at most twenty, also when two are asked for at once', async () => {
    for (let made = 1; made < mostKeys; made += 1) await make(`Key ${made}`);
    const both = await Promise.all(
      ['A', 'B'].map((name) => app.send('POST', keys, { name, scopes: ['events:read'] }, owner.headers)),
    );
    expect(both.map(({ statusCode }) => statusCode).toSorted()).toEqual([201, 409]);
    expect(both.find(({ statusCode }) => statusCode === 409)?.json()).toMatchObject({ reason: 'tooManyKeys' });
    const [one] = await listed();
    await app.send('DELETE', `${keys}/${one?.id}`, undefined, owner.headers);
    await make('In its place');
  });

  test('is told to the other owners by mail, each in their language, and to nobody else', async () => {
    await app.relay.drain();
    const before = app.mails.length;
    await make('Ledenblad');
    await app.relay.drain();
    const mails = app.mails.slice(before);
    expect(mails.map(({ to }) => to)).toEqual([second.email]);
    expect(JSON.stringify(mails)).toContain('http://agenda.test/en/teams/organiser.voka/keys');
    expect(JSON.stringify(mails)).toContain('Ledenblad');
  });

  test('stands in the audit trail when it is made and when it is revoked, without its secret', async () => {
    const { key, secret } = await make('Website', ['events:read']);
    await app.send('DELETE', `${keys}/${key.id}`, undefined, planner.headers);
    const { items } = await auditTrail(app.db, { team: 'organiser.voka', page: 1, pageSize: 100 });
    const told = items.filter(({ subject }) => subject.id === key.id);
    expect(told.find(({ action }) => action === 'key_created')).toMatchObject({
      actor: { id: owner.id },
      subject: { kind: 'key' },
      changes: [
        { field: 'name', to: 'Website' },
        { field: 'scopes', to: ['events:read'] },
      ],
    });
    expect(told.find(({ action }) => action === 'key_revoked')).toMatchObject({ actor: { id: planner.id } });
    expect(JSON.stringify(items)).not.toContain(secret.slice(9));
  });
});

describe('Keys are managed', () => {
  test('by owners and planners; editors are refused, and to others there are none', async () => {
    const { key } = await make();
    const outcomes = async (headers: Record<string, string>) => [
      (await app.get(keys, headers)).statusCode,
      (await app.send('POST', keys, { name: 'X', scopes: ['events:read'] }, headers)).statusCode,
      (await app.send('DELETE', `${keys}/${key.id}`, undefined, headers)).statusCode,
    ];
    expect(await outcomes(editor.headers)).toEqual([403, 403, 403]);
    expect(await outcomes(other.headers)).toEqual([404, 404, 404]);
    expect(await outcomes(head.headers)).toEqual([404, 404, 404]);
    expect(await outcomes({})).toEqual([401, 401, 401]);
    expect(await outcomes(planner.headers)).toEqual([200, 201, 200]);
  });

  test('for organisations only: an office has none', async () => {
    for (const team of ['office.tokyo', 'head_office', 'organiser.nobody'])
      expect((await app.get(`/api/v1/teams/${team}/keys`, planner.headers)).statusCode).toBe(404);
    expect((await app.get('/api/v1/teams/office.tokyo/keys', head.headers)).statusCode).toBe(404);
  });

  test('each by its own organisation', async () => {
    const { key, headers } = await make();
    const answer = await app.send('DELETE', `/api/v1/teams/organiser.agoria/keys/${key.id}`, undefined, other.headers);
    expect(answer.statusCode).toBe(404);
    expect((await app.get(vokaEvents, headers)).statusCode).toBe(200);
  });
});

describe('Software with a key', () => {
  test('acts for the organisation, by name, through the door of the API', async () => {
    const { key, headers } = await make();
    const answer = await app.send('POST', vokaEvents, vokaEntry(), headers);
    expect(answer.statusCode).toBe(201);
    const { id } = answer.json<EnteredEvent>();
    const row = await app.db.selectFrom('events').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
    expect(row).toMatchObject({ entered_for: 'voka', entered_by: null });
    const { items } = await auditTrail(app.db, { team: 'organiser.voka', page: 1, pageSize: 100 });
    expect(items.filter(({ subject }) => subject.id === id)).toMatchObject([
      { actor: { kind: 'key', id: key.id, name: 'Website' }, door: 'api', action: 'event_entered' },
    ]);
  });

  test('does what its scopes name, and nothing for another organisation', async () => {
    const reading = await make('Reads', ['events:read']);
    const writing = await make('Writes', ['events:write']);
    expect((await app.get(vokaEvents, reading.headers)).statusCode).toBe(200);
    const refused = await app.send('POST', vokaEvents, vokaEntry(), reading.headers);
    expect([refused.statusCode, refused.json().reason]).toEqual([403, 'scopeMissing']);
    expect((await app.get(vokaEvents, writing.headers)).statusCode).toBe(403);
    const made = await app.send('POST', vokaEvents, vokaEntry(), writing.headers);
    expect(made.statusCode).toBe(201);
    const elsewhere = '/api/v1/teams/organiser.agoria/events';
    expect((await app.get(elsewhere, reading.headers)).statusCode).toBe(404);
    expect((await app.send('POST', elsewhere, vokaEntry(), writing.headers)).statusCode).toBe(404);
  });

  test('does not get to anything that names no scope', async () => {
    const { headers } = await make();
    const forPeople = endpoints.filter((one) => one.callers !== 'everyone' && one.keyScope === undefined);
    expect(forPeople.length).toBeGreaterThan(10);
    for (const { method, path } of forPeople) {
      const address = path.replaceAll('{team}', 'organiser.voka').replaceAll(/\{\w+\}/g, owner.id);
      const answer = method === 'GET' ? await app.get(address, headers) : await app.send(method, address, {}, headers);
      expect(`${method} ${path} ${answer.statusCode}`).toBe(`${method} ${path} 404`);
    }
  });

  test('is noted to have used it on that day, once', async () => {
    const { headers } = await make();
    expect((await listed())[0]).not.toHaveProperty('lastUsedOn');
    await app.get(vokaEvents, headers);
    expect((await listed())[0]).toHaveProperty('lastUsedOn', '2026-11-21');
    const version = async () =>
      (
        await app.db
          .selectFrom('api_keys')
          .select((key) => key.ref('xmin' as never).as('xmin'))
          .execute()
      )[0];
    const before = await version();
    await app.get(vokaEvents, headers);
    expect(await version()).toEqual(before);
    clock.moveTo('2026-11-21T23:30:00Z');
    await app.get(vokaEvents, headers);
    expect((await listed())[0]).toHaveProperty('lastUsedOn', '2026-11-22');
    clock.moveTo('2026-11-21T10:00:00Z');
  });
});

describe('A key that does not work', () => {
  const wrong = `vdw_${'x'.repeat(43)}`;

  test('is told so everywhere, also where everybody may come: a revoked one from the next request on', async () => {
    const event = await publish(app, seminar());
    const { key, headers } = await make();
    const open = ['/api/v1/events', `/api/v1/events/${event}`, '/calendar.ics', '/api/v1/organisers', '/api/v1/me'];
    for (const address of open) expect((await app.get(address, headers)).statusCode).toBe(200);
    await app.send('DELETE', `${keys}/${key.id}`, undefined, owner.headers);
    for (const authorization of [headers.authorization, `Bearer ${wrong}`, `bearer ${wrong}`, 'Bearer', 'Bearer a b'])
      for (const address of [...open, vokaEvents, '/nl']) {
        const answer = await app.get(address, { authorization });
        expect(`${authorization} ${address} ${answer.statusCode}`).toBe(`${authorization} ${address} 401`);
        expect(answer.json()).toMatchObject({ type: 'urn:problem-type:belgif:noAccessToken', reason: 'keyRefused' });
        expect(answer.headers).toMatchObject({ 'www-authenticate': 'Bearer', 'cache-control': 'no-store' });
      }
  });

  test('is not helped by the cookie of a person beside it', async () => {
    const answer = await app.get(keys, { ...owner.headers, authorization: `Bearer ${wrong}` });
    expect(answer.statusCode).toBe(401);
  });

  test('is revoked once', async () => {
    const { key } = await make();
    const revoke = () => app.send('DELETE', `${keys}/${key.id}`, undefined, owner.headers);
    expect((await revoke()).statusCode).toBe(200);
    expect((await revoke()).statusCode).toBe(404);
    expect(await listed()).toEqual([]);
  });
});
