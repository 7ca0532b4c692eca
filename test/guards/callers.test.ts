import Fastify, { type InjectOptions } from 'fastify';
import { describe, expect, test } from 'vitest';
import { addressOf } from '../../server/contracts/endpoint.ts';
import { createServer } from '../../server/http/create-server.ts';
import { Throttle } from '../../server/http/limits.ts';
import { anonymous } from '../../server/kernel/actor.ts';
import { endpoints } from '../http/endpoints.ts';
import { testSettings } from '../support/settings.ts';
import { startTestApp } from '../support/test-app.ts';

const app = await startTestApp({ template: 'lists_template', pages: 'built' });

test('a route that does not say who may call it stops the start', async () => {
  const server = await createServer({
    implementations: [],
    publicUrl: 'http://agenda.test',
    logLevel: 'silent',
    authenticate: async () => ({ actor: anonymous, cookies: [] }),
    throttle: new Throttle(),
    limits: testSettings.limits,
    behindProxy: false,
  });
  expect(() => server.get('/secret', async () => 'told')).toThrow('GET /secret does not say who may call it');
  await server.close();
});

test('Fastify itself would have let it pass', () => {
  expect(() => Fastify().get('/secret', async () => 'told')).not.toThrow();
});

describe('What changes something', () => {
  const changing = endpoints.filter(({ method }) => method !== 'GET');

  test('is kept by no cache, and reading alone may be', () => {
    expect(changing.length).toBeGreaterThan(0);
    expect(changing.filter(({ sharedCacheSeconds }) => sharedCacheSeconds > 0).map(({ id }) => id)).toEqual([]);
    const personal = endpoints.filter(({ callers }) => callers !== 'everyone');
    expect(personal.filter(({ sharedCacheSeconds }) => sharedCacheSeconds > 0).map(({ id }) => id)).toEqual([]);
  });

  test('sends no body along to endpoints that only read', () => {
    expect(endpoints.filter(({ method, body }) => method === 'GET' && body).map(({ id }) => id)).toEqual([]);
  });

  test.each(changing.map((endpoint) => [endpoint.id, endpoint] as const))(
    '%s is refused when a page of another site asks for it',
    async (_, endpoint) => {
      const url = addressOf(endpoint, { params: Object.fromEntries(Object.keys(endpoint.params.shape).map(named)) });
      const headers = { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' };
      const answer = await app.server.inject({ method: endpoint.method, url, headers, payload: {} });
      expect(answer.statusCode).toBe(403);
      expect(answer.json()).toMatchObject({ reason: 'otherSite' });
      expect(answer.headers['cache-control']).toBe('no-store');
    },
  );

  test('stands at no route that is not in a contract, but for the forms of pages and the door of assistants', () => {
    const drawn = app.server.printRoutes({ commonPrefix: false });
    const taking = [...drawn.matchAll(/^.*\((?:.*, )?(?:POST|PUT|PATCH|DELETE)\b.*$/gm)].length;
    const methods = ['POST', 'PUT', 'PATCH', 'DELETE'] as const;
    const known = (method: InjectOptions['method'], url: string) =>
      app.server.hasRoute({ method: method as 'POST', url });
    for (const endpoint of changing)
      expect(known(endpoint.method, endpoint.path.replace(/\{(\w+)\}/g, ':$1')), endpoint.id).toBe(true);
    const paths = new Set(changing.map(({ path }) => path));
    const forms = ['/nl', '/nl/*', '/en', '/en/*', '/theme'];
    for (const method of methods.filter((one) => one !== 'POST'))
      expect(forms.filter((url) => known(method, url))).toEqual([]);
    const assistants = ['/mcp'].filter((url) => known('POST', url));
    expect(taking).toBe(paths.size + forms.length + assistants.length);
  });
});

function named(name: string): [string, string] {
  return [name, 'x'];
}
