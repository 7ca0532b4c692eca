import { describe, expect, onTestFinished, test } from 'vitest';
import { requestCode, signIn, signInWithCode } from '../../../server/contracts/accounts.ts';
import { endpoint } from '../../../server/contracts/endpoint.ts';
import { health } from '../../../server/contracts/health.ts';
import { z } from '../../../server/contracts/zod.ts';
import { createServer } from '../../../server/http/create-server.ts';
import { implement } from '../../../server/http/implement.ts';
import { Throttle, networkOf } from '../../../server/http/limits.ts';
import { anonymous } from '../../../server/kernel/actor.ts';
import { signedIn } from '../../support/people.ts';
import { testSettings } from '../../support/settings.ts';
import { startTestApp } from '../../support/test-app.ts';
import { mailedCode, password, withPassword } from './doors.ts';

const app = await startTestApp({ template: 'lists_template', pages: 'built' });
const busy = await startTestApp({ template: 'lists_template', limits: { perAddress: 5, perActor: 8 } });

type Answer = Awaited<ReturnType<typeof app.get>>;

function expectPatience(answer: Answer) {
  expect(answer.statusCode).toBe(429);
  expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0);
  expect(answer.headers['content-type']).toBe('application/problem+json; charset=utf-8');
  expect(answer.headers['cache-control']).toBe('no-store');
  expect(answer.json()).toMatchObject({ type: 'urn:problem-type:belgif:tooManyRequests', reason: 'tooMany' });
}

describe('Guessing', () => {
  const guess = (email: string, tried: string, remoteAddress: string) =>
    app.server.inject({ method: 'POST', url: '/api/v1/session', payload: { email, password: tried }, remoteAddress });

  test('the password of one address stops after ten, from wherever it comes, and the right one has to wait too', async () => {
    const { email } = await withPassword(app);
    for (let tries = 0; tries < 10; tries++)
      expect((await guess(email, 'niet het wachtwoord', `192.0.2.${tries}`)).statusCode).toBe(401);
    expectPatience(await guess(email, password, '192.0.2.99'));
    expectPatience(await guess(email.toUpperCase(), password, '192.0.2.99'));
    const { email: other } = await withPassword(app);
    expect((await guess(other, password, '192.0.2.99')).statusCode).toBe(200);
  });

  test.each([signIn, signInWithCode, requestCode].map((endpoint) => [endpoint.id, endpoint] as const))(
    'goes no further than the contract says at %s for who tries one address after another, and for nobody else',
    async (_, { method, path, throttle }) => {
      // What makes no sense counts too, and is quicker to refuse.
      const ask = (remoteAddress: string) => app.server.inject({ method, url: path, payload: {}, remoteAddress });
      expect(throttle!.times).toBeLessThan(200);
      for (let tries = 0; tries < throttle!.times; tries++) expect((await ask('198.51.100.1')).statusCode).toBe(400);
      expectPatience(await ask('198.51.100.1'));
      expect((await ask('198.51.100.2')).statusCode).toBe(400);
    },
  );

  test('one code by many at the same moment gets no more than three tries', async () => {
    const { email } = await signedIn(app);
    await app.send('POST', '/api/v1/session/codes', { email, language: 'nl' });
    const code = await mailedCode(app, email);
    const guesses = Array.from({ length: 12 }, (_, index) => String((Number(code) + 1 + index) % 100_000_000));
    await Promise.all(
      guesses.map((one) =>
        app.send('POST', '/api/v1/session/code-sign-ins', { email, code: one.padStart(8, '0'), language: 'nl' }),
      ),
    );
    const after = await app.send('POST', '/api/v1/session/code-sign-ins', { email, code, language: 'nl' });
    expect(after.statusCode).toBe(401);
  });

  test('nobody can have mails poured over an address: six codes in an hour, whoever asks', async () => {
    const email = 'drowning@people.example';
    const ask = (index: number) =>
      app.server.inject({
        method: 'POST',
        url: '/api/v1/session/codes',
        payload: { email, language: 'nl' },
        remoteAddress: `203.0.113.${index}`,
      });
    for (let times = 0; times < 6; times++) expect((await ask(times)).statusCode).toBe(202);
    expectPatience(await ask(7));
    await app.relay.drain();
    expect(app.mails.filter(({ to }) => to === email)).toHaveLength(6);
  });
});

