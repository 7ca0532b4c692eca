import { describe, expect, test } from 'vitest';
import { signedIn } from '../../support/people.ts';
import { startTestApp } from '../../support/test-app.ts';
import { password, withPassword } from './doors.ts';

const app = await startTestApp({ template: 'lists_template', pages: 'built', publicUrl: 'https://agenda.test' });

const form = { 'content-type': 'application/x-www-form-urlencoded' };
const fromElsewhere: [string, Record<string, string>][] = [
  ['says so', { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' }],
  ['is of a neighbour under the same domain', { 'sec-fetch-site': 'same-site', origin: 'https://other.agenda.test' }],
  ['is older and names its origin', { origin: 'https://evil.example' }],
  ['has an origin that is hidden', { origin: 'null' }],
  ['begins like our address', { origin: 'https://agenda.test.evil.example' }],
  ['says both', { 'sec-fetch-site': 'cross-site', origin: 'https://agenda.test' }],
];
const ours: [string, Record<string, string>][] = [
  ['is of this site', { 'sec-fetch-site': 'same-origin', origin: 'https://agenda.test' }],
  ['was asked by the person', { 'sec-fetch-site': 'none' }],
  ['is older and names our origin', { origin: 'https://agenda.test' }],
  ['is no browser', {}],
];

describe('A page that wants something changed for whoever is signed in', () => {
  test.each(fromElsewhere)('is refused when it %s', async (_, headers) => {
    const visitor = await signedIn(app);
    const answer = await app.send('PATCH', '/api/v1/me', { name: 'Mallory' }, { ...visitor.headers, ...headers });
    expect(answer.statusCode).toBe(403);
    expect(answer.json()).toMatchObject({ reason: 'otherSite' });
    expect(answer.headers).toMatchObject({
      'content-type': 'application/problem+json; charset=utf-8',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'content-security-policy': expect.stringContaining("frame-ancestors 'none'"),
      'strict-transport-security': expect.stringContaining('max-age'),
    });
    const person = app.db.selectFrom('people').select('name').where('id', '=', visitor.id);
    expect(await person.executeTakeFirst()).toEqual({ name: 'An Peeters' });
  });

  test.each(ours)('is heard when it %s', async (_, headers) => {
    const visitor = await signedIn(app);
    const answer = await app.send('PATCH', '/api/v1/me', { name: 'Lies Maes' }, { ...visitor.headers, ...headers });
    expect(answer.statusCode).toBe(200);
  });

  test.each(fromElsewhere)('is refused as a form too when it %s', async (_, headers) => {
    const visitor = await signedIn(app);
    const answer = await app.server.inject({
      method: 'POST',
      url: '/nl/afmelden',
      headers: { ...visitor.headers, ...form, ...headers },
      payload: '',
    });
    expect(answer.statusCode).toBe(403);
    expect((await app.get('/api/v1/me', visitor.headers)).json()).toHaveProperty('person');
  });

  test.each(ours)('is heard as a form when it %s', async (_, headers) => {
    const visitor = await signedIn(app);
    const answer = await app.server.inject({
      method: 'POST',
      url: '/nl/afmelden',
      headers: { ...visitor.headers, ...form, ...headers },
      payload: '',
    });
    expect(answer.statusCode).toBe(303);
    expect((await app.get('/api/v1/me', visitor.headers)).json()).toEqual({});
  });

  test('reads nothing either: no answer may be read by pages of other sites', async () => {
    const { headers } = await signedIn(app);
    for (const path of ['/api/v1/me', '/api/v1/events', '/nl/account']) {
      const answer = await app.get(path, { ...headers, origin: 'https://evil.example' });
      expect(answer.headers).not.toHaveProperty('access-control-allow-origin');
      expect(answer.headers).not.toHaveProperty('access-control-allow-credentials');
    }
    const asked = { origin: 'https://evil.example', 'access-control-request-method': 'PATCH' };
    const preflight = await app.server.inject({ method: 'OPTIONS', url: '/api/v1/me', headers: asked });
    expect(preflight.statusCode).toBe(404);
    expect(preflight.headers).not.toHaveProperty('access-control-allow-methods');
  });
});

describe('The page to go on to after signing in', () => {
  const signIn = async (next: string) => {
    const { email } = await withPassword(app);
    return app.server.inject({
      method: 'POST',
      url: `/nl/aanmelden?${new URLSearchParams({ next })}`,
      headers: form,
      payload: new URLSearchParams({ intent: 'password', email, password }).toString(),
    });
  };

  test('is a page of this site', async () => {
    const answer = await signIn('/en/teams/organiser.voka?tab=1');
    expect(answer.statusCode).toBe(303);
    expect(answer.headers.location).toBe('/en/teams/organiser.voka?tab=1');
  });

  test.each([
    'https://evil.example/',
    '//evil.example/',
    '/\\evil.example/',
    '\\\\evil.example/',
    '/nl/\\evil.example',
    'javascript:alert(1)',
    'data:text/html,hello',
    ' //evil.example',
    '/\t/evil.example',
    '/nl/../../../evil.example',
    '/nl/..//evil.example',
    '/nl\r\nset-cookie: a=b',
    '/api/v1/me',
    'evil.example',
  ])('is never %j', async (next) => {
    const answer = await signIn(next);
    expect(answer.statusCode).toBe(303);
    const { origin, pathname } = new URL(String(answer.headers.location), 'https://agenda.test');
    expect(origin).toBe('https://agenda.test');
    expect(pathname).toMatch(/^\/(nl|en)(\/|$)/);
    expect(String(answer.headers.location)).not.toContain('evil.example');
    const page = await app.get(`/nl/aanmelden?${new URLSearchParams({ next })}`, { accept: 'text/html' });
    expect(page.statusCode).toBe(200);
    const links = [...page.body.matchAll(/(?:href|action|src)="([^"]*)"/g)].map(([, link = '']) => link);
    expect(links.filter((link) => new URL(link, 'https://agenda.test').origin !== 'https://agenda.test')).toEqual([]);
    expect(page.body).not.toMatch(/"next":"/);
  });
});
