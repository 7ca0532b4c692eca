import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { publish, seminar } from '../support/cast.ts';
import { startTestApp } from '../support/test-app.ts';
import { knownAddresses, openEndpoints } from './endpoints.ts';

const app = await startTestApp({ template: 'content_template' });
const addresses = await knownAddresses(app);
const everyEndpoint = openEndpoints.map((endpoint) => [endpoint.id, endpoint] as const);
const cached = everyEndpoint.filter(([, endpoint]) => endpoint.sharedCacheSeconds > 0);

describe('Caches', () => {
  test.each(everyEndpoint)('%s says how long a shared cache may keep it', async (_, endpoint) => {
    const { headers } = await app.get(addresses.get(endpoint)!);
    const seconds = endpoint.sharedCacheSeconds;
    expect(headers['cache-control']).toBe(
      seconds === 0
        ? endpoint.ownCache
          ? 'private, no-cache'
          : 'no-store'
        : `public, max-age=${endpoint.browserCacheSeconds ?? 0}, s-maxage=${seconds}, stale-while-revalidate=${seconds * 10}`,
    );
  });

  test('health is asked anew each time', () => {
    expect(everyEndpoint.filter(([, { sharedCacheSeconds }]) => sharedCacheSeconds === 0).map(([id]) => id)).toEqual(
      expect.arrayContaining(['live', 'ready']),
    );
    expect(cached.length).toBeGreaterThanOrEqual(11);
  });

  test.each(cached)('%s is not sent again to who has it', async (_, endpoint) => {
    const address = addresses.get(endpoint)!;
    const first = await app.get(address);
    const etag = String(first.headers.etag);
    expect(etag).toMatch(/^"[^"]+"$/);
    for (const ifNoneMatch of [etag, `W/${etag}`]) {
      const again = await app.get(address, { 'if-none-match': ifNoneMatch });
      expect(`${again.statusCode} for ${ifNoneMatch}`).toBe(`304 for ${ifNoneMatch}`);
      expect(again.body).toBe('');
      expect(again.headers.etag).toBe(etag);
      expect(again.headers['cache-control']).toBe(first.headers['cache-control']);
    }
    const other = await app.get(address, { 'if-none-match': '"other"' });
    expect(other.statusCode).toBe(200);
    expect(other.body).toBe(first.body);
  });

  test.each(cached)('%s is not sent again to who has it compressed', async (_, endpoint) => {
    const address = addresses.get(endpoint)!;
    const first = await app.get(address, { 'accept-encoding': 'br' });
    const etag = String(first.headers.etag);
    const again = await app.get(address, { 'accept-encoding': 'br', 'if-none-match': etag });
    expect(again.statusCode).toBe(304);
    expect(again.headers).not.toHaveProperty('content-encoding');
  });

  test('whatever changes makes it new', async () => {
    const first = await app.get('/api/v1/events?q=kantklossers');
    await publish(app, seminar({ title: { nl: 'Kantklossers' } }));
    const headers = { 'if-none-match': String(first.headers.etag) };
    const again = await app.get('/api/v1/events?q=kantklossers', headers);
    expect(again.statusCode).toBe(200);
    expect(again.headers.etag).not.toBe(first.headers.etag);
  });
});

describe('Compression', () => {
  test.each([
    ['br', brotliDecompressSync],
    ['gzip', gunzipSync],
  ] as const)('a long answer is sent as %s to who understands it', async (encoding, unpack) => {
    for (const address of [
      '/api/v1/countries',
      '/api/v1/events?past=true&pageSize=100',
      '/calendar.ics?past=true',
      '/api/v1/events.ndjson',
      '/feed.atom',
      '/api/v1/events.jsonld',
    ]) {
      const plain = await app.get(address);
      const packed = await app.get(address, { 'accept-encoding': encoding });
      expect(plain.headers).not.toHaveProperty('content-encoding');
      expect(packed.headers['content-encoding']).toBe(encoding);
      expect(packed.rawPayload.length).toBeLessThan(plain.rawPayload.length / 3);
      expect(unpack(packed.rawPayload).equals(plain.rawPayload)).toBe(true);
      expect(packed.headers['content-type']).toBe(plain.headers['content-type']);
    }
  });

  test('caches keep the compressed and the plain answer apart', async () => {
    const packed = await app.get('/api/v1/countries', { 'accept-encoding': 'br' });
    expect(String(packed.headers.vary).toLowerCase()).toContain('accept-encoding');
  });

  test('a short answer is sent as it is', async () => {
    const answer = await app.get('/health/live', { 'accept-encoding': 'br, gzip' });
    expect(answer.headers).not.toHaveProperty('content-encoding');
    expect(answer.json()).toEqual({ status: 'UP' });
  });
});

describe('HEAD', () => {
  test.each(everyEndpoint)('%s tells what GET would, without the answer', async (_, endpoint) => {
    const url = addresses.get(endpoint)!;
    const get = await app.get(url);
    const head = await app.server.inject({ method: 'HEAD', url });
    expect(head.statusCode).toBe(200);
    expect(head.body).toBe('');
    for (const name of ['content-type', 'cache-control', 'etag', 'last-modified'] as const)
      expect(`${name}: ${head.headers[name]}`).toBe(`${name}: ${get.headers[name]}`);
  });
});

describe('Safety', () => {
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "frame-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ];

  test('every answer carries the safety headers: good ones, refusals, errors, and what is not there', async () => {
    const { etag } = (await app.get('/api/v1/kinds')).headers;
    const answers = [
      ...(await Promise.all([...addresses.values()].map((address) => app.get(address)))),
      await app.get('/api/v1/events?page=0'),
      await app.get('/api/v1/organisers/nobody'),
      await app.get('/nowhere'),
      await app.get('/'),
      await app.get('/nl'),
      await app.get('/robots.txt'),
      await app.get('/api/openapi.json'),
      await app.get('/api/v1/kinds', { 'if-none-match': String(etag) }),
    ];
    expect(new Set(answers.map((answer) => answer.statusCode))).toEqual(new Set([200, 400, 404, 302, 501, 304]));
    for (const { headers } of answers) {
      expect(String(headers['content-security-policy']).split(';')).toEqual(policy);
      expect(headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
        'referrer-policy': 'strict-origin-when-cross-origin',
      });
      expect(headers).not.toHaveProperty('x-powered-by');
      expect(headers).not.toHaveProperty('server');
      expect(headers).not.toHaveProperty('set-cookie');
      expect(headers).not.toHaveProperty('strict-transport-security');
    }
  });

  test('a site reached by https asks browsers to come by https only', async () => {
    const secure = await startTestApp({ template: 'lists_template', publicUrl: 'https://agenda.test' });
    const { headers } = await secure.get('/health/live');
    expect(headers['strict-transport-security']).toMatch(/max-age=31536000/);
  });
});
