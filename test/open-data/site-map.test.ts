import { sql } from 'kysely';
import { beforeAll, describe, expect, test } from 'vitest';
import { pageOfEvent } from '../../server/events/event-page.ts';
import { pageOfSelection } from '../../server/open-data/addresses.ts';
import { languages } from '../../server/contracts/words.ts';
import { paths } from '../../web/app/paths.ts';
import { everyPage, routeTo } from '../browser/routes.ts';
import { birdFor } from '../search/birds.ts';
import { publish } from '../support/cast.ts';
import { startTestApp } from '../support/test-app.ts';

const app = await startTestApp({ template: 'content_template', pages: 'built' });

beforeAll(async () => {
  await publish(app, birdFor('own'));
});

/** The addresses in a map, read by the XML reader of PostgreSQL. */
async function addresses(path: string, node = 'url/s:loc'): Promise<string[]> {
  const { body, statusCode } = await app.get(path);
  expect([path, statusCode]).toEqual([path, 200]);
  const { rows } = await sql<{ values: string[] }>`
    select xpath(${`//s:${node}/text()`}, xmlparse(document ${body}::text), array[
      array['s', 'http://www.sitemaps.org/schemas/sitemap/0.9']])::text[] as values`.execute(app.db);
  return rows[0]!.values.map((value) => value.replaceAll('&amp;', '&'));
}

const under = (address: string) => address.replace('http://agenda.test', '');
const parts = async () => (await addresses('/sitemap.xml', 'sitemap/s:loc')).map(under);
const everything = async () => (await Promise.all((await parts()).map((part) => addresses(part)))).flat().map(under);

/** Whether the rules for all crawlers let an address be fetched (RFC 9309, 2.2.2). */
function isAllowed(robots: string, path: string): boolean {
  const rules = [...robots.matchAll(/^Disallow: (\S+)$/gm)].map(([, rule = '']) => rule);
  const pattern = (rule: string) =>
    new RegExp(
      `^${rule
        .split('*')
        .map((part) => part.replace(/[.?+^$()[\]{}|\\]/g, '\\$&'))
        .join('.*')}`,
    );
  return !rules.some((rule) => pattern(rule).test(path));
}

describe('The map of the site', () => {
  test('has every public event in both languages and none that is not', async () => {
    const { rows } = await sql<{ id: string; slug: string }>`
      select id, slug from events where editorial_state = 'published' and audience = 'public'`.execute(app.db);
    const expected = rows.flatMap((event) => languages.map((language) => paths.event(language, event)));
    const events = (await everything()).filter((path) => /\/(evenementen|events)\/./.test(path));
    expect(events.toSorted()).toEqual(expected.toSorted());
    expect(rows.length).toBeGreaterThan(100);
  });

  test('has every page of the site that is to be indexed, once, and each of them is there', async () => {
    const robots = (await app.get('/robots.txt')).body;
    const listed = await everything();
    expect(new Set(listed).size).toBe(listed.length);
    for (const { name, language } of everyPage) {
      const { path, status } = await routeTo(app, name, language);
      const { body } = await app.get(path, { accept: 'text/html' });
      const indexed = status === 200 && !path.includes('?') && !body.includes('content="noindex"');
      expect([path, listed.includes(path)]).toEqual([path, indexed]);
      expect([path, !indexed || isAllowed(robots, path)]).toEqual([path, true]);
    }
    const pages = (await addresses('/sitemap/pages.xml')).map(under);
    expect(pages.length).toBeGreaterThan(400);
    for (const path of pages.filter((_, index) => index % 40 === 0)) expect((await app.get(path)).statusCode).toBe(200);
  });

  test('says of each page where it is in the other language, and since when an event says what it says', async () => {
    const part = (await parts()).find((path) => path.includes('events-1'))!;
    const { body } = await app.get(part);
    const first = /<url>(.*?)<\/url>/.exec(body)?.[1] ?? '';
    expect([...first.matchAll(/hreflang="([^"]+)"/g)].map(([, language]) => language)).toEqual([
      'nl',
      'en',
      'x-default',
    ]);
    expect(first).toMatch(/<lastmod>\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ<\/lastmod>/);
  });

  test('has no other parts', async () => {
    for (const part of ['events-0.xml', 'events-99.xml', 'events-1', 'x.xml'])
      expect((await app.get(`/sitemap/${part}`)).statusCode).toBe(404);
  });
});

test('crawlers are kept from combinations without end, and from them alone', async () => {
  const robots = (await app.get('/robots.txt')).body;
  expect(robots).toContain('\nSitemap: http://agenda.test/sitemap.xml\n');
  const allowed = (path: string) => isAllowed(robots, path);
  for (const path of [
    '/nl',
    '/nl/evenementen',
    '/en/events?country=JP',
    '/nl/evenementen?country=JP&sector=food.drinks',
    '/catalog.ttl',
    '/image.png?lang=nl',
    '/events/0192f5a0-1234-7abc-9def-0123456789ab/image.png?lang=en&v=2',
  ])
    expect([path, allowed(path)]).toEqual([path, true]);
  for (const path of [
    '/nl/evenementen?country=JP&kind=seminar&mode=online',
    '/en/events?q=wine',
    '/feed.atom?country=JP',
    '/calendar.ics?country=JP',
    '/events/0192f5a0-1234-7abc-9def-0123456789ab/calendar.ics',
    '/api/v1/events?country=JP',
    '/nl/abonneren?country=JP',
  ])
    expect([path, allowed(path)]).toEqual([path, false]);
});

test('feeds, maps and assistants name the addresses that the pages have', () => {
  const event = { slug: 'x', id: '01900000-0000-7000-8000-000000000000' };
  for (const language of languages) {
    expect(pageOfEvent(event, language)).toBe(paths.event(language, event));
    expect(pageOfSelection({ country: ['JP'], page: 2 }, language)).toBe(paths.events(language, { country: ['JP'] }));
  }
});

describe('Pages say in which other forms they can be had', () => {
  const alternates = async (path: string) => {
    const { body } = await app.get(path, { accept: 'text/html' });
    const links = [...body.matchAll(/<link rel="alternate" type="([^"]+)" href="([^"]+)"/g)];
    return links.map(([, type, href = '']) => [type, href.replaceAll('&amp;', '&')]);
  };

  test('of a selection', async () => {
    expect(await alternates('/nl/evenementen?country=JP&sort=newest')).toEqual([
      ['application/atom+xml', 'http://agenda.test/feed.atom?country=JP&lang=nl'],
      ['text/calendar', 'http://agenda.test/calendar.ics?country=JP&lang=nl'],
      ['application/json', 'http://agenda.test/api/v1/events?country=JP'],
    ]);
  });

  test('of an event, and they are there', async () => {
    const { path } = await routeTo(app, 'online event', 'en');
    const links = await alternates(path);
    expect(links.map(([type]) => type)).toEqual(['text/calendar', 'application/json', 'application/ld+json']);
    for (const [type, href] of links) {
      const { statusCode, headers } = await app.get(under(href!));
      expect([statusCode, String(headers['content-type']).split(';')[0]]).toEqual([200, type]);
    }
  });
});
