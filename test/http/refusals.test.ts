import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ProblemDocument } from '../../server/contracts/shapes.ts';
import { startTestApp } from '../support/test-app.ts';
import { endpoints, knownAddresses, openEndpoints, withMore } from './endpoints.ts';

/** TEST_SEED repeats a run. */
const seed = Number(process.env['TEST_SEED'] ?? Math.trunc(Math.random() * 2 ** 31));
process.stdout.write(`Refusals, seed ${seed}\n`);

const app = await startTestApp({ template: 'content_template' });
const addresses = await knownAddresses(app);

async function refused(path: string, status: number): Promise<ProblemDocument> {
  const answer = await app.get(path);
  expect(`${answer.statusCode} ${path}`).toBe(`${status} ${path}`);
  expect(answer.headers['content-type']).toBe('application/problem+json; charset=utf-8');
  expect(answer.headers['cache-control']).toBe('no-store');
  expect(answer.headers).not.toHaveProperty('last-modified');
  const problem = answer.json<ProblemDocument>();
  expect(problem).toMatchObject({
    type: expect.stringMatching(/^urn:problem-type:belgif:\w+$/),
    title: expect.stringMatching(/\w/),
    status,
    detail: expect.stringMatching(/\w/),
    instance: expect.stringMatching(/^urn:request:/),
  });
  expect(problem.detail).not.toMatch(/node_modules|\bat \w+ \(|select |\.ts:/);
  // Nor in the words of those who write programs: a pattern, or what some library expected.
  expect(problem.detail).not.toMatch(/invalid|expected|pattern|undefined|NaN|[<>]=|\/\^/i);
  return problem;
}

/** What was refused, by place, name and value. */
async function named(path: string): Promise<unknown[]> {
  const { issues = [] } = await refused(path, 400);
  return issues.map((issue) => [issue.type.split(':').at(-1), issue.name, issue.value]);
}

describe('A parameter that does not exist is refused by name', () => {
  test.each(openEndpoints.map((endpoint) => [endpoint.id, endpoint] as const))('at %s', async (_, endpoint) => {
    expect(await named(withMore(addresses.get(endpoint), 'colour=blue&Country=JP'))).toEqual([
      ['unknownInput', 'colour', undefined],
      ['unknownInput', 'Country', undefined],
    ]);
  });
});

describe('A value that means nothing is refused by name and value', () => {
  const schema = 'schemaViolation';
  const reference = 'referencedResourceNotFound';
  test.each([
    ['country=ZZ', [[reference, 'country', 'ZZ']]],
    ['country=Japan', [[schema, 'country', 'Japan']]],
    ['country=jp', [[schema, 'country', 'jp']]],
    [
      'country=JP&country=ZZ&country=XX',
      [
        [reference, 'country', 'ZZ'],
        [reference, 'country', 'XX'],
      ],
    ],
    ['country=', [[schema, 'country', '']]],
    ['region=atlantis', [[reference, 'region', 'atlantis']]],
    ['sector=food', [[reference, 'sector', 'food']]],
    ['domain=food.drinks', [[reference, 'domain', 'food.drinks']]],
    ['organiser=nobody', [[reference, 'organiser', 'nobody']]],
    ['organiser=No%20body', [[schema, 'organiser', 'No body']]],
    ['kind=party', [[schema, 'kind', 'party']]],
    ['mode=live', [[schema, 'mode', 'live']]],
    ['organiserKind=club', [[schema, 'organiserKind', 'club']]],
    ['language=vls', [[schema, 'language', 'vls']]],
    ['official=yes', [[schema, 'official', 'yes']]],
    ['past=1', [[schema, 'past', '1']]],
    ['from=2027-13-01', [[schema, 'from', '2027-13-01']]],
    ['from=2027-02-29', [[schema, 'from', '2027-02-29']]],
    ['to=1/3/2027', [[schema, 'to', '1/3/2027']]],
    ['from=2027-03-02&to=2027-03-01', [[schema, 'to', '2027-03-01']]],
    ['from=2027-03-01&from=2027-03-02', [[schema, 'from', ['2027-03-01', '2027-03-02']]]],
    ['q=a&q=b', [[schema, 'q', ['a', 'b']]]],
  ])('%s', async (query, issues) => {
    expect(await named(`/api/v1/events?${query}`)).toEqual(issues);
    expect(await named(`/calendar.ics?${query}`)).toEqual(issues);
  });

  test.each([
    ['page=0', [[schema, 'page', '0']]],
    ['page=-1', [[schema, 'page', '-1']]],
    ['page=1.5', [[schema, 'page', '1.5']]],
    ['page=two', [[schema, 'page', 'two']]],
    ['page=', [[schema, 'page', '']]],
    ['page=10001', [[schema, 'page', '10001']]],
    ['pageSize=0', [[schema, 'pageSize', '0']]],
    ['pageSize=101', [[schema, 'pageSize', '101']]],
    ['page=1&page=2', [[schema, 'page', ['1', '2']]]],
    ['sort=price', [[schema, 'sort', 'price']]],
    ['sort=relevance', [['invalidInput', 'sort', 'relevance']]],
  ])('%s', async (query, issues) => {
    expect(await named(`/api/v1/events?${query}`)).toEqual(issues);
  });

  test('fifty values of one parameter are taken, fifty-one refused', async () => {
    const countries = (await app.getJson<{ items: { code: string }[] }>('/api/v1/countries')).items;
    const query = (count: number) =>
      countries
        .slice(0, count)
        .map(({ code }) => `country=${code}`)
        .join('&');
    expect((await app.get(`/api/v1/events?${query(50)}`)).statusCode).toBe(200);
    expect((await refused(`/api/v1/events?${query(51)}`, 400)).issues).toMatchObject([{ name: 'country' }]);
  });

  test('everything wrong is told at once', async () => {
    const wrong = await named('/api/v1/events?country=zz&page=0&from=never&colour=blue');
    expect(wrong.map((issue) => (issue as string[])[1]).toSorted()).toEqual(['colour', 'country', 'from', 'page']);
  });

  test('calendars know no pages and no order, and only our two languages', async () => {
    expect(await named('/calendar.ics?page=1')).toEqual([['unknownInput', 'page', undefined]]);
    expect(await named('/calendar.ics?sort=date')).toEqual([['unknownInput', 'sort', undefined]]);
    expect(await named('/calendar.ics?lang=fr')).toEqual([[schema, 'lang', 'fr']]);
  });
});

describe('What is not there', () => {
  const unknown = '01900000-0000-7000-8000-000000000000';

  test.each([`/api/v1/events/${unknown}`, `/events/${unknown}/calendar.ics`, '/api/v1/organisers/nobody'])(
    '%s is not found',
    async (path) => {
      expect((await refused(path, 404)).type).toBe('urn:problem-type:belgif:resourceNotFound');
    },
  );

  test.each(['/api/v1/events/1', '/events/1/calendar.ics', `/api/v1/events/${unknown}0`, '/api/v1/events/%00'])(
    '%s is no id at all',
    async (path) => {
      expect((await refused(path, 400)).issues).toMatchObject([{ in: 'path', name: 'id' }]);
    },
  );

  test.each(['/api', '/api/v1', '/api/v2/events', '/api/v1/event', '/calendar', '/.env', '/api/v1/events/x/y'])(
    '%s is no address of ours',
    async (path) => {
      expect((await refused(path, 404)).type).toBe('urn:problem-type:belgif:resourceNotFound');
    },
  );

  test.each(['POST', 'PUT', 'PATCH', 'DELETE'] as const)(
    'nothing is changed by %s but what says so',
    async (method) => {
      const taking = new Set(endpoints.filter((endpoint) => endpoint.method === method).map(({ path }) => path));
      for (const [{ path }, url] of addresses) {
        if (taking.has(path)) continue;
        const answer = await app.server.inject({ method, url, payload: {} });
        expect(answer.statusCode).toBe(404);
        expect(answer.headers['content-type']).toBe('application/problem+json; charset=utf-8');
      }
    },
  );
});

test('whatever stands in an address, the answer is a list or a refusal that names the parameter', async () => {
  const names = ['q', 'country', 'sector', 'organiser', 'from', 'to', 'official', 'past', 'sort', 'page', 'pageSize'];
  const year = fc.integer({ min: 1, max: 9999 }).map((number) => `${String(number).padStart(4, '0')}-06-15`);
  const value = fc.oneof(fc.string({ unit: 'binary' }), year, fc.constantFrom('', 'JP', 'true', '1', 'food.drinks'));
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(fc.constantFrom(...names), value), { maxLength: 4 }), async (pairs) => {
      for (const path of ['/api/v1/events', '/calendar.ics']) {
        const answer = await app.get(`${path}?${new URLSearchParams(pairs)}`);
        expect([200, 400]).toContain(answer.statusCode);
        if (answer.statusCode === 200) continue;
        const { issues = [] } = answer.json<ProblemDocument>();
        expect(issues.length).toBeGreaterThan(0);
        expect(pairs.map(([name]) => name)).toEqual(expect.arrayContaining(issues.map((issue) => issue.name)));
      }
    }),
    { seed, numRuns: 200 },
  );
});
