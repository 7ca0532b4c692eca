import { describe, expect, test } from 'vitest';
import { type MyCalendar, mostCalendars } from '../../server/contracts/calendars.ts';
import { movableClock } from '../support/clock.ts';
import { foodMission, publish, seminar } from '../support/cast.ts';
import { signedIn } from '../support/people.ts';
import { startTestApp } from '../support/test-app.ts';
import { ownCalendar, usual } from './own-calendar.ts';
import { calendarOf, readers } from './readers.ts';

/** Calendars of one's own: an address nobody can guess, with what everybody may see. */
const clock = movableClock();
const app = await startTestApp({ template: 'lists_template', clock, pages: 'built' });
await app.db.updateTable('organisers').set({ state: 'verified' }).where('id', '=', 'voka').execute();
const owner = await signedIn(app, { 'organiser.voka': 'owner' });
await publish(app, foodMission());
await publish(app, seminar({ title: { nl: 'Openbaar' } }));
await publish(app, seminar({ title: { nl: 'Besloten plan' }, audience: 'organisers' }));

const listed = async (headers = owner.headers) =>
  (await app.get('/api/v1/me/calendars', headers)).json<{ items: MyCalendar[] }>().items;
const titlesAt = async (path: string) => readers['ts-ics']!((await app.get(path)).body).map(({ summary }) => summary);
const form = (path: string, fields: Record<string, string>) =>
  app.server.inject({
    method: 'POST',
    url: path,
    headers: { ...owner.headers, 'content-type': 'application/x-www-form-urlencoded', accept: 'text/html' },
    payload: new URLSearchParams(fields).toString(),
  });

describe('A calendar of one’s own', () => {
  test('holds its selection under its name, also for who has only the address', async () => {
    const { path, calendar } = await ownCalendar(app, owner.id, { selection: 'country=JP', per: 'event' });
    expect(await titlesAt(path)).toEqual(['Voedingsmissie naar Japan']);
    const answer = await app.get(path);
    expect(String(calendarOf(answer.body).getFirstPropertyValue('name'))).toBe(calendar.name);
    expect(answer.headers['cache-control']).toBe('private, no-cache');
    const again = await app.get(path, { 'if-none-match': String(answer.headers.etag) });
    expect(again.statusCode).toBe(304);
    expect(calendar.about).toEqual({ nl: 'Japan', en: 'Japan' });
  });

  test('holds what everybody may see and nothing else, whatever its owner sees', async () => {
    const plans = await app.get('/api/v1/plans', owner.headers);
    expect(plans.body).toContain('Besloten plan');
    const { path } = await ownCalendar(app, owner.id);
    for (const headers of [{}, owner.headers]) {
      const { body } = await app.get(path, headers);
      expect(body).toContain('Openbaar');
      expect(body).not.toContain('Besloten');
    }
  });

  test('is kept as a print of its token, of which only the beginning is told again', async () => {
    const { token, calendar } = await ownCalendar(app, owner.id);
    const rows = await app.db.selectFrom('personal_calendars').selectAll().execute();
    expect(JSON.stringify(rows)).not.toContain(token);
    expect(JSON.stringify(await listed())).not.toContain(token);
    expect(calendar.hint).toBe(token.slice(0, 6));
    expect((await app.get(`/calendar/${'x'.repeat(43)}.ics`)).statusCode).toBe(404);
  });

  test('tells its owner on which day it was fetched last', async () => {
    const { path, calendar } = await ownCalendar(app, owner.id);
    const fetched = async () => (await listed()).find(({ id }) => id === calendar.id)?.lastFetchedOn;
    expect(await fetched()).toBeUndefined();
    await app.get(path);
    expect(await fetched()).toBe('2026-11-21');
    clock.moveTo('2026-11-23T23:30:00Z');
    await app.get(path);
    expect(await fetched()).toBe('2026-11-24');
    clock.moveTo('2026-11-21T10:00:00Z');
  });

  test('is changed under the same address, and is new by that', async () => {
    const { path, calendar } = await ownCalendar(app, owner.id, { selection: 'country=JP' });
    const before = await app.get(path);
    clock.moveTo('2026-11-21T10:05:00Z');
    const wishes = { ...usual, name: 'Anders', deadlines: true, language: 'en' };
    const changed = await app.send('PUT', `/api/v1/me/calendars/${calendar.id}`, wishes, owner.headers);
    expect(changed.json()).toMatchObject({ name: 'Anders', deadlines: true, language: 'en', selection: 'country=JP' });
    const since = { 'if-modified-since': String(before.headers['last-modified']) };
    expect((await app.get(path, since)).statusCode).toBe(200);
    expect(await titlesAt(path)).toEqual([
      'Last day to register: Food mission to Japan',
      'Food mission to Japan (Tokio)',
      'Food mission to Japan (Osaka)',
    ]);
  });

  test('is gone at once when it is revoked, and forgotten; nobody else can do it', async () => {
    const { path, calendar } = await ownCalendar(app, owner.id, { selection: 'country=JP' });
    const other = await signedIn(app);
    const address = `/api/v1/me/calendars/${calendar.id}`;
    expect((await app.send('DELETE', address, undefined, other.headers)).statusCode).toBe(404);
    expect((await app.send('PUT', address, usual, other.headers)).statusCode).toBe(404);
    expect((await app.get(path)).statusCode).toBe(200);
    expect((await app.send('DELETE', address, undefined, owner.headers)).statusCode).toBe(200);
    const answer = await app.get(path);
    expect([answer.statusCode, answer.headers['content-type']]).toEqual([
      410,
      'application/problem+json; charset=utf-8',
    ]);
    expect((await listed()).map(({ id }) => id)).not.toContain(calendar.id);
    const kept = await app.db
      .selectFrom('personal_calendars')
      .selectAll()
      .where('id', '=', calendar.id)
      .executeTakeFirst();
    expect(kept).toMatchObject({ selection: '', last_fetched_on: null });
  });

  test('is refused for a selection that cannot be, and when there are too many', async () => {
    const make = (body: object) => app.send('POST', '/api/v1/me/calendars', { ...usual, ...body }, owner.headers);
    for (const selection of ['country=Japan', 'colour=red', 'country=ZZ'])
      expect((await make({ selection })).statusCode).toBe(400);
    const busy = await signedIn(app);
    for (let count = 0; count < mostCalendars; count++) await ownCalendar(app, busy.id);
    const more = await app.send('POST', '/api/v1/me/calendars', { ...usual, selection: '' }, busy.headers);
    expect([more.statusCode, more.json<{ reason: string }>().reason]).toEqual([409, 'tooManyCalendars']);
  });

  test('goes with the account', async () => {
    const leaver = await signedIn(app);
    const { path } = await ownCalendar(app, leaver.id);
    await app.db.deleteFrom('people').where('id', '=', leaver.id).execute();
    expect((await app.get(path)).statusCode).toBe(404);
  });
});

