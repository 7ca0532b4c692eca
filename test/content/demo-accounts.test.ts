import { describe, expect, test } from 'vitest';
import { createApp } from '../../server/app.ts';
import { demoPassword } from '../../server/accounts/add-demo-person.ts';
import { readConfig } from '../../server/config.ts';
import { demoOffices } from '../../server/content/demo/offices-at-work.ts';
import { demoAccounts } from '../../server/content/demo/accounts.ts';
import { waitingForPlanners } from '../../server/content/demo/waiting.ts';
import { loadContent } from '../../server/content/load-content.ts';
import type { Me } from '../../server/contracts/accounts.ts';
import { rolesIn, teamCode } from '../../server/accounts/teams.ts';
import { fixedClock } from '../support/clock.ts';
import { createTestDatabase } from '../support/databases.ts';
import { noPages } from '../support/no-pages.ts';
import { codeMailedTo, cookieOf } from '../support/people.ts';
import { testSettings } from '../support/settings.ts';
import { type TestApp, startTestApp } from '../support/test-app.ts';

const on = await startTestApp({ template: 'content_template', demo: true });
const off = await startTestApp({ template: 'content_template' });

const withPassword = (app: TestApp, email: string) =>
  app.send('POST', '/api/v1/session', { email, password: demoPassword });

async function withCode(app: TestApp, email: string) {
  await app.send('POST', '/api/v1/session/codes', { email, language: 'nl' });
  const code = await codeMailedTo(app, email);
  return app.send('POST', '/api/v1/session/code-sign-ins', { email, code, language: 'nl' });
}

const meOf = async (app: TestApp, headers: { cookie: string }) =>
  (await app.get('/api/v1/me', headers)).json<{ person?: Me }>().person;

const waiting = waitingForPlanners('2026-11-21');

const placesOf = (teams: Readonly<Record<string, string>>) =>
  Object.entries(teams).map(([team, role]) => `${team} ${role}`);

const codesOf = (me: Me) =>
  me.memberships.map((one) => `${teamCode(one as Parameters<typeof teamCode>[0])} ${one.role}`);

describe('In the demonstration', () => {
  test.each(demoAccounts.map((person) => [person.name, person] as const))(
    '%s signs in with the password of all, and is what was said',
    async (_, { email, name, teams }) => {
      const answer = await withPassword(on, email);
      expect(answer.statusCode).toBe(200);
      const me = answer.json<Me>();
      expect(me).toMatchObject({ name, email, hasPassword: true });
      const registers = waiting.organisations.some(({ by }) => by === email);
      const own = registers ? ['organiser.exportclub-haspengouw owner'] : [];
      expect(codesOf(me).toSorted()).toEqual([...placesOf(teams), ...own].toSorted());
    },
  );

  test('somebody may also sign in with a code, as everybody else', async () => {
    const answer = await withCode(on, 'greet.hermans@demo.example');
    expect(answer.json()).toMatchObject({ name: 'Greet Hermans' });
  });

  test('every role there is has its person, in two organisations and two offices, and two have no team', () => {
    const held = (kind: keyof typeof rolesIn) =>
      demoAccounts.flatMap(({ teams }) => placesOf(teams)).filter((place) => place.startsWith(kind));
    expect(new Set(held('organiser')).size).toBe(2 * rolesIn.organiser.length);
    const offices = Map.groupBy(new Set(held('office')), (place) => place.split(' ')[0]);
    expect([...offices.values()].filter((roles) => roles.length === rolesIn.office.length)).toHaveLength(3);
    // In every office that works in the demonstration somebody can say yes.
    expect([...offices.keys()].toSorted()).toEqual(demoOffices.map(({ id }) => `office.${id}`).toSorted());
    expect(held('head_office')).toEqual(['head_office planner']);
    const sizes = demoAccounts.map(({ teams }) => Object.keys(teams).length);
    expect(sizes.filter((size) => size === 0)).toHaveLength(2);
    expect(sizes.filter((size) => size === 2)).toHaveLength(1);
    for (const { email } of demoAccounts) expect(email).toMatch(/^[a-z.]+@demo\.example$/);
  });

  test('the organisations with people are verified, and all others as they were', async () => {
    const verified = await on.db.selectFrom('organisers').select('id').where('state', '=', 'verified').execute();
    expect(verified.map(({ id }) => id).toSorted()).toEqual(['flanders-food', 'voka']);
    const me = (await withPassword(on, 'bram.wouters@demo.example')).json<Me>();
    expect(me.memberships).toMatchObject([{ id: 'voka', role: 'editor', state: 'verified' }]);
  });

  test('whoever wants to sign in is told of all of them, with what they are', async () => {
    const options = await on.getJson<{ demoAccounts: { email: string }[] }>('/api/v1/session/options');
    expect(options).toMatchObject({ demoPassword });
    expect(options.demoAccounts.map(({ email }) => email)).toEqual(demoAccounts.map(({ email }) => email));
    expect(options.demoAccounts).toContainEqual({
      email: 'karen.lemmens@demo.example',
      name: 'Karen Lemmens',
      role: { nl: 'Hoofd, FIT Tokio', en: 'Head, FIT Tokyo' },
    });
    expect(options.demoAccounts.at(-2)).toMatchObject({ role: { en: 'Company, in no team' } });
  });
});

