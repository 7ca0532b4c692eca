import { describe, expect, test } from 'vitest';
import type { Me } from '../../server/contracts/accounts.ts';
import { type Visitor, signedIn } from '../support/people.ts';
import { startTestApp } from '../support/test-app.ts';
import { changeRole, lastActions, mailsTo, rolesIn, takeOut } from './team-talk.ts';

const app = await startTestApp({ template: 'lists_template' });
const planner = await signedIn(app, { head_office: 'planner' }, { name: 'Pia Planner' });

/** An organisation without people, for each test its own. */
const free = ['voka', 'unizo', 'agoria', 'vlam', 'imec', 'vib', 'vito', 'catalisti', 'flanders-bio', 'blauwe-cluster'];
const nextTeam = () => `organiser.${free.shift() ?? 'none left'}`;

const elsAndBram = async (code: string, role: 'editor' | 'reader') => ({
  els: await signedIn(app, { [code]: 'owner' }, { name: 'Els' }),
  bram: await signedIn(app, { [code]: role }, { name: 'Bram' }),
});

const owners = (code: string, count: number): Promise<Visitor[]> =>
  Promise.all(Array.from({ length: count }, () => signedIn(app, { [code]: 'owner' })));

describe('The role of a member', () => {
  test('is changed by an owner, told by mail and noted', async () => {
    const code = nextTeam();
    const { els, bram } = await elsAndBram(code, 'reader');
    expect((await changeRole(app, els.headers, code, bram.id, 'editor')).statusCode).toBe(200);
    expect(await rolesIn(app, els.headers, code)).toEqual({ [els.email]: 'owner', [bram.email]: 'editor' });
    const [mail] = await mailsTo(app, bram.email);
    expect(mail?.subject).toMatch(/^U bent nu redacteur in het team van /);
    expect(mail?.text).toContain('Els gaf u deze rol.');
    expect(await lastActions(app, code, 5)).toEqual([
      {
        action: 'member_role_changed',
        by: els.id,
        subject: { kind: 'person', id: bram.id },
        changes: [{ field: 'role', from: 'reader', to: 'editor' }],
      },
    ]);
  });

  test('that stays the same is no news', async () => {
    const code = nextTeam();
    const { els, bram } = await elsAndBram(code, 'reader');
    expect((await changeRole(app, els.headers, code, bram.id, 'reader')).statusCode).toBe(200);
    expect(await mailsTo(app, bram.email)).toEqual([]);
    expect(await lastActions(app, code, 5)).toEqual([]);
  });

  test('is one of the team, of somebody who is in it', async () => {
    const code = nextTeam();
    const { els } = await elsAndBram(code, 'editor');
    expect((await changeRole(app, els.headers, code, els.id, 'head')).json()).toMatchObject({
      status: 400,
      issues: [{ name: 'role', reason: 'notOffered' }],
    });
    expect((await changeRole(app, els.headers, code, planner.id, 'reader')).statusCode).toBe(404);
  });

  test('of the last owner stays, whoever asks', async () => {
    const code = nextTeam();
    const { els } = await elsAndBram(code, 'editor');
    for (const { headers } of [els, planner])
      expect((await changeRole(app, headers, code, els.id, 'editor')).json()).toMatchObject({
        status: 409,
        reason: 'lastOwner',
      });
    expect(await rolesIn(app, els.headers, code)).toMatchObject({ [els.email]: 'owner' });
  });

  test('of the head of an office can be lowered, even when no head is left', async () => {
    const head = await signedIn(app, { 'office.tokyo': 'head' });
    expect((await changeRole(app, head.headers, 'office.tokyo', head.id, 'officer')).statusCode).toBe(200);
    expect(await mailsTo(app, head.email)).toEqual([]);
    expect((await changeRole(app, head.headers, 'office.tokyo', head.id, 'head')).statusCode).toBe(403);
    expect((await changeRole(app, planner.headers, 'office.tokyo', head.id, 'head')).statusCode).toBe(200);
  });
});

