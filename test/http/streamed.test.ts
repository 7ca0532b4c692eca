import { gunzipSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { TextAnswer, endpoint } from '../../server/contracts/endpoint.ts';
import { noParams, noQuery } from '../../server/contracts/shapes.ts';
import { createServer } from '../../server/http/create-server.ts';
import { implement } from '../../server/http/implement.ts';
import { Throttle } from '../../server/http/limits.ts';
import { anonymous } from '../../server/kernel/actor.ts';
import { Freshness } from '../../server/kernel/freshness.ts';
import { fixedClock } from '../support/clock.ts';
import { testSettings } from '../support/settings.ts';

const contract = endpoint({
  id: 'long',
  method: 'GET',
  path: '/long',
  summary: 'A long answer',
  tag: 'Open data',
  callers: 'everyone',
  params: noParams,
  query: noQuery,
  answer: TextAnswer,
  mediaType: 'text/csv',
  problems: [],
  sharedCacheSeconds: 60,
});

let made = 0;
let breaks = false;
async function* parts(): AsyncGenerator<string> {
  made++;
  for (let number = 0; number < 400; number++) {
    if (breaks && number === 200) throw new Error('The database went away.');
    yield `${number};één\r\n`;
  }
}

const freshness = new Freshness(fixedClock);
freshness.begin();
const server = await createServer({
  implementations: [implement(contract, async () => parts())],
  publicUrl: testSettings.publicUrl,
  logLevel: 'silent',
  authenticate: async () => ({ actor: anonymous, cookies: [] }),
  throttle: new Throttle(),
  limits: testSettings.limits,
  freshness,
  behindProxy: false,
});
afterAll(() => server.close());
const origin = await server.listen({ port: 0, host: '127.0.0.1' });

test('a long answer is sent part by part, whole and as it was written, and is not held to be given again', async () => {
  for (const times of [1, 2]) {
    const response = await fetch(`${origin}/long`, { headers: { 'accept-encoding': 'identity' } });
    const lines = (await response.text()).split('\r\n');
    expect([lines.length, lines[399]]).toEqual([401, '399;één']);
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(response.headers.get('content-length')).toBeNull();
    expect(made).toBe(times);
  }
});

test('it is compressed on its way', async () => {
  const { rawPayload, headers } = await server.inject({ url: '/long', headers: { 'accept-encoding': 'gzip' } });
  expect(headers['content-encoding']).toBe('gzip');
  expect(gunzipSync(rawPayload).toString()).toMatch(/^0;één\r\n.*399;één\r\n$/s);
});

test('one that breaks off half-way does not look whole', async () => {
  breaks = true;
  const reading = fetch(`${origin}/long`).then((response) => response.text());
  await expect(reading).rejects.toThrow();
});
