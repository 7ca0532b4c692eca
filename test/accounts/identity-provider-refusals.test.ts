import { describe, expect, test } from 'vitest';
import { insertPerson } from '../../server/accounts/people.store.ts';
import { BrowserByFetch } from '../support/browser-by-fetch.ts';
import { newSigningKey } from '../support/identity-provider.ts';
import { signedIn } from '../support/people.ts';
import { callbackPath, startSiteWithProvider, whoIs } from './site-with-provider.ts';

const site = await startSiteWithProvider({}, { pages: 'built' });
const { app, url, provider } = site;

const an = { sub: 'an-1', name: 'An Peeters', email: 'An.Peeters@Werk.example', email_verified: true };
const problem = '/nl/aanmelden?problem=provider';

/** Goes to the provider and is stopped at the door of the site, with what the provider sent along. */
async function comeBack(person: Record<string, unknown>, browser = new BrowserByFetch()) {
  provider.signsIn(person);
  const { url: back } = await browser.open(`${url}/sign-in/oidc`, ({ pathname }) => pathname === callbackPath);
  return { browser, back };
}

describe('Who is not let in comes back to the sign-in page, which says so', () => {
  test('when they were refused, or went away, at the provider', async () => {
    const visit = await site.signIn({ error: 'access_denied' }, new BrowserByFetch(), '?lang=en&next=/en/events');
    expect(visit).toMatchObject({ status: 200, me: undefined });
    expect(visit.page).toBe('/en/sign-in?problem=provider&next=%2Fen%2Fevents');
    expect(visit.text).toContain('Signing in with Werk did not work.');
  });

  test('when the state was made up or changed on the way', async () => {
    const { browser, back } = await comeBack(an);
    back.searchParams.set('state', 'made-up');
    const visit = await browser.open(back.href);
    expect(visit.url.href).toBe(url + problem);
    expect(await whoIs(app, browser, url)).toBeUndefined();
  });

  test('when the state is of another browser', async () => {
    const { back } = await comeBack(an);
    const stranger = new BrowserByFetch();
    const visit = await stranger.open(back.href);
    expect(visit.url.href).toBe(url + problem);
    expect(await whoIs(app, stranger, url)).toBeUndefined();
  });

  test('when the same answer of the provider is brought a second time', async () => {
    const { browser, back } = await comeBack(an);
    const cookies = browser.cookieFor(url);
    await browser.open(back.href);
    expect(await whoIs(app, browser, url)).toBeDefined();
    const again = await app.get(back.href.replace(url, ''), { cookie: cookies });
    expect(again.statusCode).toBe(303);
    expect(again.headers.location).toBe(problem);
    expect(String(again.headers['set-cookie'] ?? '')).not.toContain('session_token=');
  });

  test('when the code, the nonce or the secret of the exchange is of another sign-in', async () => {
    for (const name of ['nonce', 'code_challenge']) {
      const browser = new BrowserByFetch();
      provider.signsIn(an);
      const { url: there } = await browser.open(`${url}/sign-in/oidc`, ({ origin }) => origin === provider.issuer);
      expect(there.searchParams.get(name), name).toMatch(/^[\w-]{32,}$/);
      there.searchParams.set(name, 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM');
      const visit = await browser.open(there.href);
      expect(visit.url.href, name).toBe(url + problem);
      expect(await whoIs(app, browser, url)).toBeUndefined();
    }
    const { browser, back } = await comeBack(an);
    back.searchParams.set('code', 'another');
    expect((await browser.open(back.href)).url.href).toBe(url + problem);
  });

  test('when the answer says to be of another provider', async () => {
    const { browser, back } = await comeBack(an);
    expect(back.searchParams.get('iss')).toBe(provider.issuer);
    back.searchParams.set('iss', 'https://elsewhere.example');
    expect((await browser.open(back.href)).url.href).toBe(url + problem);
    expect(await whoIs(app, browser, url)).toBeUndefined();
  });

  test('when the provider sends no id token, or tells about somebody else', async () => {
    provider.tamper((path, body) => (path === '/token' ? { ...(body as object), id_token: undefined } : body));
    expect(await site.signIn(an)).toMatchObject({ page: problem, me: undefined });
    provider.tamper((path, body) => (path === '/me' ? { ...(body as object), sub: 'somebody-else' } : body));
    expect(await site.signIn(an)).toMatchObject({ page: problem, me: undefined });
    provider.tamper(undefined);
    expect((await site.signIn(an)).me).toBeDefined();
  });

  test('when the provider tells no address', async () => {
    const { email: _email, ...without } = an;
    const visit = await site.signIn({ ...without, sub: 'nobody' });
    expect(visit).toMatchObject({ page: '/nl/aanmelden?problem=providerEmail', me: undefined });
    expect(visit.text).toContain('Werk bevestigt niet welk e-mailadres van u is.');
  });

  test('when the provider is away, and is let in when it is back', async () => {
    const { browser, back } = await comeBack(an);
    provider.away = true;
    const visit = await browser.open(back.href);
    expect(visit.url.href).toBe(url + problem);
    provider.away = false;
    expect((await site.signIn(an, browser)).me).toBeDefined();
  });
});

test('a provider that is away when the site starts keeps nobody else out, and is asked again the next time', async () => {
  const late = await startSiteWithProvider({});
  late.provider.away = true;
  const refused = await late.app.get('/sign-in/oidc?lang=en&next=/en/events');
  expect(refused.statusCode).toBe(303);
  expect(refused.headers.location).toBe('/en/sign-in?problem=provider&next=%2Fen%2Fevents');
  const person = await signedIn(late.app);
  expect((await late.app.get('/api/v1/me', person.headers)).json()).toMatchObject({ person: { id: person.id } });
  late.provider.away = false;
  expect((await late.signIn(an)).me).toBeDefined();
});

test('an id token that another key signed opens nothing', async () => {
  const other = await startSiteWithProvider({});
  const { d: _d, p: _p, q: _q, dp: _dp, dq: _dq, qi: _qi, ...key } = newSigningKey();
  other.provider.tamper((path, body) => (path === '/jwks' ? { keys: [{ ...key, use: 'sig', alg: 'RS256' }] } : body));
  expect(await other.signIn(an)).toMatchObject({ me: undefined });
  expect(await other.app.db.selectFrom('sessions').select('id').execute()).toEqual([]);
});

test('a provider that calls itself otherwise is not taken for the one that was meant', async () => {
  const other = await startSiteWithProvider({});
  other.provider.tamper((path, body) =>
    path.startsWith('/.well-known') ? { ...(body as object), issuer: 'https://elsewhere.example' } : body,
  );
  expect((await other.app.get('/sign-in/oidc')).headers.location).toBe(problem);
});

describe('Where the provider is not trusted with addresses', () => {
  const careful = startSiteWithProvider({ trustEmail: false });

  test('an address that it did not verify is no way into an account that exists, nor into a new one', async () => {
    const { signIn, app: site2 } = await careful;
    const now = site2.context.clock.now().toString();
    const person = { name: 'Mia', email: 'mia@werk.example', language: 'nl' } as const;
    const id = await site2.db.transaction().execute((trx) => insertPerson(trx, person, now));
    const answer = { page: '/nl/aanmelden?problem=providerEmail', me: undefined };
    for (const verified of [false, undefined]) {
      const claims = { sub: 'mia', ...person, email_verified: verified };
      expect(await signIn(claims)).toMatchObject(answer);
      expect(await signIn({ ...claims, email: 'new@werk.example' })).toMatchObject(answer);
    }
    expect((await signIn({ sub: 'mia', ...person, email_verified: true })).me?.id).toBe(id);
    expect((await signIn({ sub: 'mia', ...person, email_verified: false })).me?.id).toBe(id);
  });
});
