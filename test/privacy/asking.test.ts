import { beforeEach, describe, expect, test } from 'vitest';
import type { Me } from '../../server/contracts/accounts.ts';
import type { Deletion } from '../../server/contracts/privacy.ts';
import { publish, seminar } from '../support/cast.ts';
import { type Visitor, cookieOf, signedIn } from '../support/people.ts';
import { startTestApp } from '../support/test-app.ts';

const app = await startTestApp({ template: 'lists_template' });

beforeEach(async () => {
  await app.db.deleteFrom('people').execute();
});

const ask = (who: Visitor, confirm = who.email) => app.send('POST', '/api/v1/me/deletion', { confirm }, who.headers);
const deletionOf = async (who: Visitor) => (await app.get('/api/v1/me/deletion', who.headers)).json<Deletion>();
const meOf = async (headers: { cookie: string }) =>
  (await app.get('/api/v1/me', headers)).json<{ person?: Me }>().person;
const actionsOf = async ({ id }: Visitor) =>
  (await app.db.selectFrom('audit_trail').select('action').where('actor_id', '=', id).orderBy('id').execute()).map(
    ({ action }) => action,
  );

/** An event that Voka entered, for which somebody answers. */
async function announceFor(organisation: string, by: Visitor) {
  const id = await publish(app, seminar());
  await app.db
    .updateTable('events')
    .set({ entered_for: organisation, entered_by: by.id })
    .where('id', '=', id)
    .execute();
}

describe('Whoever asks to erase their account', () => {
  test('is told the day, two weeks later, here and by mail, and stays signed in here alone', async () => {
    const an = await signedIn(app);
    const { cookies } = await app.context.signIn.open(new Headers(), an.id);
    const answer = await ask(an, ` ${an.email.toUpperCase()} `);
    expect([answer.statusCode, answer.json()]).toEqual([202, { closesOn: '2026-12-05' }]);
    expect(await meOf(an.headers)).toMatchObject({ closesOn: '2026-12-05' });
    expect(await meOf({ cookie: cookieOf(cookies) })).toBeUndefined();
    await app.relay.drain();
    expect(app.mails.at(-1)).toMatchObject({ to: an.email, subject: expect.stringContaining('5 december 2026') });
    expect(app.mails.at(-1)?.text).toContain('http://agenda.test/nl/account');
    expect(await actionsOf(an)).toEqual(['deletion_asked']);
  });

  test('types their address over, because a click is made in a moment', async () => {
    const an = await signedIn(app);
    for (const confirm of ['other@people.example', 'ja']) {
      const answer = await ask(an, confirm);
      expect(answer.statusCode).toBe(400);
      expect(answer.json()).toMatchObject({ issues: [{ name: 'confirm', reason: 'notYourAddress' }] });
    }
    expect((await ask(an, '')).json()).toMatchObject({ issues: [{ name: 'confirm', reason: 'required' }] });
    expect(await deletionOf(an)).not.toHaveProperty('closesOn');
  });

  test('and asks again, is told the same day and mailed no more', async () => {
    const an = await signedIn(app);
    await ask(an);
    await app.relay.drain();
    const mailed = app.mails.length;
    expect((await ask(an)).json()).toEqual({ closesOn: '2026-12-05' });
    await app.relay.drain();
    expect(app.mails).toHaveLength(mailed);
  });

  test('can sign in meanwhile, and keeps the account by saying so, not by signing in alone', async () => {
    const an = await signedIn(app);
    await ask(an);
    const { cookies } = await app.context.signIn.open(new Headers(), an.id);
    const later = { cookie: cookieOf(cookies) };
    expect(await meOf(later)).toMatchObject({ closesOn: '2026-12-05' });
    expect((await app.send('DELETE', '/api/v1/me/deletion', undefined, later)).statusCode).toBe(200);
    expect(await meOf(later)).not.toHaveProperty('closesOn');
    expect((await app.send('DELETE', '/api/v1/me/deletion', undefined, later)).statusCode).toBe(200);
    expect(await actionsOf(an)).toEqual(['deletion_asked', 'deletion_taken_back']);
  });

  test('is told before which teams they leave, and for how many events a colleague will answer', async () => {
    const an = await signedIn(app, { 'organiser.voka': 'editor', 'office.tokyo': 'head' });
    await signedIn(app, { 'organiser.voka': 'owner' });
    await announceFor('voka', an);
    expect(await deletionOf(an)).toEqual({
      days: 14,
      mailDays: 90,
      teams: [
        { team: 'organiser.voka', name: { nl: 'Voka', en: 'Voka' }, role: 'editor', events: 1 },
        { team: 'office.tokyo', name: { nl: 'FIT Tokio', en: 'FIT Tokyo' }, role: 'head', events: 0 },
      ],
      blockedBy: [],
    });
  });
});

describe('An account is kept while nobody else could manage', () => {
  const refused = async (who: Visitor, reason: string, ...teams: string[]) => {
    expect((await deletionOf(who)).blockedBy.map(({ team }) => team)).toEqual(teams);
    const answer = await ask(who);
    expect([answer.statusCode, answer.json<{ reason: string }>().reason]).toEqual([409, reason]);
    expect(await meOf(who.headers)).not.toHaveProperty('closesOn');
    return answer.json<{ detail: string }>().detail;
  };

  test('an organisation that has other members', async () => {
    const an = await signedIn(app, {
      'organiser.voka': 'owner',
      'organiser.agoria': 'owner',
      'organiser.imec': 'reader',
    });
    await signedIn(app, { 'organiser.voka': 'editor', 'organiser.imec': 'owner' });
    expect(await refused(an, 'lastOwner', 'organiser.voka')).toMatch(/Voka\./);
    await signedIn(app, { 'organiser.voka': 'owner' });
    expect((await ask(an)).statusCode).toBe(202);
  });

  test('an organisation that announced something', async () => {
    const an = await signedIn(app, { 'organiser.agoria': 'owner' });
    await announceFor('agoria', an);
    await refused(an, 'lastOwner', 'organiser.agoria');
  });

  test('head office', async () => {
    const an = await signedIn(app, { head_office: 'planner' });
    await refused(an, 'lastPlanner', 'head_office');
    await signedIn(app, { head_office: 'planner' });
    expect((await ask(an)).statusCode).toBe(202);
  });

  test('but not an office, which planners manage too, nor an organisation with nobody and nothing else', async () => {
    const an = await signedIn(app, { 'organiser.vito': 'owner', 'office.tokyo': 'head' });
    await signedIn(app, { 'office.tokyo': 'officer' });
    expect((await ask(an)).statusCode).toBe(202);
  });

  test('and a colleague who leaves as well counts for nothing', async () => {
    const [an, bert] = [
      await signedIn(app, { 'organiser.voka': 'owner' }),
      await signedIn(app, { 'organiser.voka': 'owner' }),
    ];
    await signedIn(app, { 'organiser.voka': 'reader' });
    await ask(bert);
    await refused(an, 'lastOwner', 'organiser.voka');
  });

  test.each([1, 2, 3])('also when two owners ask at the same moment (time %i)', async () => {
    const owners = [
      await signedIn(app, { 'organiser.voka': 'owner' }),
      await signedIn(app, { 'organiser.voka': 'owner' }),
    ];
    await signedIn(app, { 'organiser.voka': 'editor' });
    const answers = await Promise.all(owners.map((owner) => ask(owner)));
    expect(answers.map(({ statusCode }) => statusCode).toSorted()).toEqual([202, 409]);
  });
});
