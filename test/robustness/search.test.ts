import { describe, expect, test } from 'vitest';
import { publish, seminar, tokyo } from '../support/cast.ts';
import { startTestApp } from '../support/test-app.ts';
import type { SearchAnswer } from '../search/oracle.ts';

const app = await startTestApp({ template: 'lists_template' });

describe('Two letters that changed places', () => {
  test.each([
    ['jaapn', 'japan'],
    ['jpaan', 'japan'],
    ['tokoy', 'tokyo'],
    ['sapnje', 'spanje'],
    ['azken', 'zaken'],
  ])('"%s" is read as "%s", also in a short word', async (typed, used) => {
    await publish(app, seminar({ title: { nl: 'Zaken in Spanje en Tokyo' }, legs: [tokyo()] }));
    expect((await app.getJson<SearchAnswer>(`/api/v1/events?q=${typed}`)).corrections).toEqual([{ typed, used }]);
  });
});

test('an event with a word of thousands of letters is found and is in the calendar like any other', async () => {
  const letters = 'abcdefghijklmnopqrstuvwxyz';
  let state = 7;
  const word = Array.from({ length: 6000 }, () => letters[(state = (state * 1103515245 + 12345) % 2 ** 31) % 26]).join(
    '',
  );
  const id = await publish(app, seminar({ title: { nl: 'Bijlage vergeten' }, description: { nl: word } }));
  expect(await app.db.selectFrom('outbox').selectAll().execute()).toEqual([]);
  expect((await app.getJson<SearchAnswer>('/api/v1/events?q=bijlage')).items.map((item) => item.id)).toEqual([id]);
  expect((await app.get(`/events/${id}/calendar.ics`)).statusCode).toBe(200);
});

test('a language that is named twice counts once', async () => {
  const entry = seminar({ languages: ['pl', 'pl'] });
  await publish(app, entry).catch(() => publish(app, { ...entry, languages: ['pl'] }));
  const { facets } = await app.getJson<SearchAnswer>('/api/v1/events');
  expect(facets.language.find((value) => value.value === 'pl')?.count).toBe(1);
});
