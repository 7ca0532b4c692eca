import { beforeAll, expect, test } from 'vitest';
import { publish, seminar } from '../support/cast.ts';
import { signedIn } from '../support/people.ts';
import { startTestApp } from '../support/test-app.ts';
import { everyPage, routeTo } from '../browser/routes.ts';
import { knownAddresses } from '../http/endpoints.ts';

/** What everybody may read names nobody: contacts are those that an organisation gives itself. */
const app = await startTestApp({ template: 'content_template', pages: 'built' });
const secret = 'griet.quaghebeur@people.example';
let told: RegExp;

beforeAll(async () => {
  const griet = await signedIn(
    app,
    { 'organiser.voka': 'owner', head_office: 'planner' },
    { email: secret, name: 'Griet Quaghebeur' },
  );
  const event = await publish(app, seminar());
  const now = app.context.clock.now().toString();
  await app.db
    .updateTable('events')
    .set({ entered_for: 'voka', entered_by: griet.id })
    .where('id', '=', event)
    .execute();
  await app.db
    .updateTable('organisers')
    .set({ submitted_by: griet.id, submitted_at: now })
    .where('id', '=', 'voka')
    .execute();
  const people = await app.db.selectFrom('people').select('email').execute();
  expect(people.length).toBeGreaterThan(10);
  told = new RegExp([...people.map(({ email }) => email.replaceAll('.', '\\.')), 'Quaghebeur'].join('|'), 'i');
});

test('No public endpoint tells the address of a person', async () => {
  const addresses = [...(await knownAddresses(app)).values()];
  expect(addresses.length).toBeGreaterThan(10);
  for (const address of addresses) {
    const { statusCode, body } = await app.get(address);
    expect(statusCode, address).toBeLessThan(400);
    expect(body, address).not.toMatch(told);
  }
});

test('No event, calendar of an event or organiser tells the address of a person', async () => {
  const events = await app.db
    .selectFrom('events')
    .select('id')
    .where('editorial_state', '=', 'published')
    .where('audience', '=', 'public')
    .execute();
  const dated = await app.db.selectFrom('calendar_entries').select('event_id').distinct().execute();
  const organisers = await app.db
    .selectFrom('organisers')
    .select('id')
    .where('state', 'in', ['listed', 'verified'])
    .execute();
  const addresses = [
    ...events.map(({ id }) => `/api/v1/events/${id}`),
    ...dated.map(({ event_id: id }) => `/events/${id}/calendar.ics?lang=nl`),
    ...organisers.map(({ id }) => `/api/v1/organisers/${id}`),
  ];
  for (const address of addresses) {
    const { statusCode, body } = await app.get(address);
    expect(statusCode, address).toBe(200);
    expect(body, address).not.toMatch(told);
  }
});

test.each(everyPage)('The page "$name" ($language) tells the address of nobody', async ({ name, language }) => {
  const { path } = await routeTo(app, name, language);
  expect((await app.get(path)).body).not.toMatch(told);
});

test('and this would be seen: the address stands on the pages of the team', async () => {
  const visitor = await signedIn(app, { 'organiser.voka': 'reader' });
  expect((await app.get('/api/v1/teams/organiser.voka', visitor.headers)).body).toMatch(told);
});
