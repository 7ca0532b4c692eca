import { sql } from 'kysely';
import { expect, test } from 'vitest';
import type { Endpoint } from '../../server/contracts/endpoint.ts';
import * as events from '../../server/contracts/events.ts';
import * as health from '../../server/contracts/health.ts';
import * as offices from '../../server/contracts/offices.ts';
import * as organisers from '../../server/contracts/organisers.ts';
import * as referenceData from '../../server/contracts/reference-data.ts';
import { type Audience, audiences } from '../../server/contracts/words.ts';
import { announceEvent } from '../../server/events/announce-event.ts';
import { contentLoader } from '../../server/kernel/actor.ts';
import { foodMission, publish, tokyo } from '../support/cast.ts';
import { startTestApp } from '../support/test-app.ts';

/**
 * The canary: plans that are not public carry a word that stands nowhere else. It must not sing in any answer of any
 * route, nor in anything the search engine keeps.
 */
const word = 'kanarievogel';
const app = await startTestApp({ template: 'lists_template', pages: 'built' });

const secret = (audience?: Audience) =>
  foodMission({
    ...(audience ? { audience } : {}),
    title: { nl: `Geheime missie ${word}`, en: `Secret mission ${word}` },
    summary: { nl: `Niemand weet van ${word}.` },
    // A country, a sector and an organiser that no public event here has: a count would give it away too.
    legs: [tokyo({ country: 'PG', city: `Port ${word}`, timeZone: 'Pacific/Port_Moresby' })],
    sectors: ['consumer-retail.horses'],
    organisers: [{ id: 'stad-genk', role: 'lead' }],
  });

const hidden: string[] = [];
for (const audience of audiences.filter((one) => one !== 'public')) hidden.push(await publish(app, secret(audience)));
hidden.push(
  await app.db.transaction().execute((trx) => announceEvent(trx, app.context.clock, contentLoader, secret())),
);
const withdrawn = await publish(app, secret('public'));
hidden.push(withdrawn);
const shown = await publish(app, foodMission());

test('before it is withdrawn, the last of them can be found: the test would notice', async () => {
  const answer = await app.getJson<{ total: number }>(`/api/v1/events?q=${word}`);
  expect(answer.total).toBe(1);
});

test('what is withdrawn leaves the search, the calendars and the list of words', async () => {
  await sql`update events set editorial_state = 'withdrawn' where id = ${withdrawn}`.execute(app.db);
  await sql`insert into outbox (topic, subject) values ('event.changed', ${withdrawn})`.execute(app.db);
  await app.relay.drain();
  for (const table of ['search_documents', 'search_texts', 'search_words', 'calendar_entries']) {
    const { rows } = await sql<{ row: string }>`select t::text as row from ${sql.table(table)} t`.execute(app.db);
    expect(rows.length, table).toBeGreaterThan(0);
    expect(
      rows.filter(({ row }) => row.includes(word) || hidden.some((id) => row.includes(id))),
      table,
    ).toEqual([]);
  }
});

const endpoints = [events, health, offices, organisers, referenceData]
  .flatMap((module): unknown[] => Object.values(module))
  .filter((value): value is Endpoint => typeof value === 'object' && value !== null && 'callers' in value);

/** Addresses that reach a path: with nothing, with the word, with the secret's own country, and with its id. */
function addressesOf(path: string): string[] {
  const filled = hidden.map((id) => path.replace('{id}', id));
  const asked = [
    '',
    `?q=${word}`,
    '?country=PG&past=true',
    '?sector=consumer-retail.horses',
    '?past=true&pageSize=100',
    '?lang=en',
  ];
  return filled.flatMap((one) => asked.map((search) => one + search));
}

const pages = ['', '/evenementen', '/landen', '/landen/papoea-nieuw-guinea', '/abonneren', '/evenementen/x-{id}'].map(
  (path) => `/nl${path}`,
);
const englishPages = ['', '/events', '/countries', '/countries/papua-new-guinea', '/subscribe', '/events/x-{id}'].map(
  (path) => `/en${path}`,
);
const others = ['/', '/favicon.svg', '/favicon.ico', '/robots.txt', '/api/openapi.json'];

test('every route of the program is walked', () => {
  const walked = new Set([...endpoints.map((endpoint) => endpoint.path), ...others, '/nl', '/nl/*', '/en', '/en/*']);
  const routes = [...app.server.printRoutes({ commonPrefix: false }).matchAll(/[├└]── (\S+) \(/g)]
    .map(([, path = '']) => path.replace(/:(\w+)/g, '{$1}'))
    .filter((path) => !/^(\*|\/?assets|\/api\/docs|\/static|\/yaml|\/json)/.test(path) && !path.startsWith('api/docs'));
  expect(routes.length).toBeGreaterThan(10);
  expect(routes.filter((path) => ![...walked].some((known) => known.endsWith(path)))).toEqual([]);
});

test('the canary sings nowhere', async () => {
  const addresses = [...endpoints.map((endpoint) => endpoint.path), ...pages, ...englishPages, ...others].flatMap(
    addressesOf,
  );
  expect(addresses.length).toBeGreaterThan(300);
  for (const address of new Set(addresses)) {
    const answer = await app.get(address, { accept: 'text/html,*/*' });
    expect(answer.statusCode, address).toBeLessThan(500);
    // The word one asks for may come back in the sentence about one's own question; the secret may not.
    const said = answer.body
      .replaceAll(`q=${word}`, '')
      .replaceAll(new RegExp(`“${word}”|"q":"${word}"|value="${word}"`, 'g'), '');
    expect(said.includes(`missie ${word}`) || said.includes(`Port ${word}`), address).toBe(false);
    if (!address.includes(word)) expect(said, address).not.toContain(word);
  }
});

test('no count, no page and no calendar says that it exists', async () => {
  const answer = await app.getJson<{
    total: number;
    items: { id: string }[];
    facets: Record<string, { value: string }[]>;
  }>('/api/v1/events?past=true&pageSize=100');
  expect(answer.items.map((item) => item.id)).toEqual([shown]);
  expect(answer.total).toBe(1);
  expect(answer.facets['country']?.map((value) => value.value)).toEqual(['JP']);
  expect(JSON.stringify(answer.facets)).not.toMatch(/PG|horses|stad-genk|oceania/);
  for (const id of hidden) {
    expect((await app.get(`/api/v1/events/${id}`)).statusCode).toBe(404);
    expect((await app.get(`/events/${id}/calendar.ics`)).statusCode).toBe(404);
    expect((await app.get(`/nl/evenementen/x-${id}`, { accept: 'text/html' })).statusCode).toBe(404);
  }
  const typo = await app.getJson<{ corrections?: unknown }>('/api/v1/events?q=kanarievogal');
  expect(typo.corrections).toBeUndefined();
});
