import { describe, expect, test } from 'vitest';
import type { AnswerOf } from '../../server/contracts/endpoint.ts';
import type { getModerationItem, getModerationQueue } from '../../server/contracts/moderation.ts';
import { claim, decide, refused, register } from '../organisers/organisations.ts';
import { movableClock } from '../support/clock.ts';
import { signedIn } from '../support/people.ts';
import { startTestApp } from '../support/test-app.ts';
import { submitted } from './submissions.ts';

type Queue = AnswerOf<typeof getModerationQueue>;
type Item = AnswerOf<typeof getModerationItem>;

const clock = movableClock();
const app = await startTestApp({ template: 'lists_template', clock });
const planner = await signedIn(app, { head_office: 'planner' }, { name: 'Piet Planner' });

const queue = async () => (await app.get('/api/v1/moderation', planner.headers)).json<Queue>();
const item = async (path: string) => (await app.get(`/api/v1/moderation/${path}`, planner.headers)).json<Item>();

describe('Moderation', () => {
  test('does not exist for who is no planner, and asks strangers to sign in', async () => {
    const others = [
      await signedIn(app),
      await signedIn(app, { 'organiser.voka': 'owner' }),
      await signedIn(app, { 'office.tokyo': 'head' }),
    ];
    const id = '018f0000-0000-7000-8000-000000000000';
    const body = { decision: 'refused', reasons: ['other'], text: 'Nee.' };
    for (const [method, path, sent] of [
      ['POST', '/api/v1/moderation/organisations/voka/decision', body],
      ['POST', `/api/v1/moderation/claims/${id}/decision`, body],
      ['POST', `/api/v1/moderation/events/${id}/decision`, body],
      ['PUT', '/api/v1/organisers/voka/trust', { trusted: true }],
    ] as const) {
      refused(await app.send(method, path, sent), 401);
      for (const { headers } of others) refused(await app.send(method, path, sent, headers), 404);
    }
    for (const path of [
      '/api/v1/moderation',
      '/api/v1/moderation/organisations/voka',
      `/api/v1/moderation/claims/${id}`,
    ]) {
      refused(await app.get(path), 401);
      for (const { headers } of others) refused(await app.get(path, headers), 404);
    }
  });

  test('is empty when all is reviewed', async () => {
    expect(await queue()).toEqual({ organisations: [], claims: [], events: [] });
  });

  test.each([
    'organisations/voka',
    'organisations/geen-bond',
    'claims/x',
    'events/x',
    'events/018f0000-0000-7000-8000-000000000000',
  ])('knows nothing of what was never sent in: %s', async (path) => {
    refused(await app.get(`/api/v1/moderation/${path}`, planner.headers), 404);
  });
});