describe('Whoever is taken out', () => {
  test('loses the team at their next request, and is told by mail', async () => {
    const code = nextTeam();
    const { els, bram } = await elsAndBram(code, 'editor');
    expect((await app.get(`/api/v1/teams/${code}`, bram.headers)).statusCode).toBe(200);
    expect((await takeOut(app, els.headers, code, bram.id)).statusCode).toBe(200);
    expect((await app.get(`/api/v1/teams/${code}`, bram.headers)).statusCode).toBe(404);
    const me = (await app.get('/api/v1/me', bram.headers)).json<{ person: Me }>().person;
    expect(me).toMatchObject({ id: bram.id, memberships: [] });
    const [mail] = await mailsTo(app, bram.email);
    expect(mail?.subject).toMatch(/^U zit niet meer in het team van /);
    expect(await lastActions(app, code, 1)).toEqual([
      {
        action: 'member_removed',
        by: els.id,
        subject: { kind: 'person', id: bram.id },
        changes: [{ field: 'role', from: 'editor' }],
      },
    ]);
    expect((await takeOut(app, els.headers, code, bram.id)).statusCode).toBe(404);
  });

  test('is nobody by their own hand only: everybody may leave, and hears nothing more', async () => {
    const code = nextTeam();
    const { bram } = await elsAndBram(code, 'reader');
    expect((await takeOut(app, bram.headers, code, bram.id)).statusCode).toBe(200);
    expect(await mailsTo(app, bram.email)).toEqual([]);
    expect(await lastActions(app, code, 1)).toMatchObject([{ action: 'member_left', by: bram.id }]);
  });

  test('is never the last owner of an organisation, by nobody', async () => {
    const code = nextTeam();
    const { els } = await elsAndBram(code, 'editor');
    for (const { headers } of [els, planner])
      expect((await takeOut(app, headers, code, els.id)).json()).toMatchObject({ status: 409, reason: 'lastOwner' });
  });

  test('is never the last planner', async () => {
    const second = await signedIn(app, { head_office: 'planner' });
    expect((await takeOut(app, second.headers, 'head_office', second.id)).statusCode).toBe(200);
    expect((await takeOut(app, planner.headers, 'head_office', planner.id)).json()).toMatchObject({
      status: 409,
      reason: 'lastPlanner',
    });
    expect((await takeOut(app, second.headers, 'head_office', planner.id)).statusCode).toBe(404);
  });

  test('can be the head of an office, which planners manage then', async () => {
    const head = await signedIn(app, { 'office.new-york': 'head' });
    expect((await takeOut(app, head.headers, 'office.new-york', head.id)).statusCode).toBe(200);
    expect(await rolesIn(app, planner.headers, 'office.new-york')).toEqual({});
  });
});

describe('At the same moment', () => {
  test('all owners of an organisation leave: one is kept', async () => {
    const code = nextTeam();
    const all = await owners(code, 4);
    const answers = await Promise.all(all.map(({ headers, id }) => takeOut(app, headers, code, id)));
    expect(answers.map((answer) => answer.statusCode).toSorted()).toEqual([200, 200, 200, 409]);
    expect(Object.values(await rolesIn(app, planner.headers, code))).toEqual(['owner']);
  });

  test('two owners take each other out, lower each other, or one leaves: an owner is kept', async () => {
    const code = nextTeam();
    const [a, b, c] = (await owners(code, 3)) as [Visitor, Visitor, Visitor];
    await Promise.all([
      takeOut(app, a.headers, code, b.id),
      takeOut(app, b.headers, code, a.id),
      changeRole(app, a.headers, code, c.id, 'reader'),
      changeRole(app, c.headers, code, a.id, 'editor'),
      takeOut(app, c.headers, code, c.id),
    ]);
    expect(Object.values(await rolesIn(app, planner.headers, code))).toContain('owner');
  });
});
