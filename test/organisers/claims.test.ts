import { describe, expect, test } from 'vitest';
import { signedIn } from '../support/people.ts';
import { startTestApp } from '../support/test-app.ts';
import { auditOf, claim, decide, refused, register, wrongFields } from './organisations.ts';

const app = await startTestApp({ template: 'lists_template' });
const planner = await signedIn(app, { head_office: 'planner' });

const ask = (organiser: string, headers: Record<string, string> = {}, motivation = 'Ik werk er.') =>
  app.send('POST', `/api/v1/organisers/${organiser}/claims`, { motivation }, headers);

describe('An organisation that we listed ourselves', () => {
  test('is claimed by somebody who says why, and who then sees the claim', async () => {
    const an = await signedIn(app);
    const id = await claim(app, an, 'agoria');
    const { items } = (await app.get('/api/v1/me/claims', an.headers)).json<{ items: unknown[] }>();
    expect(items).toMatchObject([
      {
        id,
        organisation: { id: 'agoria', name: { nl: 'Agoria', en: 'Agoria' } },
        motivation: 'Ik werk er op de dienst export.',
        state: 'submitted',
      },
    ]);
    expect(await auditOf(app, 'agoria')).toMatchObject([{ action: 'claimed', subject_kind: 'claim', actor_id: an.id }]);
  });

  test('makes nobody a member by the claim alone', async () => {
    const an = await signedIn(app);
    await claim(app, an, 'agoria');
    refused(await app.get('/api/v1/teams/organiser.agoria', an.headers), 404);
    refused(await app.get('/api/v1/teams/organiser.agoria/profile', an.headers), 404);
  });

  test('is claimed once by one person, and by several people', async () => {
    const [an, tom] = [await signedIn(app), await signedIn(app)];
    const answers = await Promise.all([1, 2, 3].map(() => ask('unizo', an.headers)));
    expect(answers.map((answer) => answer.statusCode).toSorted()).toEqual([201, 409, 409]);
    expect(refused(await ask('unizo', an.headers), 409).reason).toBe('alreadyClaimed');
    expect((await ask('unizo', tom.headers)).statusCode).toBe(201);
  });

  test('is claimed again after a refusal', async () => {
    const an = await signedIn(app);
    const id = await claim(app, an, 'fedustria');
    await decide(app, planner, `claims/${id}`, 'refused');
    await claim(app, an, 'fedustria');
    const { items } = (await app.get('/api/v1/me/claims', an.headers)).json<{ items: unknown[] }>();
    expect(items).toMatchObject([
      { state: 'submitted' },
      { state: 'refused', review: { decision: 'refused', reasons: [{ id: 'cannotVerify' }] } },
    ]);
  });
});

describe('A claim is refused', () => {
  test('for who is in the organisation already', async () => {
    const reader = await signedIn(app, { 'organiser.vito': 'reader' });
    expect(refused(await ask('vito', reader.headers), 409).reason).toBe('alreadyMember');
  });

  test('for an organisation that has owners, whether listed or verified', async () => {
    await signedIn(app, { 'organiser.voka': 'owner' });
    expect(refused(await ask('voka', (await signedIn(app)).headers), 409).reason).toBe('hasOwners');
    const id = await register(app, await signedIn(app), 'Bond met Beheerder');
    await decide(app, planner, `organisations/${id}`, 'verified');
    expect(refused(await ask(id, (await signedIn(app)).headers), 409).reason).toBe('hasOwners');
  });

  test('for what does not exist, and to who is not signed in', async () => {
    refused(await ask('geen-bond', (await signedIn(app)).headers), 404);
    refused(await ask('flux50'), 401);
  });

  test('without a motivation', async () => {
    expect(wrongFields(await ask('flux50', (await signedIn(app)).headers, ' '))).toEqual(['motivation: required']);
  });

  test('after ten on one day', async () => {
    const an = await signedIn(app);
    const rows = await app.db.selectFrom('organisers').select('id').where('state', '=', 'listed').execute();
    const taken = new Set(['voka', 'vito', 'agoria', 'unizo', 'fedustria']);
    const free = rows.map((row) => row.id).filter((id) => !taken.has(id));
    for (const id of free.slice(0, 10)) await claim(app, an, id);
    expect(refused(await ask(free[10] ?? '', an.headers), 429).reason).toBe('tooMany');
  });
});

test('a verified organisation that lost its last owner can be claimed', async () => {
  const owner = await signedIn(app);
  const id = await register(app, owner, 'Verlaten Bond');
  await decide(app, planner, `organisations/${id}`, 'verified');
  await app.db.deleteFrom('memberships').where('person_id', '=', owner.id).execute();
  await claim(app, await signedIn(app), id);
});
