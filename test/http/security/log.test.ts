import { expect, test } from 'vitest';
import { withoutSecrets } from '../../../server/http/log-lines.ts';
import { cookieOf, signedIn } from '../../support/people.ts';
import { startTestApp } from '../../support/test-app.ts';
import { keyHeaders } from '../../guards/role-matrix/stage.ts';
import { cookieLines, mailedCode, password, withPassword } from './doors.ts';

const lines: string[] = [];
const app = await startTestApp({
  template: 'lists_template',
  pages: 'built',
  logTo: { write: (line) => void lines.push(line) },
});

test('the log holds no secret, however much it is asked to tell, and no address on the network', async () => {
  const secrets: Record<string, string> = { password };
  const { email } = await withPassword(app);
  const remoteAddress = '192.0.2.123';
  const signIn = await app.server.inject({
    method: 'POST',
    url: '/api/v1/session',
    payload: { email, password },
    remoteAddress,
  });
  const cookie = cookieOf(cookieLines(signIn));
  secrets['cookie'] = decodeURIComponent(cookie.split('=').slice(1).join('=')).split('.')[0]!;

  await app.send('POST', '/api/v1/session/codes', { email, language: 'nl' });
  secrets['code'] = await mailedCode(app, email);
  secrets['address'] = email;
  await app.get(`/nl/aanmelden/code?email=${encodeURIComponent(email)}&code=${secrets['code']}`, {
    accept: 'text/html',
  });
  await app.get(`/api/v1/kinds?code=${secrets['code']}`);
  await app.send('POST', '/api/v1/session/code-sign-ins', { email, code: secrets['code'], language: 'nl' });

  const { headers } = await signedIn(app, { 'organiser.voka': 'owner' });
  const invited = { email: 'invited@people.example', role: 'editor' };
  await app.send('POST', '/api/v1/teams/organiser.voka/invitations', invited, headers);
  await app.relay.drain();
  const link = /https?:\/\/\S+/.exec(app.mails.findLast(({ to }) => to === invited.email)!.text)![0];
  secrets['token'] = new URL(link).pathname.split('/').at(-1)!;
  expect((await app.get(new URL(link).pathname, { accept: 'text/html' })).statusCode).toBe(200);
  expect((await app.get(`/api/v1/invitations/${secrets['token']}`)).statusCode).toBe(200);
  await app.get(`/nl/aanmelden?next=${encodeURIComponent(new URL(link).pathname)}`, { accept: 'text/html' });
  await app.get(`/api/v1/invitations/${secrets['token']}/nowhere`);

  const key = await keyHeaders(app, 'voka', ['events:read']);
  secrets['key'] = key.authorization.slice(7);
  await app.get('/api/v1/me', { ...key, cookie });

  const log = lines.join('');
  // Otherwise silence would pass too.
  expect(log).toContain('/api/v1/session/code-sign-ins');
  expect(log.split('incoming request').length).toBeGreaterThan(8);
  for (const [what, secret] of Object.entries(secrets)) {
    expect(secret.length).toBeGreaterThan(7);
    expect(log.includes(secret) || log.includes(encodeURIComponent(secret)), what).toBe(false);
  }
  expect(log).not.toContain(remoteAddress);
});

test.each([
  ['/api/v1/events?q=thee&country=JP', '/api/v1/events?q=thee&country=JP'],
  [
    '/nl/evenementen/thee-01900000-0000-7000-8000-000000000000',
    '/nl/evenementen/thee-01900000-0000-7000-8000-000000000000',
  ],
  ['/api/v1/teams/organiser.voka/members/01900000-0000-7000-8000-000000000000', undefined],
  [`/nl/uitnodiging/${'aB3_-'.repeat(9)}`, '/nl/uitnodiging/…'],
  [`/api/v1/invitations/${'x'.repeat(43)}/acceptance`, '/api/v1/invitations/…/acceptance'],
  ['/x?code=12345678&lang=nl', '/x?code=…&lang=nl'],
  ['/x?c%6fde=12345678', '/x?c%6fde=…'],
  ['/x?%E0%A4%A=1&email', '/x?%E0%A4%A=1&email=…'],
  ['/x?a=1?code=2', '/x?a=1?code=2'],
  ['/x?', '/x?'],
])('%s stands in the log without what opens something', (url, written) => {
  expect(withoutSecrets(url)).toBe(written ?? url);
});
