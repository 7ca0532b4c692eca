import { describe, expect, test } from 'vitest';
import { type PageName, routeTo } from '../browser/routes.ts';
import { startTestApp } from '../support/test-app.ts';

/** Every number on a page of a place leads to the list that it is the length of. */

const app = await startTestApp({ template: 'content_template', pages: 'built' });

/** Figures of a page as they are read aloud, `12 evenementen, ook voorbije: Voka`, with where they lead. */
async function figuresOf(path: string): Promise<{ says: string; count: number; href: string }[]> {
  const { body } = await app.get(path, { accept: 'text/html' });
  const links = body.matchAll(/<a\b([^>]*)>([^<]*)</g);
  return [...links].flatMap(([, attributes = '', text = '']) => {
    const href = /href="([^"]*)"/.exec(attributes)?.[1]?.replaceAll('&amp;', '&') ?? '';
    const label = /aria-label="([^"]*)"/.exec(attributes)?.[1];
    // `Alle 12 evenementen …` too; the year ruler says its figures apart.
    const number = /\d+/.exec(label ?? text)?.[0];
    const isList = /^\/(nl\/evenementen|en\/events)(\?|$)/.test(href);
    const counts = label !== undefined || /\d+ (evenement|event|officiële)/.test(text);
    return isList && counts && number !== undefined ? [{ says: label ?? text, count: Number(number), href }] : [];
  });
}

const most = 40;

describe('Every figure', () => {
  test.each([
    { name: 'countries', atLeast: 20 },
    { name: 'country with events', atLeast: 20 },
    { name: 'sectors', atLeast: 40 },
    { name: 'domain of the strategy', atLeast: 30 },
    { name: 'sector with events', atLeast: 10 },
    { name: 'organisers by kind', atLeast: 40 },
    { name: 'organiser with events', atLeast: 10 },
    { name: 'region with events', atLeast: 20 },
    { name: 'office', atLeast: 3 },
  ] satisfies { name: PageName; atLeast: number }[])(
    'on the page "$name" is the length of its list',
    async ({ name, atLeast }) => {
      const figures = await figuresOf((await routeTo(app, name, 'nl')).path);
      expect(figures.length).toBeGreaterThanOrEqual(atLeast);
      for (const { says, count, href } of figures.slice(0, most)) {
        const address = new URL(href, 'http://site');
        const { total } = await app.getJson<{ total: number }>(`/api/v1/events${address.search || '?'}&pageSize=1`);
        expect({ says, href, count }).toEqual({ says, href, count: total });
      }
    },
  );

  test('of a province counts an event once, however many of its organisers are of it', async () => {
    const { provinces } = await app.getJson<{ provinces: { all: number; upcoming: number; organisers: string[] }[] }>(
      '/api/v1/activity?region=europe',
    );
    expect(provinces.length).toBeGreaterThan(2);
    for (const { all, upcoming, organisers } of provinces) {
      const of = organisers.map((id) => `organiser=${id}`).join('&');
      const total = async (more: string) =>
        (await app.getJson<{ total: number }>(`/api/v1/events?region=europe&${of}${more}&pageSize=1`)).total;
      expect([upcoming, all]).toEqual([await total(''), await total('&past=true')]);
    }
  });

  test('of what is active is of past events too, and the latest of these are told, the latest first', async () => {
    const { latest, all, upcoming } = await app.getJson<{
      latest: { id: string }[];
      all: number;
      upcoming: number;
    }>('/api/v1/activity?organiser=fit');
    const past = await app.getJson<{ items: { id: string }[] }>('/api/v1/events?organiser=fit&past=true&pageSize=100');
    expect(all).toBeGreaterThan(upcoming + 5);
    expect(latest.map(({ id }) => id)).toEqual(past.items.slice(upcoming, upcoming + 5).map(({ id }) => id));
  });
});

test('nobody asks for an activity of what does not exist', async () => {
  for (const path of ['activity?country=ZZ', 'fairs?sector=nothing', 'activity?colour=red'])
    expect((await app.get(`/api/v1/${path}`)).statusCode).toBe(400);
  for (const path of ['offices/nowhere/events', 'countries/ZZ/holidays'])
    expect((await app.get(`/api/v1/${path}`)).statusCode).toBe(404);
});