describe('The page of one’s own calendars', () => {
  const page = '/nl/account/agendas';

  test('makes one of the selection one comes with, and tells its address once', async () => {
    const shown = await app.get(`${page}?country=JP&deadlines=true`, { ...owner.headers, accept: 'text/html' });
    expect(shown.body).toContain('in Japan');
    expect(shown.body).toMatch(/name="deadlines"[^>]*checked/);
    const fields = { intent: 'create', selection: 'country=JP', per: 'leg', deadlines: 'true', language: 'nl' };
    const made = await form(`${page}?country=JP`, { ...fields, name: 'Mijn Japan' });
    const [address = ''] = /http:\/\/agenda\.test\/calendar\/[\w-]{43}\.ics/.exec(made.body) ?? [];
    expect(await titlesAt(new URL(address).pathname)).toHaveLength(3);
    const after = await app.get(page, { ...owner.headers, accept: 'text/html' });
    expect(after.body).toContain('Mijn Japan');
    expect(after.body).not.toContain(address);
  });

  test('changes and revokes, and says so', async () => {
    const { calendar, path } = await ownCalendar(app, owner.id);
    const changed = await form(page, {
      intent: `change-${calendar.id}`,
      name: 'Per evenement',
      per: 'event',
      confirmed: 'true',
      language: 'en',
    });
    expect([changed.statusCode, changed.headers.location]).toEqual([303, `${page}?done=calendarChanged`]);
    expect((await listed()).find(({ id }) => id === calendar.id)).toMatchObject({
      name: 'Per evenement',
      per: 'event',
      deadlines: false,
      confirmed: true,
      language: 'en',
    });
    const revoked = await form(page, { intent: `revoke-${calendar.id}` });
    expect(revoked.headers.location).toBe(`${page}?done=calendarRevoked`);
    expect((await app.get(path)).statusCode).toBe(410);
  });

  test('asks for a name, and keeps what was filled in', async () => {
    const answer = await form(page, {
      intent: 'create',
      selection: 'country=JP',
      per: 'event',
      name: '',
      language: 'nl',
    });
    expect(answer.statusCode).toBe(400);
    expect(answer.body).toContain('vul dit in');
    expect(answer.body).toMatch(/value="event"[^>]*checked|checked[^>]*value="event"/);
  });
});