describe('Without a demonstration', () => {
  test('invented people of an earlier one can sign in neither by password nor by code', async () => {
    for (const sign of [withPassword, withCode]) {
      const answer = await sign(off, 'sofie.claes@demo.example');
      expect(answer.statusCode).toBe(401);
      expect(answer.json()).toMatchObject({ reason: 'signInRefused' });
      expect(answer.headers['set-cookie']).toBeUndefined();
    }
    expect(await off.db.selectFrom('sessions').selectAll().execute()).toEqual([]);
  });

  test('a session of an earlier one opens nothing any more', async () => {
    const { id } = await off.db
      .selectFrom('people')
      .select('id')
      .where('email', '=', 'greet.hermans@demo.example')
      .executeTakeFirstOrThrow();
    const { cookies } = await off.context.signIn.open(new Headers(), id);
    const headers = { cookie: cookieOf(cookies) };
    expect(await meOf(off, headers)).toBeUndefined();
    expect((await off.get('/api/v1/me/sessions', headers)).statusCode).toBe(401);
  });

  test('whoever wants to sign in is told of nobody', async () => {
    expect(await off.getJson('/api/v1/session/options')).toEqual({ demoAccounts: [] });
  });
});

test('A list of people that changed adds who is missing, and leaves the others as they are', async () => {
  const { db } = await createTestDatabase('content_template');
  const { context } = await createApp({ db, clock: fixedClock, pages: noPages, ...testSettings, demo: true });
  const methods = () => db.selectFrom('sign_in_methods').selectAll().orderBy('id').execute();
  const before = await methods();
  await db.deleteFrom('people').where('email', '=', 'els.martens@demo.example').execute();
  await db.deleteFrom('memberships').where('role', '=', 'planner').execute();
  await db
    .updateTable('content_loads')
    .set({ fingerprint: 'older' })
    .where('name', '=', 'demonstration people')
    .execute();
  await loadContent(context, { demo: true });
  const after = await methods();
  expect(after).toHaveLength(before.length);
  expect(after.filter((one) => before.some(({ password }) => password === one.password))).toEqual(before.slice(0, -1));
  expect(await db.selectFrom('memberships').select('id').where('role', '=', 'planner').execute()).toEqual([]);
});

test('Production has nobody whose password is known to all, not even with a demonstration', async () => {
  const config = readConfig({ NODE_ENV: 'production', SECRET: testSettings.secret, DEMO: 'on' });
  const { db } = await createTestDatabase('lists_template');
  const { context } = await createApp({
    db,
    clock: fixedClock,
    pages: noPages,
    logLevel: 'silent',
    ...testSettings,
    demo: config.demoAccounts,
  });
  await loadContent(context, { demo: config.demo });
  expect(await db.selectFrom('people').select('id').execute()).toEqual([]);
  expect(await db.selectFrom('organisers').select('id').where('state', '!=', 'listed').execute()).toEqual([]);
  const events = await db.selectFrom('events').select('id').where('demo', '=', true).execute();
  expect(events.length).toBeGreaterThan(100);
});
