import { beforeEach, describe, expect, test } from 'vitest';
import { forgetOutdatedAlerts } from '../../server/alerts/forget-outdated.ts';
import { foodMission, publish } from '../support/cast.ts';
import { movableClock } from '../support/clock.ts';
import { signedIn } from '../support/people.ts';
import { startTestApp } from '../support/test-app.ts';
import { alertsOf } from './told.ts';

// A Saturday, 11:00 in Brussels.
const clock = movableClock();
const start = clock.now().toString();
const app = await startTestApp({ template: 'lists_template', clock });
const { ask, mailsTo, secretIn, start: begin, until, alerts, change, fresh } = alertsOf(app, clock);

const sunday = '2026-11-22T06:00:00Z';
const monday = '2026-11-23T06:00:00Z';
let count = 0;
let me = '';

beforeEach(async () => {
  clock.moveTo(start);
  me = `an-${++count}@bedrijf.example`;
  await app.db.deleteFrom('alert_recipients').execute();
  await fresh();
  await app.relay.drain();
  app.mails.length = 0;
});

const mission = (title: string, entry: Parameters<typeof foodMission>[0] = {}) =>
  publish(app, foodMission({ title: { nl: title }, ...entry }));
describe('Whoever gives an address', () => {
  test('hears the same whether it is known or not, and it is mailed in both cases', async () => {
    await begin(me, { selection: 'country=JP' });
    const known = await ask({ email: me, selection: 'country=VN' });
    const unknown = await ask({ email: `new-${me}`, selection: 'country=VN' });
    expect([known.statusCode, known.body]).toEqual([unknown.statusCode, unknown.body]);
    await app.relay.drain();
    expect(app.mails.map(({ subject }) => subject)).toEqual([app.mails[0]?.subject, app.mails[0]?.subject]);
    expect((await alerts(await begin(`x-${me}`, { selection: 'country=JP' }))).searches).toHaveLength(1);
  });

  test('is told of nothing before the button of the mail is pressed, however often its page is opened', async () => {
    await ask({ email: me, selection: 'country=JP' });
    await app.relay.drain();
    const token = secretIn(mailsTo(me)[0], 'bevestigen');
    for (let scanner = 0; scanner < 3; scanner++)
      expect((await app.get(`/api/v1/alerts/requests/${token}`)).json()).toMatchObject({
        email: me,
        words: { nl: 'Japan' },
      });
    await mission('Te vroeg');
    await until(monday);
    expect(mailsTo(me)).toHaveLength(1);
    expect(await app.db.selectFrom('alert_recipients').select('id').execute()).toEqual([]);
  });

  test('confirms once, and within days', async () => {
    await ask({ email: me, selection: 'country=JP' });
    await app.relay.drain();
    const path = `/api/v1/alerts/requests/${secretIn(mailsTo(me)[0], 'bevestigen')}`;
    clock.moveTo('2026-11-24T10:00:01Z');
    expect((await app.send('POST', `${path}/confirmation`, {})).statusCode).toBe(404);
    clock.moveTo(start);
    expect((await app.send('POST', `${path}/confirmation`, {})).statusCode).toBe(200);
    expect((await app.send('POST', `${path}/confirmation`, {})).statusCode).toBe(404);
    expect((await app.get(path)).statusCode).toBe(404);
  });

  test('is not mailed more than some times an hour, whoever asks', async () => {
    const answers = [];
    for (let time = 0; time < 14; time++) answers.push((await ask({ email: me, selection: 'country=JP' })).statusCode);
    expect(answers).toEqual([...Array<number>(12).fill(202), 429, 429]);
  });

  test.each([
    [{ selection: 'country=ZZ' }, 400, '"ZZ" is not a known country.'],
    // What is left out in silence would follow everything.
    [{ selection: 'contry=JP&sort=newest' }, 400, 'Nothing is chosen by "contry". Known: q, country, region'],
    [{ selection: 'country=JP&mode=hybride' }, 400, '"hybride" is no value of "mode".'],
    [{ selection: 'from=2027-05-01&to=2027-01-01' }, 400, 'In the selection "to" comes before "from".'],
    [{}, 400, 'selection: or an event is to be given, one of the two.'],
    [{ selection: '', event: '01900000-0000-7000-8000-000000000000' }, 400, 'one of the two'],
    [{ frequency: 'none' as const, selection: '' }, 400, 'A mail address is there to be mailed to.'],
    [{ event: '01900000-0000-7000-8000-000000000000' }, 404, 'There is no such event, or it is not public.'],
  ])('%j is refused in plain words', async (what, status, words) => {
    const answer = await ask({ email: me, ...what });
    expect([answer.statusCode, answer.json()]).toEqual([
      status,
      expect.objectContaining({ detail: expect.stringContaining(words) }),
    ]);
  });

  test('finds the link to everything mailed again, and an address without alerts gets no mail', async () => {
    const key = await begin(me, { selection: 'country=JP' });
    for (const email of [me, `nobody-${me}`])
      expect((await app.send('POST', '/api/v1/alerts/links', { email, language: 'nl' })).statusCode).toBe(202);
    await app.relay.drain();
    expect(app.mails.map(({ to }) => to)).toEqual([me]);
    const other = secretIn(mailsTo(me)[0], 'beheer');
    expect(other).not.toBe(key);
    expect(await alerts(other)).toEqual(await alerts(key));
    const stored = await app.db.selectFrom('alert_links').select('token_hash').execute();
    expect(JSON.stringify(stored)).not.toContain(other);
  });
});

