import { beforeAll, describe, expect, test } from 'vitest';
import type { StoredFile } from '../../server/contracts/files.ts';
import { type Typist, typist } from '../drafts/typing.ts';
import { forces } from '../joining/forces.ts';
import { pdf, sent } from '../support/files.ts';
import { startTestApp } from '../support/test-app.ts';

/** Files of an event that organisations organise together: Voka entered it, Agoria writes along, Flux50 has no part in it. */
const app = await startTestApp({ template: 'lists_template' });
const talk = await forces(app);
let els: Typist;
let ann: Typist;
let fien: Typist;

beforeAll(async () => {
  els = await typist(app);
  ann = await typist(app, 'agoria', 'Ann Agoria');
  fien = await typist(app, 'flux50', 'Fien Flux');
});

const fileOf = ({ team, visitor }: Typist, name: string) =>
  sent(app, team, { name, bytes: pdf(name) }, visitor.headers);
const sees = async ({ visitor }: Typist, { url }: StoredFile) =>
  (await app.get(url, visitor.headers)).statusCode === 200;
const knows = async ({ team, visitor }: Typist, { id }: StoredFile) =>
  (await app.get(`/api/v1/teams/${team}/files?id=${id}`, visitor.headers)).json<{ items: object[] }>().items.length > 0;
const asDocument = ({ id, name }: StoredFile, more: string[] = []) => ({
  documents: [...more, id],
  [`documents.${id}.file`]: id,
  [`documents.${id}.title.nl`]: name,
});

async function together(role = 'co_organiser') {
  const event = await talk.enter();
  await talk.invite(event.id, 'agoria', { role });
  await talk.answer((await talk.invitation(event.id)).id, 'acceptance');
  return event.id;
}

describe('A co-organiser', () => {
  test('adds a document of its own, which the lead sees and publishes', async () => {
    const id = await together();
    const guide = await fileOf(ann, 'Gids.pdf');
    expect([await sees(els, guide), await knows(els, guide)]).toEqual([false, false]);
    await ann.type(await ann.begin({ event: id }), asDocument(guide));
    expect((await ann.read(id)).problems).toEqual([]);
    for (const one of [els, ann]) expect([await sees(one, guide), await knows(one, guide)]).toEqual([true, true]);
    expect([await sees(fien, guide), await knows(fien, guide)]).toEqual([false, false]);
    const published = await els.publish(await els.read(id));
    expect(published.status).toBe(200);
    expect((await talk.read(id)).entry.documents).toEqual([{ file: guide.id, title: { nl: 'Gids.pdf' } }]);
  });

  test('sees the documents of the lead, before anybody else does', async () => {
    const id = await together();
    const guide = await fileOf(els, 'Gids.pdf');
    await els.type(await els.begin({ event: id }), asDocument(guide));
    expect([await sees(ann, guide), await knows(ann, guide)]).toEqual([true, true]);
    expect([await sees(fien, guide), await knows(fien, guide)]).toEqual([false, false]);
  });

  test('that left takes nothing away', async () => {
    const id = await together();
    const guide = await fileOf(ann, 'Gids.pdf');
    await ann.type(await ann.begin({ event: id }), asDocument(guide));
    await els.publish(await els.read(id));
    await talk.remove(id, 'agoria');
    const again = await els.begin({ event: id });
    await els.type(again, { 'title.nl': 'Zonder Agoria' });
    expect((await els.publish(await els.read(id))).status).toBe(200);
  });
});

test('whom an entry merely names has not agreed: its files are not shown', async () => {
  const secret = await fileOf(fien, 'Plan.pdf');
  const draft = await els.begin({
    fields: {
      ...(await els.read((await els.begin({ event: (await talk.enter()).id })).id)).fields,
      organisers: ['voka:lead', 'flux50:co_organiser'],
      ...asDocument(secret),
    },
  });
  const { problems } = await els.read(draft.id);
  expect(problems.map(({ field, reason }) => [field, reason])).toContainEqual([
    `documents.${secret.id}.file`,
    'unknown',
  ]);
  expect((await els.publish(await els.read(draft.id))).status).toBe(400);
  // A draft that names a file does not open it either.
  expect([await sees(els, secret), await knows(els, secret)]).toEqual([false, false]);
});
