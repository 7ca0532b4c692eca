import { describe, expect, test } from 'vitest';
import type { AnswerOf } from '../../server/contracts/endpoint.ts';
import type { EnteredEvent } from '../../server/contracts/entered-events.ts';
import type { eventAuditTrail } from '../../server/contracts/history.ts';
import { publish, seminar } from '../support/cast.ts';
import { movableClock } from '../support/clock.ts';
import { startTestApp } from '../support/test-app.ts';
import { vokaEnters, vokaEvents } from '../events/voka-enters.ts';

const clock = movableClock();
const app = await startTestApp({ template: 'lists_template', clock });
const { reader, editor, planner, outsiders, enter, submit, revise, become } = await vokaEnters(app);
await become('voka', { state: 'verified', trusted: true });

type Answer = AnswerOf<typeof eventAuditTrail>;
const trail = ({ id }: { id: string }) => `${vokaEvents}/${id}/audit-trail`;
const read = async (address: string, by = editor) => (await app.get(address, by.headers)).json<Answer>();
const later = () => clock.moveTo(clock.now().add({ minutes: 1 }).toString());

/** An event with a history of its own, beside others. */
async function lived(): Promise<EnteredEvent> {
  const event = await enter();
  await enter({ title: { nl: 'Een ander' } });
  later();
  await revise(event, { title: { nl: 'Zaken doen in Laos' } });
  later();
  const published = (await submit(event)).json<EnteredEvent>();
  later();
  const body = { status: 'cancelled', reason: { nl: 'Te weinig inschrijvingen.' }, version: published.version };
  await app.send('POST', `${vokaEvents}/${event.id}/status`, body, planner.headers);
  return published;
}

describe('The history of an event', () => {
  test('tells what was done with it alone, the newest first, by whom, and what was and is', async () => {
    const event = await lived();
    const { items, total } = await read(trail(event));
    expect(total).toBe(4);
    expect(items.map(({ action, who }) => [action, who.name])).toEqual([
      ['event_status_changed', 'Piet Planner'],
      ['event_published', 'Els Editor'],
      ['event_revised', 'Els Editor'],
      ['event_entered', 'Els Editor'],
    ]);
    expect(items[0]?.changes).toEqual([
      { field: 'status', from: 'scheduled', to: 'cancelled' },
      { field: 'statusReason', from: {}, to: { nl: 'Te weinig inschrijvingen.' } },
    ]);
    expect(items[2]?.changes).toEqual([
      { field: 'title', from: { nl: 'Zaken doen in Vietnam' }, to: { nl: 'Zaken doen in Laos' } },
    ]);
    for (const { subject } of items) expect(subject).toMatchObject({ kind: 'event', id: event.id });
  });

  test('is read by pages', async () => {
    const event = await lived();
    const page = await read(`${trail(event)}?pageSize=3`);
    expect(page).toMatchObject({ total: 4, page: 1, pageSize: 3, next: `${trail(event)}?page=2&pageSize=3` });
    expect((await read(page.next ?? '')).items.map(({ action }) => action)).toEqual(['event_entered']);
    expect((await app.get(`${trail(event)}?page=x`, editor.headers)).statusCode).toBe(400);
  });

  test('is for members and planners; to others there is none', async () => {
    const event = await lived();
    for (const one of [reader, editor, planner]) expect((await read(trail(event), one)).total).toBe(4);
    const nowhere = trail({ id: '01900000-0000-7000-8000-000000000000' });
    for (const { headers } of outsiders) {
      const answers = [await app.get(trail(event), headers), await app.get(nowhere, headers)];
      expect(answers.map(({ statusCode }) => statusCode)).toEqual([404, 404]);
      expect(answers[0]?.json().detail).toBe(answers[1]?.json().detail);
    }
    expect((await app.get(trail(event))).statusCode).toBe(401);
    const elsewhere = `/api/v1/teams/organiser.agoria/events/${event.id}/audit-trail`;
    expect((await app.get(elsewhere, planner.headers)).statusCode).toBe(404);
    expect((await app.get(trail({ id: await publish(app, seminar()) }), planner.headers)).statusCode).toBe(404);
  });
});