describe('Asking too much', () => {
  test('is stopped for an address that says no name, and for that address alone', async () => {
    const ask = (remoteAddress: string) => busy.server.inject({ url: '/api/v1/kinds', remoteAddress });
    for (let times = 0; times < 5; times++) expect((await ask('192.0.2.1')).statusCode).toBe(200);
    expectPatience(await ask('192.0.2.1'));
    expect((await ask('192.0.2.2')).statusCode).toBe(200);
  });

  test('is stopped for a person wherever they are, who may ask more', async () => {
    const { headers } = await signedIn(busy);
    const ask = (index: number) =>
      busy.server.inject({ url: '/api/v1/me', headers, remoteAddress: `198.51.100.${index}` });
    for (let times = 0; times < 8; times++) expect((await ask(times)).statusCode).toBe(200);
    expectPatience(await ask(9));
  });

  test('is stopped for pages too', async () => {
    const ask = () => busy.server.inject({ url: '/nl', remoteAddress: '203.0.113.1' });
    for (let times = 0; times < 5; times++) expect((await ask()).statusCode).not.toBe(429);
    expectPatience(await ask());
  });

  test('leaves the word of a caller about its own address aside', async () => {
    const ask = (index: number) =>
      busy.server.inject({
        url: '/api/v1/kinds',
        remoteAddress: '203.0.113.9',
        headers: { 'x-forwarded-for': `192.0.2.${index}`, forwarded: `for=192.0.2.${index}` },
      });
    for (let times = 0; times < 5; times++) expect((await ask(times)).statusCode).toBe(200);
    expectPatience(await ask(9));
  });

  test('is counted behind a proxy by whom the proxy speaks with, not by what was written before', async () => {
    const tell = endpoint({ ...health, id: 'tell', path: '/tell', answer: z.object({ address: z.string() }) });
    const server = await createServer({
      ...testSettings,
      implementations: [implement(tell, async ({ address }) => ({ address }))],
      logLevel: 'silent',
      authenticate: async () => ({ actor: anonymous, cookies: [] }),
      throttle: new Throttle(),
      behindProxy: true,
    });
    onTestFinished(() => server.close());
    const headers = { 'x-forwarded-for': '192.0.2.7, 203.0.113.5' };
    const answer = await server.inject({ url: '/tell', headers, remoteAddress: '10.0.0.1' });
    expect(answer.json()).toEqual({ address: '203.0.113.5' });
  });

  test.each([
    ['192.0.2.1', '192.0.2.1'],
    ['::ffff:192.0.2.1', '::ffff:192.0.2.1'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:0DB8:0001:0002::1', '2001:db8:1:2::/64'],
    ['2001:db8::1', '2001:db8:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
  ])('%s counts as %s', (address, network) => {
    expect(networkOf(address)).toBe(network);
  });
});

describe('What is sent along', () => {
  const send = (url: string, type: string, payload: string) =>
    app.server.inject({ method: 'POST', url, headers: { 'content-type': type }, payload });

  test.each([
    ['/api/v1/session/codes', 'application/json', JSON.stringify({ email: 'x'.repeat(70_000) })],
    ['/nl/aanmelden', 'application/x-www-form-urlencoded', `email=${'x'.repeat(70_000)}`],
  ])('to %s is refused when it is too large, by a problem document', async (url, type, payload) => {
    const answer = await send(url, type, payload);
    expect(answer.statusCode).toBe(413);
    expect(answer.headers['content-type']).toBe('application/problem+json; charset=utf-8');
    expect(answer.json()).toMatchObject({ type: 'urn:problem-type:belgif:payloadTooLarge', status: 413 });
  });

  test.each(['application/x-www-form-urlencoded', 'text/plain', 'multipart/form-data; boundary=x', 'application/xml'])(
    'to the API as %s is refused: it takes JSON alone',
    async (type) => {
      const answer = await send('/api/v1/session/codes', type, '{"email":"a@people.example","language":"nl"}');
      expect(answer.statusCode).toBe(415);
      expect(answer.json()).toMatchObject({ type: 'urn:problem-type:belgif:unsupportedMediaType', status: 415 });
    },
  );

  test.each([
    '{',
    '"text"',
    '[]',
    'null',
    '{"email":"a@people.example","language":"nl","__proto__":{"admin":true}}',
    '',
  ])('to the API as %j is refused, not broken on', async (payload) => {
    const answer = await send('/api/v1/session/codes', 'application/json', payload);
    expect(answer.statusCode).toBe(400);
    expect(answer.headers['content-type']).toBe('application/problem+json; charset=utf-8');
  });
});
