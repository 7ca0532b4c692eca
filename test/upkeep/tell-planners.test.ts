import { beforeEach, expect, test } from 'vitest';
import { movableClock } from '../support/clock.ts';
import { signedIn } from '../support/people.ts';
import { startTestApp } from '../support/test-app.ts';
import { parkEvent } from './parked.ts';

const clock = movableClock();
const app = await startTestApp({ template: 'lists_template', clock });
await signedIn(app, { head_office: 'planner' }, { email: 'greet@fit.example' });
await signedIn(app, { head_office: 'planner' }, { email: 'james@fit.example', language: 'en' });
await signedIn(app, { 'organiser.voka': 'owner' }, { email: 'sofie@voka.example' });
await app.jobs.runDue();

let day = 21;

beforeEach(async () => {
  await app.db.deleteFrom('outbox').execute();
  app.mails.length = 0;
});

/** The next morning, a minute past eight in Belgium. */
async function nextMorning() {
  clock.moveTo(`2026-11-${++day}T07:01:00Z`);
  await app.jobs.runDue();
  await app.relay.drain();
  return app.mails.map(({ to, subject }) => ({ to, subject }));
}

test('Planners are told every morning how many messages wait, each in their own language, and nobody else is', async () => {
  await parkEvent(app);
  await parkEvent(app);
  expect((await nextMorning()).map(({ to }) => to)).toEqual(['greet@fit.example', 'james@fit.example']);
  const [dutch, english] = app.mails;
  expect(dutch?.subject).toMatch(/^Er wachten 2 berichten/);
  expect(dutch?.text).toContain('http://agenda.test/nl/berichten');
  expect(english?.text).toContain('http://agenda.test/en/messages');
  app.mails.length = 0;
  await app.jobs.runDue();
  await app.relay.drain();
  expect(app.mails).toEqual([]);
  expect(await nextMorning()).toHaveLength(2);
});

test('Nobody is told when nothing waits', async () => {
  expect(await nextMorning()).toEqual([]);
});

test('Invented planners of an earlier demonstration are told nothing: nobody reads their mail', async () => {
  await app.db.updateTable('people').set({ demo: true }).where('email', '=', 'james@fit.example').execute();
  await parkEvent(app);
  expect((await nextMorning()).map(({ to }) => to)).toEqual(['greet@fit.example']);
});
