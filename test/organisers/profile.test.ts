import { describe, expect, test } from 'vitest';
import { publish, seminar } from '../support/cast.ts';
import { type Visitor, signedIn } from '../support/people.ts';
import { startTestApp } from '../support/test-app.ts';
import { auditOf, decide, organisation, refused, register, wrongFields } from './organisations.ts';

const app = await startTestApp({ template: 'lists_template' });
const planner = await signedIn(app, { head_office: 'planner' });

const profile = (organiser: string) => `/api/v1/teams/organiser.${organiser}/profile`;
const submission = (organiser: string) => `/api/v1/teams/organiser.${organiser}/submission`;
const change = (who: Visitor, organiser: string, body: object) =>
  app.send('PUT', profile(organiser), body, who.headers);

/** An organisation that a planner verified, with its owner. */
async function verified(name: string): Promise<{ owner: Visitor; id: string }> {
  const owner = await signedIn(app);
  const id = await register(app, owner, name);
  expect((await decide(app, planner, `organisations/${id}`, 'verified')).statusCode).toBe(200);
  return { owner, id };
}

describe('The profile of an organisation', () => {
  test('is read by its people and planners, changed by editors, owners and planners', async () => {
    const { owner, id } = await verified('Bond van Leesbaren');
    const [reader, editor, stranger] = [
      await signedIn(app, { [`organiser.${id}`]: 'reader' }),
      await signedIn(app, { [`organiser.${id}`]: 'editor' }),
      await signedIn(app, { 'organiser.voka': 'owner', 'office.tokyo': 'head' }),
    ];
    for (const [who, may] of [
      [reader, { edit: false, submit: false, trust: false }],
      [editor, { edit: true, submit: false, trust: false }],
      [owner, { edit: true, submit: false, trust: false }],
      [planner, { edit: true, submit: false, trust: true }],
    ] as const)
      expect((await app.get(profile(id), who.headers)).json()).toMatchObject({ state: 'verified', may });
    refused(await app.get(profile(id), stranger.headers), 404);
    refused(await app.get(profile(id)), 401);
    const body = { ...organisation('Bond van Leesbaren', { website: 'https://een.example' }) };
    refused(await change(reader, id, { ...body, version: 1 }), 403);
    refused(await change(stranger, id, { ...body, version: 1 }), 404);
    for (const [index, who] of [editor, owner, planner].entries())
      expect(
        (await change(who, id, { ...body, website: `https://${index}.example`, version: index + 1 })).statusCode,
      ).toBe(200);
  });

  test('is something that offices and head office do not have', async () => {
    const head = await signedIn(app, { 'office.tokyo': 'head' });
    refused(await app.get('/api/v1/teams/office.tokyo/profile', head.headers), 404);
    refused(await app.get('/api/v1/teams/head_office/profile', planner.headers), 404);
    const body = { ...organisation('Tokio'), version: 1 };
    refused(await app.send('PUT', '/api/v1/teams/office.tokyo/profile', body, head.headers), 404);
    refused(await app.send('POST', '/api/v1/teams/office.tokyo/submission', undefined, head.headers), 404);
  });

  test('is there for an organisation that we listed ourselves', async () => {
    const editor = await signedIn(app, { 'organiser.agoria': 'editor' });
    expect((await app.get(profile('agoria'), editor.headers)).json()).toMatchObject({ state: 'listed', version: 1 });
  });

  test('is replaced whole: what is left out is gone', async () => {
    const owner = await signedIn(app);
    const id = await register(app, owner, 'Bond van Weglaters', {
      website: 'https://weg.example',
      province: 'limburg',
    });
    const answer = await change(owner, id, {
      ...organisation('Bond van Weglaters', { province: 'antwerpen' }),
      version: 1,
    });
    expect(answer.json()).toMatchObject({ province: 'antwerpen', version: 2 });
    expect(answer.json()).not.toHaveProperty('website');
  });

  test('is not changed over the head of a colleague who was first', async () => {
    const { owner, id } = await verified('Bond van Gelijktijdigen');
    const of = (website: string) => ({ ...organisation('Bond van Gelijktijdigen', { website }), version: 1 });
    const answers = await Promise.all(
      ['https://a.example', 'https://b.example'].map((website) => change(owner, id, of(website))),
    );
    expect(answers.map((answer) => answer.statusCode).toSorted()).toEqual([200, 409]);
    const late = answers.find((answer) => answer.statusCode === 409)!;
    expect(refused(late, 409)).toMatchObject({
      reason: 'changedMeanwhile',
      detail: expect.stringContaining('version 2'),
    });
  });

  test('is checked as it was when it was registered', async () => {
    const { owner, id } = await verified('Bond van Controleurs');
    const wrong = organisation('', { website: 'x', enterpriseNumber: '0403170702' });
    expect(wrongFields(await change(owner, id, { ...wrong, version: 1 }))).toEqual([
      'name.nl: required',
      'website: url',
      'enterpriseNumber: enterpriseNumber',
    ]);
    expect(wrongFields(await change(owner, id, organisation('Bond van Controleurs')))).toEqual(['version: required']);
  });

  test('does not take the name of another organisation', async () => {
    const { owner, id } = await verified('Bond van Naamzoekers');
    expect(refused(await change(owner, id, { ...organisation('VOKA'), version: 1 }), 409).reason).toBe('nameTaken');
  });
});

