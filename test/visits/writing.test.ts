import { beforeAll, expect, test } from 'vitest';
import { startTestApp } from '../support/test-app.ts';
import { type Typist, typist, vietnam } from '../drafts/typing.ts';
import { seen, standInFor } from './visits.ts';

/** A visit in the form: confidential, told in both languages, and no official presence where none is asked. */
const app = await startTestApp({ template: 'lists_template' });
let els: Typist;

beforeAll(async () => {
  els = await typist(app);
  await app.db.updateTable('organisers').set({ state: 'verified', trusted: true }).where('id', '=', 'voka').execute();
});

const visit = {
  ...vietnam,
  kind: 'official_visit',
  audience: 'public',
  'officialVisit.level': 'governor',
  'officialVisit.leader.nl': 'de gouverneur van Limburg',
  'officialVisit.leader.en': 'the Governor of Limburg',
  'officialVisit.host.nl': 'de gouverneur van Hanoi',
};

test('A visit that is written tells what others would be told of it, were it confidential', async () => {
  const draft = await els.begin({ fields: visit });
  expect(draft.standIn).toEqual([
    { country: 'VN', precision: 'quarter', startsOn: '2027-09-01', endsOn: '2027-11-30' },
  ]);
  await els.type(draft, { 'legs.n2.precision': 'day', 'legs.n2.startsOn': '2027-10-11', 'legs.n1.country': undefined });
  expect((await els.read(draft.id)).standIn).toEqual([
    { country: 'VN', precision: 'month', startsOn: '2027-10-01', endsOn: '2027-10-31' },
  ]);
  expect((await els.begin({ fields: vietnam })).standIn).toBeUndefined();
});

test('A confidential one is for its own organisation, whatever audience was chosen, and something stands in for it', async () => {
  const draft = await els.begin({ fields: { ...visit, 'officialVisit.maskedFor': 'organisers' } });
  expect(draft).toMatchObject({ outcome: 'shared', problems: [] });
  const { status, body } = await els.publish(draft);
  expect([status, body]).toMatchObject([200, { editorialState: 'published', entry: { audience: 'own' } }]);
  expect(await standInFor(app, draft.id)).toMatchObject({ audience: 'organisers', title_nl: 'Officieel bezoek' });
  expect((await seen(app, draft.id)).status).toBe(404);
});

test('Its leader and host stand there in both languages, also when it is written on', async () => {
  const draft = await els.begin({ fields: visit });
  await els.publish(draft);
  expect((await seen(app, draft.id)).body).toMatchObject({
    officialVisit: {
      level: 'governor',
      leader: { nl: 'de gouverneur van Limburg', en: 'the Governor of Limburg' },
      host: { nl: 'de gouverneur van Hanoi' },
    },
  });
  expect((await els.begin({ event: draft.id })).fields).toMatchObject({
    'officialVisit.leader.nl': visit['officialVisit.leader.nl'],
    'officialVisit.leader.en': visit['officialVisit.leader.en'],
    'officialVisit.host.nl': visit['officialVisit.host.nl'],
  });
});

test('What was said of a visit is left out once it is another kind, and so is that it was confidential', async () => {
  const fields = { ...visit, kind: 'seminar', 'officialVisit.level': '', 'officialVisit.maskedFor': 'organisers' };
  const draft = await els.begin({ fields });
  expect(draft.problems).toEqual([]);
  const { body } = await els.publish(draft);
  expect(body).toMatchObject({ entry: { audience: 'public' } });
  expect(body['entry'] as object).not.toHaveProperty('officialVisit');
});

test('A visit without a level is told so at its level', async () => {
  const { 'officialVisit.level': _level, ...fields } = visit;
  const draft = await els.begin({ fields });
  expect(draft.problems).toEqual([
    expect.objectContaining({ field: 'officialVisit.level', section: 'visit', reason: 'required' }),
  ]);
});