describe('The queue', () => {
  test('shows organisations, the longest waiting first, with who and when', async () => {
    const an = await signedIn(app, {}, { name: 'An Smeets', email: 'an@wachtbond.example' });
    clock.moveTo('2026-11-21T12:00:00Z');
    const later = await register(app, an, 'Late Wachtbond', { contactEmail: 'an@wachtbond.example' });
    clock.moveTo('2026-11-21T11:00:00Z');
    const first = await register(app, an, 'Vroege Wachtbond', { website: 'https://www.wachtbond.example' });
    const { organisations } = await queue();
    expect(organisations.map((one) => one.id)).toEqual([first, later]);
    expect(organisations).toMatchObject([
      {
        name: { nl: 'Vroege Wachtbond' },
        kind: 'federation',
        submittedAt: '2026-11-21T11:00:00Z',
        submittedBy: { name: 'An Smeets', email: 'an@wachtbond.example' },
        addressFitsWebsite: true,
        contactIsPersonal: false,
        reviews: [],
      },
      { contactIsPersonal: true, submittedAt: '2026-11-21T12:00:00Z' },
    ]);
    expect(organisations[1]).not.toHaveProperty('addressFitsWebsite');
    for (const id of [first, later]) await decide(app, planner, `organisations/${id}`, 'verified');
  });

  test('shows who an organisation is like, by name, number and website', async () => {
    const who = await signedIn(app);
    const same = { enterpriseNumber: '0403170701', website: 'https://uitvoer.example' };
    const known = await register(app, who, 'Uitvoerders van Vlas', same);
    await decide(app, planner, `organisations/${known}`, 'refused');
    const id = await register(app, await signedIn(app), 'Linnen en Katoen', {
      ...same,
      website: 'https://www.uitvoer.example/nl',
    });
    const voka = await register(app, await signedIn(app), 'Voka Zuidpool');
    const { organisations } = await queue();
    const similar = (one: string) => organisations.find((each) => each.id === one)?.similar;
    expect(similar(id)).toMatchObject([{ id: known, state: 'refused', because: ['enterpriseNumber', 'website'] }]);
    expect(similar(voka)?.[0]).toMatchObject({ id: 'voka', because: ['name'] });
    for (const one of [id, voka]) await decide(app, planner, `organisations/${one}`, 'refused');
  });

  test('shows what was decided before of an organisation that is sent in again', async () => {
    const owner = await signedIn(app);
    const id = await register(app, owner, 'Bond op Herhaling');
    await decide(app, planner, `organisations/${id}`, 'changes_requested', {
      reasons: ['unclearName', 'other'],
      text: 'Hoe heet u?',
    });
    expect((await queue()).organisations).toEqual([]);
    await app.send('POST', `/api/v1/teams/organiser.${id}/submission`, undefined, owner.headers);
    const { organisations } = await queue();
    expect(organisations).toMatchObject([
      {
        id,
        reviews: [
          {
            decision: 'changes_requested',
            reasons: [{ id: 'unclearName' }, { id: 'other' }],
            text: 'Hoe heet u?',
            by: 'Piet Planner',
          },
        ],
      },
    ]);
    await decide(app, planner, `organisations/${id}`, 'verified');
    expect(await item(`organisations/${id}`)).toMatchObject({
      title: { nl: 'Bond op Herhaling' },
      reviews: [{ decision: 'verified' }, { decision: 'changes_requested' }],
    });
    expect(await item(`organisations/${id}`)).not.toHaveProperty('organisation');
  });

  test('shows claims with what is known of who claims, and what', async () => {
    await app.db
      .updateTable('organisers')
      .set({ website: 'https://www.agoria.example' })
      .where('id', '=', 'agoria')
      .execute();
    const [own, other] = [
      await signedIn(app, { 'organiser.voka': 'reader' }, { name: 'Els Claes', email: 'els@export.agoria.example' }),
      await signedIn(app, {}, { email: 'els@elders.example' }),
    ];
    const mine = await claim(app, own, 'agoria');
    const theirs = await claim(app, other, 'agoria');
    const { claims } = await queue();
    expect(claims).toMatchObject([
      {
        id: mine,
        organisation: { id: 'agoria', name: { nl: 'Agoria' }, state: 'listed', owners: 0 },
        motivation: 'Ik werk er op de dienst export.',
        submittedBy: { name: 'Els Claes', email: 'els@export.agoria.example' },
        teams: [{ nl: 'Voka' }],
        addressFitsWebsite: true,
        otherClaims: 1,
        reviews: [],
      },
      { id: theirs, teams: [], addressFitsWebsite: false },
    ]);
    await decide(app, planner, `claims/${theirs}`, 'refused');
    const again = await claim(app, other, 'agoria');
    expect((await queue()).claims.at(-1)).toMatchObject({ id: again, reviews: [{ decision: 'refused' }] });
    expect(await item(`claims/${theirs}`)).toMatchObject({
      title: { nl: 'Agoria' },
      reviews: [{ decision: 'refused' }],
    });
    for (const one of [mine, again]) await decide(app, planner, `claims/${one}`, 'refused');
  });

  test('shows the events that organisations offered', async () => {
    const editor = await signedIn(app, { 'organiser.voka': 'editor' }, { name: 'Eva Editor' });
    const id = await submitted(app, editor, 'voka', { title: { nl: 'Wachtend seminarie' } });
    const { events } = await queue();
    expect(events).toMatchObject([
      {
        id,
        title: { nl: 'Wachtend seminarie' },
        kind: 'seminar',
        organisation: { id: 'voka', name: { nl: 'Voka' }, state: 'listed' },
        submittedBy: { name: 'Eva Editor', email: editor.email },
        startsOn: '2027-02-09',
        countries: ['BE'],
        reviews: [],
      },
    ]);
    expect(await item(`events/${id}`)).toMatchObject({ title: { nl: 'Wachtend seminarie' }, event: { id } });
    await decide(app, planner, `events/${id}`, 'refused', { reasons: ['notInternational'] });
    const decided = await item(`events/${id}`);
    expect(decided).toMatchObject({ reviews: [{ decision: 'refused', by: 'Piet Planner' }] });
    expect(decided).not.toHaveProperty('event');
  });
});
