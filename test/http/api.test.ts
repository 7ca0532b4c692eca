import { Validator } from '@seriousme/openapi-schema-validator';
import { beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod';
import type { EventItem } from '../../server/contracts/events.ts';
import { allItems } from '../search/oracle.ts';
import { startTestApp } from '../support/test-app.ts';
import type { Endpoint } from '../../server/contracts/endpoint.ts';
import { callerSorts, isPromised } from '../guards/role-matrix/callers.ts';
import { observe } from '../guards/role-matrix/matrix.ts';
import { recipes } from '../guards/role-matrix/recipes.ts';
import { endpoints, knownAddresses, openEndpoints, withMore } from './endpoints.ts';

type JsonSchema = Parameters<typeof z.fromJSONSchema>[0];

interface Operation {
  operationId: string;
  parameters?: { name: string; in: string; required?: boolean }[];
  requestBody?: { content: Record<string, { schema: object }> };
  responses: Record<string, { content: Record<string, { schema: object }> }>;
}

interface OpenApi {
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, object> };
}

const app = await startTestApp({ template: 'content_template' });
let document: OpenApi;
let addresses: Awaited<ReturnType<typeof knownAddresses>>;

beforeAll(async () => {
  const answer = await app.get('/api/openapi.json');
  expect(answer.statusCode).toBe(200);
  document = answer.json<OpenApi>();
  addresses = await knownAddresses(app);
});

/** A schema of the published document as a checker, with nothing of our own contracts in between. */
function published(schema: object): z.ZodType {
  const text = JSON.stringify({ ...schema, $defs: document.components.schemas });
  return z.fromJSONSchema(JSON.parse(text.replaceAll('#/components/schemas/', '#/$defs/')) as JsonSchema);
}

/** What the document says about the answer of an endpoint. */
function promised({ path, method }: Pick<Endpoint, 'path' | 'method'>, status: number, mediaType: string): z.ZodType {
  const content = document.paths[path]?.[method.toLowerCase()]?.responses[status]?.content[mediaType];
  if (!content) throw new Error(`The document knows no ${status} as ${mediaType} at ${method} ${path}.`);
  return published(content.schema);
}

const reading = (path: `/${string}`) => ({ path, method: 'GET' }) as const;

/** The answer of an endpoint to somebody who may call it or, where asked, to a passer-by, with what it is about made. */
async function answerOf(endpoint: Endpoint, name?: 'anonymous') {
  const recipe = recipes[endpoint.id]![0]!;
  const contract = recipe.callers === undefined ? endpoint : { ...endpoint, callers: recipe.callers };
  const allowed = callerSorts.toReversed().filter((sort) => sort.role !== 'key');
  const sort = callerSorts.find((one) => one.name === name);
  const first = allowed.find((one) => recipe.only?.includes(one.name) ?? isPromised(contract, recipe.subject, one));
  return (await observe(app, { endpoint, recipe }, sort ?? first!)).answer;
}

function nullsIn(value: unknown, path = '$'): string[] {
  if (value === null) return [path];
  if (typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => nullsIn(inner, `${path}.${key}`));
}

describe('The OpenAPI document', () => {
  test('is valid OpenAPI 3.1, with every reference leading somewhere', async () => {
    const validator = new Validator();
    const { valid, errors } = await validator.validate(structuredClone(document) as never);
    expect(errors).toBeUndefined();
    expect(valid).toBe(true);
    expect(validator.version).toBe('3.1');
    expect(() => validator.resolveRefs()).not.toThrow();
  });

  test('tells of every endpoint, with all its parameters, and of nothing else', () => {
    const told = Object.entries(document.paths).flatMap(([path, operations]) =>
      Object.entries(operations).map(([method, operation]) => ({
        id: operation.operationId,
        call: `${method.toUpperCase()} ${path}`,
        parameters: (operation.parameters ?? []).map(({ name, in: place }) => `${place}:${name}`).toSorted(),
        body: Object.keys(operation.requestBody?.content ?? {}),
      })),
    );
    const known = endpoints.map((endpoint) => ({
      id: endpoint.id,
      call: `${endpoint.method} ${endpoint.path}`,
      parameters: [
        ...Object.keys(endpoint.params.shape).map((name) => `path:${name}`),
        ...Object.keys(endpoint.query.shape).map((name) => `query:${name}`),
      ].toSorted(),
      body: endpoint.body ? [endpoint.bodyType ?? 'application/json'] : [],
    }));
    const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
    expect(told.toSorted(byId)).toEqual(known.toSorted(byId));
  });

  test('can tell a wrong answer from a right one', () => {
    const schema = promised(reading('/api/v1/organisers/{id}'), 200, 'application/json');
    const right = {
      id: 'x',
      href: '/',
      name: { nl: 'X', en: 'X' },
      kind: 'port',
      domains: [],
      partnerships: [],
      active: true,
      verified: false,
    };
    expect(schema.safeParse(right).success).toBe(true);
    for (const wrong of [{ kind: 'shop' }, { name: { nl: 'X' } }, { active: null }, { secret: 1 }])
      expect(schema.safeParse({ ...right, ...wrong }).success).toBe(false);
  });
});

