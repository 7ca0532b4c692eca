import { beforeEach, describe, expect, test } from 'vitest';
import type { WaitingMessage } from '../../server/contracts/upkeep.ts';
import { publish, seminar } from '../support/cast.ts';
import { signedIn } from '../support/people.ts';
import { startTestApp } from '../support/test-app.ts';
import { parkEvent, parkMail } from './parked.ts';

const app = await startTestApp({ template: 'lists_template' });
const planner = await signedIn(app, { head_office: 'planner' }, { name: 'Greet Maes' });
const officer = await signedIn(app, { 'office.tokyo': 'head' });
const event = await publish(app, seminar());

beforeEach(async () => {
  await app.db.deleteFrom('outbox').execute();
});

const waiting = async () =>
  (await app.get('/api/v1/upkeep/messages', planner.headers)).json<{ items: WaitingMessage[] }>().items;
const retry = (id: number | string, headers = planner.headers) =>
  app.send('POST', `/api/v1/upkeep/messages/${id}/retry`, undefined, headers);
const discard = (id: number | string, headers = planner.headers) =>
  app.send('DELETE', `/api/v1/upkeep/messages/${id}`, undefined, headers);
const actions = async (id: number) =>
  app.db
    .selectFrom('audit_trail')
    .select(['actor_name', 'team', 'action', 'changes'])
    .where('subject_kind', '=', 'message')
    .where('subject_id', '=', String(id))
    .execute();

describe('A message that was given up', () => {
  test('is shown to planners with the event it is about, its attempts and its last error', async () => {
    const id = await parkEvent(app, event);
    expect(await waiting()).toMatchObject([
      {
        id,
        topic: 'event.changed',
        subject: event,
        event: { id: event, title: { nl: 'Zaken doen in Vietnam' } },
        attempts: 8,
        lastError: 'Error: the index is full',
        parkedAt: '2026-11-21T10:00:00Z',
      },
    ]);
  });

  test('that is a mail is shown with its kind and address, and never with what it says', async () => {
    await parkMail(app, 'an@bedrijf.example');
    const [message] = await waiting();
    expect(message).toMatchObject({ mail: { kind: 'sign_in_code', to: 'an@bedrijf.example' } });
    expect(JSON.stringify(message)).not.toContain('12345678');
  });

  test('about something that is gone is shown all the same', async () => {
    await parkEvent(app);
    const [message] = await waiting();
    expect(message).not.toHaveProperty('event');
    expect(message?.lastError).toBe('Error: the index is full');
  });

  test('is handled once a planner lets it try again, and the audit trail tells who did', async () => {
    const id = await parkMail(app, 'bert@bedrijf.example');
    expect((await retry(id)).statusCode).toBe(202);
    expect(await waiting()).toEqual([]);
    await app.relay.drain();
    expect(app.mails.at(-1)?.to).toBe('bert@bedrijf.example');
    expect(await actions(id)).toMatchObject([
      {
        actor_name: 'Greet Maes',
        team: 'head_office',
        action: 'message_retried',
        changes: [{ from: 'mail.queued' }, {}],
      },
    ]);
  });

  test('is gone once a planner forgets it, and what should have followed does not happen', async () => {
    const id = await parkMail(app, 'carla@bedrijf.example');
    expect((await discard(id)).statusCode).toBe(200);
    expect(await waiting()).toEqual([]);
    await app.relay.drain();
    expect(app.mails.filter(({ to }) => to === 'carla@bedrijf.example')).toEqual([]);
    expect(await actions(id)).toMatchObject([{ action: 'message_discarded' }]);
  });

  test('can be settled once: whoever comes second is told that nothing waits', async () => {
    const id = await parkEvent(app, event);
    await discard(id);
    for (const settle of [retry, discard]) expect((await settle(id)).statusCode).toBe(404);
    expect(await actions(id)).toHaveLength(1);
  });

  test('that still has attempts left cannot be settled, nor can one whose number is none', async () => {
    const id = await parkEvent(app, event);
    await app.db.updateTable('outbox').set({ parked_at: null, attempts: 3 }).where('id', '=', id).execute();
    for (const one of [id, 'x', '9'.repeat(30), '-1', `${id}.0`]) {
      expect((await retry(one)).statusCode, String(one)).toBe(404);
      expect((await discard(one)).statusCode, String(one)).toBe(404);
    }
  });
});

describe('To whoever is no planner', () => {
  test('it does not exist, whether something waits or not', async () => {
    const id = await parkEvent(app, event);
    const answers = [
      await app.get('/api/v1/upkeep/messages', officer.headers),
      await retry(id, officer.headers),
      await retry(999_999, officer.headers),
      await discard(id, officer.headers),
    ];
    for (const answer of answers) expect(answer.statusCode).toBe(404);
    expect(new Set(answers.map((answer) => answer.json<{ detail: string }>().detail)).size).toBe(1);
    expect(await waiting()).toHaveLength(1);
  });

  test('and without signing in one signs in first', async () => {
    for (const answer of [
      await app.get('/api/v1/upkeep/messages'),
      await app.send('DELETE', '/api/v1/upkeep/messages/1'),
    ])
      expect(answer.statusCode).toBe(401);
  });
});
