import { expect, test } from 'vitest';
import type { EventItem } from '../../server/contracts/events.ts';
import { movableClock } from '../support/clock.ts';
import { publish, seminar } from '../support/cast.ts';
import { startTestApp } from '../support/test-app.ts';

const clock = movableClock();
const app = await startTestApp({ template: 'lists_template', clock });

test('registration closes at midnight in Belgium, not an hour later as by the clock of the database', async () => {
  const closing = (nl: string, closesOn: string) =>
    publish(app, seminar({ title: { nl }, registration: { closesOn, url: 'https://voka.example/' } }));
  await closing('Vandaag', '2026-11-21');
  await closing('Donderdag', '2026-11-26');
  const inOrder = async () =>
    (await app.getJson<{ items: EventItem[] }>('/api/v1/events?sort=deadline')).items.map(({ title }) => title.nl);
  clock.moveTo('2026-11-21T22:59:59Z');
  expect(await inOrder()).toEqual(['Vandaag', 'Donderdag']);
  clock.moveTo('2026-11-21T23:00:00Z');
  expect(await inOrder()).toEqual(['Donderdag', 'Vandaag']);
});
