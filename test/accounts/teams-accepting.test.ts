import { describe, expect, test } from 'vitest';
import type { Me } from '../../server/contracts/accounts.ts';
import { signedIn } from '../support/people.ts';
import { startTestApp } from '../support/test-app.ts';
import { accept, cookiesOf, invited, lastActions, rolesIn } from './team-talk.ts';

const app = await startTestApp({ template: 'lists_template' });
const owner = await signedIn(app, { 'organiser.voka': 'owner' }, { name: 'Els Owner' });
const voka = 'organiser.voka';

const read = (token: string) => app.get(`/api/v1/invitations/${token}`);

describe('Accepting an invitation', () => {
  const isMe = async (headers: { cookie: string }) =>
    (await app.get('/api/v1/me', headers)).json<{ person?: Me }>().person;

  test('makes the account of somebody new, who is signed in and a member at once', async () => {
    const token = await invited(app, owner.headers, voka, 'nele@bedrijf.example', 'editor');
    const answer = await accept(app, token, { name: 'Nele', language: 'en' });
    expect(answer.json()).toEqual({ team: voka, role: 'editor' });
    const me = await isMe(cookiesOf(answer));
    expect(me).toMatchObject({ name: 'Nele', email: 'nele@bedrijf.example', language: 'en', hasPassword: false });
    expect(me?.memberships).toMatchObject([{ kind: 'organiser', id: 'voka', role: 'editor' }]);
    const open = await app.get(`/api/v1/teams/${voka}/invitations`, owner.headers);
    expect(open.json()).toEqual({ items: [] });
    expect(await lastActions(app, voka, 1)).toEqual([
      {
        action: 'member_joined',
        by: me?.id,
        subject: { kind: 'person', id: me?.id },
        changes: [{ field: 'role', to: 'editor' }],
      },
    ]);
  });

  test('asks a name of who has none, and leaves the invitation as it was until it is given', async () => {
    const token = await invited(app, owner.headers, voka, 'naamloos@bedrijf.example', 'reader');
    const refused = await accept(app, token);
    expect(refused.json()).toMatchObject({ status: 400, issues: [{ name: 'name', reason: 'required' }] });
    expect(refused.headers['set-cookie']).toBeUndefined();
    const people = await app.db.selectFrom('people').where('email', '=', 'naamloos@bedrijf.example').execute();
    expect(people).toEqual([]);
    expect((await accept(app, token, { name: 'Nu wel' })).statusCode).toBe(200);
  });

  test('keeps the name of an account there is, and signs its holder in', async () => {
    const known = await signedIn(app, {}, { name: 'Jan Bekend' });
    const token = await invited(app, owner.headers, voka, known.email, 'reader');
    expect((await read(token)).json()).toMatchObject({ hasAccount: true, asksName: false });
    const answer = await accept(app, token, { name: 'Iemand anders', language: 'en' });
    expect(await isMe(cookiesOf(answer))).toMatchObject({ id: known.id, name: 'Jan Bekend', language: 'nl' });
  });

  test('while signed in as the invited person adds the membership to the session there is', async () => {
    const known = await signedIn(app, { 'organiser.unizo': 'reader' });
    const token = await invited(app, owner.headers, voka, known.email, 'editor');
    const answer = await accept(app, token, {}, known.headers);
    expect(answer.statusCode).toBe(200);
    expect(answer.headers['set-cookie']).toBeUndefined();
    expect((await isMe(known.headers))?.memberships).toMatchObject([
      { id: 'unizo', role: 'reader' },
      { id: 'voka', role: 'editor' },
    ]);
  });

  test('while signed in as somebody else is refused, and says for whom it is', async () => {
    const other = await signedIn(app);
    const token = await invited(app, owner.headers, voka, 'bedoelde@bedrijf.example', 'reader');
    const answer = await accept(app, token, { name: 'Dief' }, other.headers);
    expect(answer.statusCode).toBe(409);
    expect(answer.json()).toMatchObject({ reason: 'otherPerson', detail: expect.stringContaining('bedoelde@') });
    expect((await read(token)).statusCode).toBe(200);
    expect((await isMe(other.headers))?.memberships).toEqual([]);
  });

  test('gives somebody who became a member meanwhile the role of the invitation', async () => {
    const token = await invited(app, owner.headers, voka, 'intussen@bedrijf.example', 'editor');
    const person = await signedIn(app, { [voka]: 'reader' }, { email: 'intussen@bedrijf.example' });
    expect((await accept(app, token, {}, person.headers)).statusCode).toBe(200);
    expect(await rolesIn(app, owner.headers, voka)).toMatchObject({ [person.email]: 'editor' });
    expect(await lastActions(app, voka, 1)).toMatchObject([
      { action: 'member_joined', changes: [{ field: 'role', from: 'reader', to: 'editor' }] },
    ]);
  });

  test('never takes the last owner away', async () => {
    const planner = await signedIn(app, { head_office: 'planner' });
    const token = await invited(app, planner.headers, 'organiser.vlam', 'baas@bedrijf.example', 'reader');
    const person = await signedIn(app, { 'organiser.vlam': 'owner' }, { email: 'baas@bedrijf.example' });
    expect((await accept(app, token, {}, person.headers)).json()).toMatchObject({ status: 409, reason: 'lastOwner' });
  });

  test('five times at the same moment makes one account and one membership', async () => {
    const token = await invited(app, owner.headers, voka, 'vlug@bedrijf.example', 'editor');
    const answers = await Promise.all(Array.from({ length: 5 }, () => accept(app, token, { name: 'Vlug' })));
    expect(answers.map((answer) => answer.statusCode).toSorted()).toEqual([200, 404, 404, 404, 404]);
    const rows = await app.db
      .selectFrom('memberships')
      .innerJoin('people', 'people.id', 'person_id')
      .select('people.id')
      .where('email', '=', 'vlug@bedrijf.example')
      .execute();
    expect(rows).toHaveLength(1);
    const joined = await app.db
      .selectFrom('audit_trail')
      .where('actor_id', '=', rows[0]?.id ?? '')
      .select('action')
      .execute();
    expect(joined).toEqual([{ action: 'member_joined' }]);
  });

  test('two invitations of two teams at the same moment makes one account in both', async () => {
    const planner = await signedIn(app, { head_office: 'planner' });
    const email = 'overal@bedrijf.example';
    const forVoka = await invited(app, planner.headers, voka, email, 'editor');
    const forTokyo = await invited(app, planner.headers, 'office.tokyo', email, 'officer');
    const [first, second] = await Promise.all([
      accept(app, forVoka, { name: 'Overal' }),
      accept(app, forTokyo, { name: 'Overal' }),
    ]);
    expect([first.statusCode, second.statusCode]).toEqual([200, 200]);
    expect((await isMe(cookiesOf(first)))?.memberships).toMatchObject([
      { kind: 'organiser', role: 'editor' },
      { kind: 'office', role: 'officer' },
    ]);
  });
});