describe('A verified organisation that changes its name, kind or number', () => {
  test('stays verified, and the audit trail says what became different, field by field', async () => {
    const { owner, id } = await verified('Bond van Veranderaars');
    const body = {
      ...organisation('Verbond van Veranderaars', { kind: 'cluster', enterpriseNumber: '0403.170.701' }),
      contactEmail: 'nieuw@bond.example',
      version: 1,
    };
    expect((await change(owner, id, body)).json()).toMatchObject({ state: 'verified', version: 2 });
    const last = (await auditOf(app, id)).at(-1);
    expect(last).toMatchObject({ action: 'profile_changed', subject_kind: 'organisation', actor_id: owner.id });
    expect(last?.changes).toEqual([
      // An address may turn out to be a person's: the trail tells that it changed, and not into what.
      { field: 'contactEmail' },
      { field: 'enterpriseNumber', to: '0403170701' },
      { field: 'kind', from: 'federation', to: 'cluster' },
      {
        field: 'name',
        from: { nl: 'Bond van Veranderaars', en: 'Bond van Veranderaars' },
        to: { nl: 'Verbond van Veranderaars', en: 'Verbond van Veranderaars' },
      },
    ]);
  });

  test('is found by its new name wherever its events are', async () => {
    const { owner, id } = await verified('Bond van Hernoemers');
    const event = await publish(app, seminar({ organisers: [{ id, role: 'lead' }] }));
    await change(owner, id, { ...organisation('Gloednieuwenaam'), version: 1 });
    await app.relay.drain();
    const { items } = await app.getJson<{ items: { id: string }[] }>('/api/v1/events?q=gloednieuwenaam');
    expect(items.map((one) => one.id)).toEqual([event]);
  });

  test('leaves no trace when nothing became different', async () => {
    const { owner, id } = await verified('Bond van Blijvers');
    const before = (await auditOf(app, id)).length;
    expect((await change(owner, id, { ...organisation('Bond van Blijvers'), version: 1 })).json()).toMatchObject({
      version: 1,
    });
    expect(await auditOf(app, id)).toHaveLength(before);
  });
});

describe('An organisation that was asked for changes', () => {
  test('is sent in again by an owner: the same organisation, with its history', async () => {
    const owner = await signedIn(app);
    const id = await register(app, owner, 'Bond van Herkansers');
    await decide(app, planner, `organisations/${id}`, 'changes_requested', {
      reasons: ['other'],
      text: 'Welke website?',
    });
    const waiting = (await app.get(profile(id), owner.headers)).json();
    expect(waiting).toMatchObject({
      state: 'changes_requested',
      review: { decision: 'changes_requested', reasons: [{ id: 'other' }], text: 'Welke website?' },
      may: { submit: true },
    });
    expect(JSON.stringify(waiting)).not.toContain(planner.email);
    await change(owner, id, { ...organisation('Bond van Herkansers', { website: 'https://h.example' }), version: 1 });
    const editor = await signedIn(app, { [`organiser.${id}`]: 'editor' });
    refused(await app.send('POST', submission(id), undefined, editor.headers), 403);
    refused(await app.send('POST', submission(id), undefined, (await signedIn(app)).headers), 404);
    const answer = await app.send('POST', submission(id), undefined, owner.headers);
    expect(answer.json()).toMatchObject({ id, state: 'submitted', may: { submit: false } });
    expect((await auditOf(app, id)).map((one) => one.action)).toEqual([
      'registered',
      'joined',
      'changes_requested',
      'profile_changed',
      'submitted_again',
    ]);
  });

  test.each(['submitted', 'verified', 'refused', 'listed'] as const)(
    'is the only one that is: not one that is %s',
    async (state) => {
      const owner = await signedIn(app);
      const id = await register(app, owner, `Bond die ${state} is`);
      await app.db.updateTable('organisers').set({ state }).where('id', '=', id).execute();
      expect(refused(await app.send('POST', submission(id), undefined, owner.headers), 409).reason).toBe('notAsked');
    },
  );
});
