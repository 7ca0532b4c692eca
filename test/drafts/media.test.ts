import { beforeAll, describe, expect, test } from 'vitest';
import type { StoredFile } from '../../server/contracts/files.ts';
import type { EventDetail } from '../../server/contracts/events.ts';
import { pdf, picture, sent } from '../support/files.ts';
import { startTestApp } from '../support/test-app.ts';
import { type Typist, typist, vietnam } from './typing.ts';

const app = await startTestApp({ template: 'lists_template' });
let els: Typist;
let image: StoredFile;
let guide: StoredFile;
let plan: StoredFile;

beforeAll(async () => {
  els = await typist(app);
  await app.db.updateTable('organisers').set({ state: 'verified', trusted: true }).where('id', '=', 'voka').execute();
  const send = async (name: string, bytes: Uint8Array) => sent(app, els.team, { name, bytes }, els.visitor.headers);
  image = await send('Haven.jpg', await picture());
  guide = await send('Gids.pdf', pdf());
  plan = await send('Programma.pdf', pdf());
});

const media = () => ({
  'image.file': image.id,
  'image.alt.nl': 'De haven bij avond',
  documents: [guide.id, plan.id],
  [`documents.${guide.id}.file`]: guide.id,
  [`documents.${guide.id}.title.nl`]: 'Gids',
  [`documents.${guide.id}.title.en`]: 'Guide',
  [`documents.${plan.id}.file`]: plan.id,
  [`documents.${plan.id}.title.nl`]: 'Programma',
});

describe('The image and the documents of a draft', () => {
  test('are those of the event once it is published, and stand in the form again', async () => {
    const draft = await els.begin({ fields: { ...vietnam, ...media() } });
    expect((await els.read(draft.id)).problems).toEqual([]);
    const preview = await app.get(`/api/v1/teams/${els.team}/drafts/${draft.id}/preview`, els.visitor.headers);
    expect(preview.json<EventDetail>()).toMatchObject({ image: { url: image.url }, documents: [{}, {}] });
    const { body } = await els.publish(draft);
    expect(body['entry']).toMatchObject({
      image: { file: image.id, alt: { nl: 'De haven bij avond' } },
      documents: [
        { file: guide.id, title: { nl: 'Gids', en: 'Guide' } },
        { file: plan.id, title: { nl: 'Programma' } },
      ],
    });
    const again = await els.begin({ event: draft.id });
    expect(again.fields).toMatchObject(media());
  });

  test('are told by their field where something is missing', async () => {
    const draft = await els.begin({
      fields: { ...vietnam, ...media(), 'image.alt.nl': '', [`documents.${plan.id}.title.nl`]: '' },
    });
    const { problems } = await els.read(draft.id);
    expect(problems).toMatchObject([
      { field: 'image.alt.nl', section: 'media', reason: 'required' },
      { field: `documents.${plan.id}.title.nl`, section: 'media', reason: 'required' },
    ]);
  });

  test('go with their words when they are taken out', async () => {
    const draft = await els.begin({ fields: { ...vietnam, ...media() } });
    await els.type(draft, { documents: [plan.id] });
    const { fields } = await els.read(draft.id);
    expect(Object.keys(fields).filter((name) => name.includes(guide.id))).toEqual([]);
  });
});