describe('What is saved', () => {
  test('belongs to the account of the same address too, and to nobody else', async () => {
    const key = await begin(me, { selection: 'country=JP' });
    const account = await signedIn(app, {}, { email: me });
    const other = await signedIn(app);
    const mine = '/api/v1/alerts/mine';
    expect((await app.get(mine, account.headers)).json()).toEqual(await alerts(key));
    expect((await app.get(mine, other.headers)).json()).toMatchObject({ email: other.email, searches: [] });
    expect((await app.get(mine)).statusCode).toBe(401);
    expect((await app.get(`/api/v1/alerts/${'x'.repeat(43)}`)).statusCode).toBe(404);
    const saved = await app.send(
      'POST',
      '/api/v1/alerts',
      { selection: 'country=VN', frequency: 'none', language: 'nl' },
      account.headers,
    );
    expect(saved.json()).toEqual({ state: 'saved' });
    expect((await alerts(key)).searches.map(({ words, frequency }) => `${words.nl} ${frequency}`)).toEqual([
      'Japan daily',
      'Vietnam none',
    ]);
    const { searches } = await alerts(key);
    const path = `/searches/${searches[0]!.id}`;
    expect((await app.send('PATCH', `${mine}${path}`, { paused: true }, other.headers)).statusCode).toBe(404);
  });

  test('can be removed and brought back, renamed, and forgotten for good', async () => {
    const key = await begin(me, { selection: 'country=JP' });
    const [search] = (await alerts(key)).searches;
    const path = `/searches/${search!.id}`;
    await change(key, path, { removed: true });
    expect((await alerts(key)).searches).toMatchObject([{ removed: true }]);
    await change(key, path, { removed: false, name: 'Markt' });
    await mission('Na het herstel');
    await until(sunday);
    expect(app.mails[0]?.text).toContain('Markt: 1 nieuw');
    await app.send('DELETE', `/api/v1/alerts/${key}`);
    expect((await app.get(`/api/v1/alerts/${key}`)).statusCode).toBe(404);
    for (const table of ['alert_recipients', 'alert_links', 'saved_searches', 'announced_events'] as const)
      expect(await app.db.selectFrom(table).selectAll().execute(), table).toEqual([]);
  });

  test('counts as new what was published since the last visit', async () => {
    const key = await begin(me, { selection: 'q=zonnebloem' });
    clock.moveTo('2026-11-21T11:00:00Z');
    await mission('Zonnebloem');
    const [before] = (await alerts(key)).searches;
    expect(before).toMatchObject({ fresh: 1 });
    await app.send('POST', `/api/v1/alerts/${key}/visits`, {});
    expect((await alerts(key)).searches).toMatchObject([{ fresh: 0, count: before!.count }]);
  });

  test('goes in the night when nobody confirmed it, it was removed, or nothing is left', async () => {
    const key = await begin(me, { selection: 'country=JP' });
    await ask({ email: `other-${me}`, selection: 'country=JP' });
    const [search] = (await alerts(key)).searches;
    await change(key, `/searches/${search!.id}`, { removed: true });
    for (const day of [22, 25]) {
      clock.moveTo(`2026-11-${day}T03:30:00Z`);
      await app.db.transaction().execute((trx) => forgetOutdatedAlerts(trx, clock));
    }
    for (const table of ['alert_requests', 'saved_searches', 'alert_recipients'] as const)
      expect(await app.db.selectFrom(table).selectAll().execute(), table).toEqual([]);
  });
});