describe('Every endpoint answers as the document says', () => {
  test.each(endpoints.map((endpoint) => [endpoint.id, endpoint] as const))('%s', async (_, endpoint) => {
    const mediaType = endpoint.mediaType ?? 'application/json';
    const status = endpoint.status ?? 200;
    const open = addresses.get(endpoint);
    const answer = await (open === undefined ? answerOf(endpoint) : app.get(open));
    expect(answer.statusCode).toBe(status);
    // A file is what it is.
    const { 'content-type': type } = answer.headers;
    const isFile = mediaType === '*/*' && /^(application|image|text)\/[a-z.+-]+(; charset=utf-8)?$/.test(String(type));
    expect(isFile ? '*/*' : type).toBe(mediaType === '*/*' ? mediaType : `${mediaType}; charset=utf-8`);
    const body: unknown = endpoint.mediaType ? answer.body : answer.json();
    expect(promised(endpoint, status, mediaType).safeParse(body).error?.issues).toBeUndefined();
    // What is not known is left out.
    expect(nullsIn(body)).toEqual([]);
  });

  test('every page of the list does, for every selection a client may make', async () => {
    const schema = promised(reading('/api/v1/events'), 200, 'application/json');
    const selections = [
      'past=true&pageSize=100',
      'past=true&pageSize=100&page=4',
      'q=veitnam',
      'country=TV',
      'page=10000',
      'sort=newest',
      'official=true&kind=official_visit',
      'q=missie&sort=relevance',
    ];
    for (const selection of selections) {
      const answer = await app.get(`/api/v1/events?${selection}`);
      expect(answer.statusCode).toBe(200);
      expect(schema.safeParse(answer.json()).error?.issues).toBeUndefined();
    }
  });

  test('every single event does', { timeout: 120_000 }, async () => {
    const schema = promised(reading('/api/v1/events/{id}'), 200, 'application/json');
    for (const { href, ...item } of await allItems(app, { past: true })) {
      const detail = await app.getJson(href);
      expect(schema.safeParse(detail).error?.issues).toBeUndefined();
      expect(detail).toMatchObject({ ...item, href } satisfies EventItem);
      expect(nullsIn(detail)).toEqual([]);
    }
  });

  test('no answer holds a null: what is not known is left out', async () => {
    expect(nullsIn({ a: [{ b: null }] })).toEqual(['$.a.0.b']);
    expect(nullsIn(await app.getJson('/api/v1/events?past=true&pageSize=100'))).toEqual([]);
  });

  test('the pages of a list follow each other by their next address until the total is reached', async () => {
    const first = await app.getJson<{ total: number; next: string }>('/api/v1/events?past=true&pageSize=100');
    const all = await allItems(app, { past: true });
    expect(new Set(all.map((item) => item.id)).size).toBe(first.total);
    expect(first.next).toBe('/api/v1/events?past=true&page=2&pageSize=100');
    const last = await app.getJson(`/api/v1/events?past=true&pageSize=100&page=${Math.ceil(first.total / 100)}`);
    expect(last).not.toHaveProperty('next');
  });

  test('a refusal does too', async () => {
    for (const endpoint of openEndpoints) {
      const answer = await app.get(withMore(addresses.get(endpoint), 'colour=blue'));
      const schema = promised(endpoint, 400, 'application/problem+json');
      expect(schema.safeParse(answer.json()).error?.issues).toBeUndefined();
    }
    for (const endpoint of endpoints.filter(({ callers }) => callers !== 'everyone')) {
      const schema = promised(endpoint, 401, 'application/problem+json');
      const answer = await answerOf(endpoint, 'anonymous');
      expect(`${answer.statusCode} ${endpoint.id}`).toBe(`401 ${endpoint.id}`);
      expect(schema.safeParse(answer.json()).error?.issues).toBeUndefined();
    }
    for (const endpoint of openEndpoints.filter(({ problems }) => problems.includes('notFound'))) {
      const unknown = endpoint.path.replace(/\{\w+\}/, '01900000-0000-7000-8000-000000000000');
      const schema = promised(endpoint, 404, 'application/problem+json');
      expect(schema.safeParse((await app.get(unknown)).json()).error?.issues).toBeUndefined();
    }
  });
});
