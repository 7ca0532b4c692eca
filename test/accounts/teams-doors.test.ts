import { describe, expect, test } from 'vitest';
import { hashSecret, newSecret } from '../../server/accounts/secrets.ts';
import { newId } from '../../server/kernel/ids.ts';
import { signedIn } from '../support/people.ts';
import { startTestApp } from '../support/test-app.ts';
import { invite, rolesIn } from './team-talk.ts';

const app = await startTestApp({ template: 'lists_template' });
const els = await signedIn(app, { 'organiser.voka': 'owner' });
const reader = await signedIn(app, { 'organiser.voka': 'reader' });
const editor = await signedIn(app, { 'organiser.voka': 'editor' });
const stranger = await signedIn(app, { 'organiser.unizo': 'owner', 'office.paris': 'head' });
const officer = await signedIn(app, { 'office.tokyo': 'officer' });
const head = await signedIn(app, { 'office.tokyo': 'head' });
const planner = await signedIn(app, { head_office: 'planner' });

await invite(app, els.headers, 'organiser.voka', 'gast@bedrijf.example', 'reader');
const { id: invitation } = await app.db.selectFrom('invitations').select('id').executeTakeFirstOrThrow();

const key = newSecret();
await app.db
  .insertInto('api_keys')
  .values({
    id: newId(),
    organiser_id: 'voka',
    name: 'Website',
    hint: key.slice(0, 4),
    key_hash: hashSecret(key),
    scopes: ['events:read', 'events:write'],
    created_by: els.id,
    created_at: app.context.clock.now().toString(),
    last_used_on: null,
    revoked_at: null,
  })
  .execute();

type Asked = [what: string, method: 'GET' | 'POST' | 'PUT' | 'DELETE', path: string, body?: object];

/** All that can be asked of a team, by its code. */
const asked: readonly Asked[] = [
  ['who is in it', 'GET', ''],
  ['who is invited', 'GET', '/invitations'],
  ['to invite somebody', 'POST', '/invitations', { email: 'nog@bedrijf.example', role: 'reader' }],
  ['to withdraw an invitation', 'DELETE', `/invitations/${invitation}`],
  ['to change a role', 'PUT', `/members/${els.id}`, { role: 'reader' }],
  ['to take somebody out', 'DELETE', `/members/${els.id}`],
];

const ask = (code: string, [, method, path, body]: Asked, headers: Record<string, string> = {}) =>
  app.server.inject({
    method,
    url: `/api/v1/teams/${code}${path}`,
    headers,
    ...(body ? { payload: body } : {}),
  });

describe.each(asked)('Asked %s', (...question) => {
  test('a team that is not theirs and one that does not exist are the same to a stranger, byte for byte', async () => {
    const codes = ['organiser.voka', 'organiser.none', 'office.tokyo', 'office.none', 'head_office', 'nonsense'];
    const answers = await Promise.all(codes.map((code) => ask(code, question, stranger.headers)));
    expect(answers.map((answer) => answer.statusCode)).toEqual([404, 404, 404, 404, 404, 404]);
    const told = answers.map(({ body }) => body.replace(/urn:request:[^"]+/, ''));
    expect(new Set(told).size).toBe(1);
    // The length and the tag of the answer follow the number of the request, which stands in it.
    expect(new Set(answers.map(({ headers }) => Object.keys(headers).join())).size).toBe(1);
  });

  test('somebody who is not signed in is told to, whatever the team', async () => {
    for (const code of ['organiser.voka', 'organiser.none']) expect((await ask(code, question)).statusCode).toBe(401);
  });

  test("the organisation's own software is told nothing: a key does not act for people", async () => {
    const answer = await ask('organiser.voka', question, { authorization: `Bearer ${key}` });
    expect(answer.statusCode).toBe(404);
  });
});

describe.each(asked.slice(1))('Asked %s', (...question) => {
  test.each([
    ['a reader', 'organiser.voka', reader],
    ['an editor', 'organiser.voka', editor],
    ['an officer', 'office.tokyo', officer],
  ])('%s is told that their role does not reach', async (_who, code, { headers }) => {
    const answer = await ask(code, question, headers);
    expect(answer.statusCode).toBe(403);
    expect(answer.json()).toMatchObject({ type: 'urn:problem-type:belgif:missingPermission' });
  });
});

test('every member sees who is in the team, and whether they manage it', async () => {
  const may = async (code: string, headers: Record<string, string>) =>
    (await app.get(`/api/v1/teams/${code}`, headers)).json<{ may: { manage: boolean } }>().may.manage;
  expect(await may('organiser.voka', reader.headers)).toBe(false);
  expect(await may('organiser.voka', els.headers)).toBe(true);
  expect(await may('office.tokyo', officer.headers)).toBe(false);
  expect(await may('office.tokyo', head.headers)).toBe(true);
});

test('planners manage every team', async () => {
  expect((await invite(app, planner.headers, 'office.tokyo', 'nieuw@fit.example', 'head')).statusCode).toBe(201);
  expect((await invite(app, planner.headers, 'organiser.unizo', 'nieuw@unizo.example', 'owner')).statusCode).toBe(201);
  expect((await invite(app, planner.headers, 'head_office', 'nieuw@fit.example', 'planner')).statusCode).toBe(201);
  expect(await rolesIn(app, planner.headers, 'organiser.voka')).toMatchObject({ [els.email]: 'owner' });
});
