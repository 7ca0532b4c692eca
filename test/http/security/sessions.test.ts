import { describe, expect, test } from 'vitest';
import { signedIn } from '../../support/people.ts';
import { startTestApp } from '../../support/test-app.ts';
import { cookieLines, kept, mailedCode, password, speaksFor, withPassword } from './doors.ts';

const app = await startTestApp({ template: 'lists_template', pages: 'built' });
const secure = await startTestApp({ template: 'lists_template', publicUrl: 'https://agenda.test' });

const signIn = async (on = app) => {
  const visitor = await withPassword(on);
  const answer = await on.send('POST', '/api/v1/session', { email: visitor.email, password });
  return { visitor, answer };
};

describe('The cookie of a session', () => {
  test('is for our server alone: no script reads it, no other site sends it along with a form', async () => {
    const { answer } = await signIn();
    const lines = cookieLines(answer);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/^agenda\.session_token=/);
    expect(lines[0]).toMatch(/; HttpOnly/);
    expect(lines[0]).toMatch(/; SameSite=Lax/);
    expect(lines[0]).toMatch(/; Path=\/(;|$)/);
    expect(lines[0]).not.toMatch(/Domain/i);
    expect(lines[0]).not.toMatch(/; Secure/);
  });

  test('travels by https alone where the site is reached by https', async () => {
    const { answer } = await signIn(secure);
    for (const line of cookieLines(answer)) {
      expect(line).toMatch(/^__Secure-agenda\.session_token=/);
      expect(line).toMatch(/; Secure/);
      expect(line).toMatch(/; HttpOnly/);
      expect(line).toMatch(/; SameSite=Lax/);
      expect(line).not.toMatch(/Domain/i);
    }
    expect(await speaksFor(secure, kept(answer))).toBeDefined();
  });

  test('holds for two weeks', async () => {
    const { answer } = await signIn();
    expect(cookieLines(answer)[0]).toMatch(/; Max-Age=1209600/);
  });

  test('opens nothing once a character of it is another, or its signature is gone', async () => {
    const { visitor, answer } = await signIn();
    const { cookie } = kept(answer);
    expect(await speaksFor(app, { cookie })).toBe(visitor.email);
    const [name = '', value = ''] = cookie.split('=', 2);
    const whole = decodeURIComponent(cookie.slice(name.length + 1));
    // Of the last sign two bits count for nothing: A and B would be the same signature.
    const [token = '', signature = ''] = whole.split('.');
    const forged = [
      token,
      `${token}.`,
      `${token}.${signature.slice(0, -2)}${signature.endsWith('A=') ? 'E=' : 'A='}`,
      `${token.slice(0, -1)}${token.endsWith('a') ? 'b' : 'a'}.${signature}`,
      `${token.toUpperCase()}.${signature}`,
      '.',
      '',
      'x'.repeat(5000),
    ];
    expect(value.length).toBeGreaterThan(40);
    for (const one of forged)
      expect(await speaksFor(app, { cookie: `${name}=${encodeURIComponent(one)}` })).toBe(undefined);
    expect(await speaksFor(secure, { cookie })).toBe(undefined);
  });

  test('of a session that is over opens nothing', async () => {
    const { visitor, answer } = await signIn();
    await app.db
      .updateTable('sessions')
      .set({ expires_at: '2020-01-01T00:00:00Z' })
      .where('person_id', '=', visitor.id)
      .execute();
    expect(await speaksFor(app, kept(answer))).toBe(undefined);
  });
});

describe('Signing in', () => {
  test('begins a new session, also for who came with one, made up or real', async () => {
    const { visitor, answer: first } = await signIn();
    const before = kept(first);
    for (const headers of [before, { cookie: 'agenda.session_token=planted.c2lnbmF0dXJl' }]) {
      const again = await app.send('POST', '/api/v1/session', { email: visitor.email, password }, headers);
      expect(kept(again).cookie).not.toBe(before.cookie);
      expect(kept(again).cookie).not.toContain('planted');
      expect(await speaksFor(app, kept(again))).toBe(visitor.email);
    }
    await app.send('POST', '/api/v1/session/codes', { email: visitor.email, language: 'nl' });
    const code = await mailedCode(app, visitor.email);
    const body = { email: visitor.email, code, language: 'nl' };
    const byCode = await app.send('POST', '/api/v1/session/code-sign-ins', body, before);
    expect(kept(byCode).cookie).not.toBe(before.cookie);
  });
});

describe('Signing out', () => {
  test('ends the session itself, not only its cookie', async () => {
    const { visitor, answer } = await signIn();
    const headers = kept(answer);
    const out = await app.send('DELETE', '/api/v1/session', undefined, headers);
    expect(cookieLines(out).join()).toMatch(/agenda\.session_token=;.*Max-Age=0/);
    expect(await speaksFor(app, headers)).toBe(undefined);
    const left = app.db.selectFrom('sessions').select('id').where('person_id', '=', visitor.id);
    // The one that the test itself opened when it made the person.
    expect(await left.execute()).toHaveLength(1);
  });
});

describe('What is answered to somebody who shows who they are', () => {
  test('is kept by nobody on the way, and never given to others', async () => {
    const { headers } = await signedIn(app, { 'organiser.voka': 'owner' });
    const wrong = { cookie: 'agenda.session_token=made.up' };
    const key = { authorization: 'Bearer made-up' };
    const paths = [
      '/api/v1/me',
      '/api/v1/events',
      '/api/v1/kinds',
      '/calendar.ics',
      '/nl',
      '/nl/account',
      '/nl/nergens',
    ];
    for (const path of [...paths, '/api/v1/teams/organiser.voka', '/api/v1/teams/organiser.fevia-vlaanderen'])
      for (const shown of [headers, wrong, key]) {
        const answer = await app.get(path, { ...shown, accept: 'text/html,application/json' });
        expect(`${path} ${answer.headers['cache-control']}`).toBe(`${path} no-store`);
        expect(answer.headers.vary).toMatch(/cookie.*authorization/i);
      }
  });

  test('is told apart by caches from what everybody is answered', async () => {
    for (const path of ['/api/v1/events', '/nl', '/calendar.ics'])
      expect((await app.get(path, { accept: 'text/html' })).headers.vary).toMatch(/cookie.*authorization/i);
  });
});
