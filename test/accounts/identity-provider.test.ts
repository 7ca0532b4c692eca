import { describe, expect, test } from 'vitest';
import { BrowserByFetch } from '../support/browser-by-fetch.ts';
import { signedIn } from '../support/people.ts';
import { startTestApp } from '../support/test-app.ts';
import { callbackPath, startSiteWithProvider, whoIs } from './site-with-provider.ts';

const site = await startSiteWithProvider({}, { pages: 'built' });
const { app, url, provider } = site;

const an = { sub: 'an-1', name: 'An Peeters', email: 'An.Peeters@Werk.example', email_verified: true };
const problem = '/nl/aanmelden?problem=provider';

const methodsOf = (personId: string) =>
  app.db.selectFrom('sign_in_methods').selectAll().where('person_id', '=', personId).execute();

describe('Somebody who signs in at the provider', () => {
  test('has an account from then on, with the name and address it tells, and comes to it', async () => {
    const visit = await site.signIn(an);
    expect(visit).toMatchObject({ status: 200, page: '/nl/account' });
    expect(visit.me).toMatchObject({ name: 'An Peeters', email: 'an.peeters@werk.example', memberships: [] });
    expect(visit.me).toMatchObject({ hasPassword: false, language: 'nl' });
  });

  test('is known by their subject the next time, also when their address is another', async () => {
    const first = await site.signIn({ ...an, sub: 'an-2', email: 'an@before.example' });
    const second = await site.signIn({ ...an, sub: 'an-2', email: 'an@after.example' });
    expect(second.me?.id).toBe(first.me?.id);
    expect(second.me?.email).toBe('an@before.example');
    const other = await site.signIn({ ...an, sub: 'an-3', email: 'an@after.example' });
    expect(other.me?.id).not.toBe(first.me?.id);
  });

  test('goes on to the page they came for, in their language, and to no address elsewhere', async () => {
    const person = { ...an, sub: 'eva', email: 'eva@werk.example' };
    const there = await site.signIn(person, new BrowserByFetch(), '?lang=en&next=/en/events%3Fq%3Dtea');
    expect(there.page).toBe('/en/events?q=tea');
    expect(there.me?.language).toBe('en');
    const elsewhere = await site.signIn(person, new BrowserByFetch(), '?lang=en&next=https://elsewhere.example/nl');
    expect(elsewhere.page).toBe('/en/account');
  });

  test('may be told by a given and a family name', async () => {
    const { me } = await site.signIn({ sub: 'jan', given_name: 'Jan', family_name: 'Maes', email: 'jan@werk.example' });
    expect(me?.name).toBe('Jan Maes');
  });

  test('has a session like any other: in the list with their browser, and to be ended from there', async () => {
    const { browser, me } = await site.signIn({ ...an, sub: 'lies', email: 'lies@werk.example' });
    const headers = { cookie: browser.cookieFor(url) };
    const { items } = (await app.get('/api/v1/me/sessions', headers)).json<{ items: { id: string }[] }>();
    expect(items).toMatchObject([{ device: 'Tests/1.0', current: true }]);
    const elsewhere = await site.signIn({ ...an, sub: 'lies', email: 'lies@werk.example' });
    expect(elsewhere.me?.id).toBe(me?.id);
    const cookie = elsewhere.browser.cookieFor(url);
    const ended = await app.send('DELETE', `/api/v1/me/sessions/${items[0]?.id}`, undefined, { cookie });
    expect(ended.statusCode).toBe(200);
    expect(await whoIs(app, browser, url)).toBeUndefined();
  });

  test('leaves no token of the provider with us, the first time nor later', async () => {
    const person = { ...an, sub: 'tine', email: 'tine@werk.example' };
    const { me } = await site.signIn(person);
    await site.signIn(person);
    expect(await methodsOf(me?.id ?? '')).toMatchObject([
      {
        provider_id: 'oidc',
        account_id: `${provider.issuer}#tine`,
        access_token: null,
        refresh_token: null,
        id_token: null,
        access_token_expires_at: null,
        scope: null,
      },
    ]);
  });

  test('gets the account they had by the same address, and a mail about the new way in, once', async () => {
    const before = await signedIn(app, { 'organiser.voka': 'editor' }, { email: 'piet@werk.example', language: 'en' });
    const person = { ...an, sub: 'piet', email: 'Piet@werk.example' };
    const first = await site.signIn(person);
    await site.signIn(person);
    expect(first.me).toMatchObject({ id: before.id, language: 'en', memberships: [{ id: 'voka', role: 'editor' }] });
    await app.relay.drain();
    const mails = app.mails.filter(({ to }) => to === 'piet@werk.example');
    expect(mails.map(({ subject }) => subject)).toEqual([expect.stringMatching(/^A new way to sign in was added/)]);
    expect(mails[0]?.text).toContain(`${url}/en/account`);
    const actions = await app.db.selectFrom('audit_trail').select('action').where('actor_id', '=', before.id).execute();
    expect(actions).toEqual([{ action: 'sign_in_method_added' }]);
  });
});

describe('The doors', () => {
  test('the ways to sign in tell the name of the provider and where to begin', async () => {
    expect(await app.getJson('/api/v1/session/options')).toMatchObject({
      identityProvider: { name: 'Werk', path: '/sign-in/oidc' },
    });
    expect((await app.get('/nl/aanmelden?next=/nl/teams')).body).toContain(
      'href="/sign-in/oidc?lang=nl&amp;next=%2Fnl%2Fteams"',
    );
  });

  test('the library that signs people in can be reached by the one path of the provider alone', async () => {
    const paths = ['ok', 'error', 'get-session', 'sign-in/social', 'sign-in/email', 'sign-up/email', 'callback/google'];
    for (const path of [...paths, 'callback/oidc/more', 'email-otp/send-verification-otp', 'list-accounts']) {
      expect((await app.get(`/api/auth/${path}`)).statusCode, path).toBe(404);
      expect((await app.send('POST', `/api/auth/${path}`, {})).statusCode, path).toBe(404);
    }
    expect((await app.send('POST', callbackPath, {})).statusCode).toBe(404);
    expect((await app.server.inject({ method: 'HEAD', url: callbackPath })).statusCode).toBe(404);
  });

  test('a way back without a state leads to the sign-in page, in the language of the browser', async () => {
    expect((await app.get(callbackPath)).headers.location).toBe(problem);
    expect((await app.get(callbackPath, { 'accept-language': 'en-GB,en' })).headers.location).toBe(
      '/en/sign-in?problem=provider',
    );
    for (const answer of [await app.get(callbackPath), await app.get('/sign-in/oidc')])
      expect(answer.headers['cache-control']).toBe('no-store');
  });

  test('the way there asks for what is safe: a code, a state, a nonce and a challenge', async () => {
    const there = new URL(String((await app.get('/sign-in/oidc')).headers.location));
    expect(Object.fromEntries(there.searchParams)).toMatchObject({
      response_type: 'code',
      client_id: 'agenda',
      scope: 'openid profile email',
      redirect_uri: url + callbackPath,
      code_challenge_method: 'S256',
      state: expect.stringMatching(/^.{32}$/),
      nonce: expect.stringMatching(/^.{32}$/),
    });
  });
});

test('without a provider there is no such door', async () => {
  const plain = await startTestApp({ template: 'lists_template' });
  expect((await plain.get('/sign-in/oidc')).statusCode).toBe(404);
  expect((await plain.get(callbackPath)).statusCode).toBe(404);
  expect(await plain.getJson('/api/v1/session/options')).toEqual({ demoAccounts: [] });
});
