import { sql } from 'kysely';
import { expect, onTestFinished, test } from 'vitest';
import { createApp } from '../../server/app.ts';
import { connect, createPool } from '../../server/database/connect.ts';
import { builtPages } from '../../server/pages/built-pages.ts';
import { fixedClock } from '../support/clock.ts';
import { publish, seminar } from '../support/cast.ts';
import { signedIn } from '../support/people.ts';
import { testSettings } from '../support/settings.ts';
import { startTestApp } from '../support/test-app.ts';

/** What readers are told when a page cannot be had, by errors that really happen. */
const log: string[] = [];
const app = await startTestApp({
  template: 'lists_template',
  pages: 'built',
  logTo: { write: (line) => void log.push(line) },
});
const html = { accept: 'text/html' };

const told = (body: string) => ({
  title: /<h1[^>]*>(.*?)<\/h1>/.exec(body)?.[1],
  hasSearch: body.includes('role="search"'),
  ways: [...body.matchAll(/<a href="([^"]+)"/g)].map(([, href]) => href),
  text: body.replaceAll(/<script.*?<\/script>|<[^>]+>/gs, ' ').replaceAll(/\s+/g, ' '),
});

test('a page that does not exist helps to look further', async () => {
  for (const path of ['/nl/xyz', '/xyz']) {
    const answer = await app.get(path, html);
    expect(answer.statusCode).toBe(404);
    const { title, hasSearch, ways } = told(answer.body);
    expect(title).toBe('Deze pagina bestaat niet');
    expect(hasSearch).toBe(true);
    for (const way of ['/nl/evenementen', '/nl/landen', '/nl/hulp']) expect(ways).toContain(way);
  }
  expect((await app.get('/en/xyz', html)).body).toContain('This page does not exist');
});

test('who may not see a page is told why, and who can', async () => {
  const { headers } = await signedIn(app, { 'organiser.voka': 'reader' });
  const answer = await app.get('/nl/teams/organiser.voka/sleutels', { ...html, ...headers });
  expect(answer.statusCode).toBe(403);
  const { title, text, ways } = told(answer.body);
  expect(title).toBe('Dit mag u niet');
  expect(text).toContain('Een beheerder van de organisatie');
  expect(ways).toContain('/nl/account');
  expect(text).not.toContain('Probeer opnieuw');
});

test('what went wrong on our side has a number that is in the log', async () => {
  const id = await publish(app, seminar());
  await sql`alter table ready_events rename to events_away`.execute(app.db);
  onTestFinished(async () => {
    await sql`alter table events_away rename to ready_events`.execute(app.db);
  });
  const answer = await app.get(`/nl/evenementen/x-${id}`, html);
  expect(answer.statusCode).toBe(500);
  const { title, text } = told(answer.body);
  expect(title).toBe('Er ging iets mis bij ons');
  const [, number] = /noem dan dit nummer: ([A-Z]+-\d+)/.exec(text) ?? [];
  expect(number).toBeDefined();
  expect(log.some((line) => line.includes(`"reqId":"${number}"`) && line.includes('page failed'))).toBe(true);
  expect(answer.body).not.toMatch(/events_away|relation/);
  expect(answer.headers['cache-control']).toBe('no-store');
});

test('who asks too much hears as a page how long to wait', async () => {
  const busy = await startTestApp({
    template: 'lists_template',
    pages: 'built',
    limits: { perAddress: 1, perActor: 1 },
  });
  await busy.get('/nl/over', html);
  const answer = await busy.get('/nl/over?x=1', html);
  expect(answer.statusCode).toBe(429);
  const seconds = Number(answer.headers['retry-after']);
  expect(seconds).toBeGreaterThan(0);
  const { title, text } = told(answer.body);
  expect(title).toBe('Even wachten');
  expect(text).toContain(seconds < 60 ? `over ${seconds} seconden` : 'over een minuut');
  expect(answer.body).toContain('hrefLang="en"');
  // Programs are told as programs are.
  expect((await busy.get('/nl/over')).headers['content-type']).toMatch(/problem\+json/);
});

test('while the database is away pages say so and when to come back, also to who is signed in', async () => {
  // Nothing listens on the discard port.
  const db = connect(createPool('postgres://nobody@127.0.0.1:9/none'));
  const settings = { db, clock: fixedClock, pages: await builtPages(), logLevel: 'silent', ...testSettings };
  const { server } = await createApp(settings);
  onTestFinished(async () => {
    await server.close();
    await db.destroy();
  });
  for (const cookie of [{}, { cookie: 'agenda.session_token=x.y' }]) {
    const answer = await server.inject({ url: '/nl/evenementen', headers: { ...html, ...cookie } });
    expect(answer.statusCode).toBe(503);
    expect(answer.headers['retry-after']).toBe('5');
    const { title, text } = told(answer.body);
    expect(title).toBe('De site is er zo weer');
    expect(text).toContain('over 5 seconden');
    expect(answer.body).not.toMatch(/127\.0\.0\.1|ECONNREFUSED|postgres/);
  }
});
