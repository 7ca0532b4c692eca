import { describe, expect, test } from 'vitest';
import { parseSearchAddress } from '../../server/contracts/search-address.ts';
import { startTestApp } from '../support/test-app.ts';

const app = await startTestApp({ template: 'lists_template', pages: 'built' });

describe('Names that every object has', () => {
  const names = ['constructor', 'toString', '__proto__', 'hasOwnProperty', 'valueOf'];
  test.each(names)('"%s" is a parameter that does not exist', async (name) => {
    for (const path of ['/api/v1/events', '/calendar.ics', '/api/v1/kinds', '/health/live']) {
      const answer = await app.get(`${path}?${name}=1`);
      expect(answer.statusCode).toBe(400);
      expect(answer.json()).toMatchObject({ issues: [{ in: 'query', name }] });
    }
    expect((await app.get(`/nl/evenementen?${name}=1`, { accept: 'text/html' })).statusCode).toBe(200);
    expect(parseSearchAddress(new URLSearchParams([[name, '1']]))).toEqual({
      query: {},
      dropped: [{ name, value: '1' }],
    });
  });
});

test.each(['/api/v1/organisers/%00', '/api/v1/organisers/a%00b', '/api/v1/organisers/No%20body'])(
  '%s is no id',
  async (path) => {
    const answer = await app.get(path);
    expect(answer.statusCode).toBe(400);
    expect(answer.json()).toMatchObject({ issues: [{ in: 'path', name: 'id' }] });
  },
);

test.each(['from', 'to'])('there was no year 0 to search from: %s', async (name) => {
  for (const path of ['/api/v1/events', '/calendar.ics']) {
    const answer = await app.get(`${path}?${name}=0000-01-01`);
    expect(answer.statusCode).toBe(400);
    expect(answer.json()).toMatchObject({ issues: [{ in: 'query', name }] });
  }
  expect((await app.get(`/nl/evenementen?${name}=0000-01-01`, { accept: 'text/html' })).statusCode).toBe(200);
});

test.each(['/api/v1/events/%E0%A4%A', '/nl/%E0%A4%A', `/api/v1/organisers/${'x'.repeat(300)}`])(
  'an address that cannot be read is refused by a problem document: %s',
  async (path) => {
    const answer = await app.get(path);
    expect(answer.statusCode).toBeGreaterThanOrEqual(400);
    expect(answer.statusCode).toBeLessThan(500);
    expect(answer.headers['content-type']).toBe('application/problem+json; charset=utf-8');
    expect(answer.body).not.toContain('FST_');
  },
);

test('what is repeated although it takes one value, or goes beyond fifty, is told as dropped', () => {
  const two = parseSearchAddress(new URLSearchParams('from=2027-01-01&from=2027-02-01'));
  expect(two).toEqual({ query: { from: '2027-01-01' }, dropped: [{ name: 'from', value: '2027-02-01' }] });
  const codes = Array.from({ length: 51 }, (_, index) => `code-${String(index).padStart(2, '0')}`);
  const many = parseSearchAddress(new URLSearchParams(codes.map((code) => ['sector', code])));
  expect(many.dropped).toEqual([{ name: 'sector', value: 'code-50' }]);
});
