import { beforeAll, describe, expect, test } from 'vitest';
import type { StoredFile } from '../../server/contracts/files.ts';
import type { EventDetail } from '../../server/contracts/events.ts';
import type { ProblemDocument } from '../../server/contracts/shapes.ts';
import { nextEdition } from '../../server/events/next-edition.ts';
import { testDay } from '../support/clock.ts';
import { publish, seminar } from '../support/cast.ts';
import { pdf, picture, sent } from '../support/files.ts';
import { startTestApp } from '../support/test-app.ts';
import { vokaEnters, vokaEntry, vokaEvents } from './voka-enters.ts';

const app = await startTestApp({ template: 'lists_template' });
const { editor, owner, enter, revise, read } = await vokaEnters(app);
const team = 'organiser.voka';
const unknown = '01900000-0000-7000-8000-000000000000';

let image: StoredFile;
let guides: StoredFile[];
let foreign: StoredFile;
beforeAll(async () => {
  image = await sent(
    app,
    team,
    { name: 'Haven.jpg', bytes: await picture('jpeg', { width: 640, height: 480 }) },
    editor.headers,
  );
  guides = [];
  for (const name of ['Gids.pdf', 'Programma.pdf', 'Hotels.pdf'])
    guides.push(await sent(app, team, { name, bytes: pdf(name) }, editor.headers));
  foreign = await sent(app, 'organiser.agoria', { name: 'Agoria.pdf', bytes: pdf() }, owner.headers);
});

const shows = () => ({
  image: { file: image.id, alt: { nl: 'De haven bij avond', en: 'The port at night' } },
  documents: guides.map(({ id, name }) => ({ file: id, title: { nl: name.replace('.pdf', '') } })),
});

async function refused(entry: object): Promise<unknown[]> {
  const answer = await app.send('POST', vokaEvents, { ...vokaEntry(), ...entry }, editor.headers);
  expect(answer.statusCode).toBe(400);
  return (answer.json<ProblemDocument>().issues ?? []).map(({ name, reason }) => [name, reason]);
}

describe('An event with an image and documents', () => {
  test('keeps them as they were entered, in their order', async () => {
    const event = await enter(shows());
    expect(event.entry).toMatchObject(shows());
    const turned = { ...shows(), documents: shows().documents.toReversed() };
    expect((await revise(event, turned)).statusCode).toBe(200);
    const now = await read(event);
    expect(now.entry).toMatchObject(turned);
    const without = await revise(now, { image: undefined, documents: [guideWithTitle('Nieuw')] });
    expect(without.statusCode).toBe(200);
    const { entry } = await read(event);
    expect(entry).not.toHaveProperty('image');
    expect(entry.documents).toEqual([guideWithTitle('Nieuw')]);
  });

  test('shows them, and its list row does not', async () => {
    const id = await publish(app, seminar(shows()));
    const detail = await app.getJson<EventDetail>(`/api/v1/events/${id}`);
    expect(detail.image).toEqual({
      url: image.url,
      urlSmall: image.urlSmall,
      width: 640,
      height: 480,
      alt: shows().image.alt,
    });
    expect(detail.documents?.map(({ title }) => title.nl)).toEqual(['Gids', 'Programma', 'Hotels']);
    const list = await app.get('/api/v1/events?past=true');
    expect(list.body).not.toMatch(/gids|haven/i);
  });

  test('and without them tells of none', async () => {
    const id = await publish(app, seminar());
    const detail = await app.getJson<EventDetail>(`/api/v1/events/${id}`);
    expect(detail).not.toHaveProperty('image');
    expect(detail).not.toHaveProperty('documents');
  });

  function guideWithTitle(nl: string) {
    return { file: guides[0]!.id, title: { nl } };
  }
});

describe('Refused by name', () => {
  test('an image of which nobody says what is to be seen', async () => {
    expect(await refused({ image: { file: image.id, alt: { nl: ' ' } } })).toEqual([['image.alt.nl', 'required']]);
    expect(await refused({ image: { file: image.id, alt: { en: 'A port' } } })).toEqual([['image.alt.nl', 'required']]);
    expect(await refused({ image: { file: image.id } })).toEqual([['image.alt', 'required']]);
  });

  test('a document without a title, or more than five', async () => {
    const [{ id: file } = { id: '' }] = guides;
    expect(await refused({ documents: [{ file, title: {} }] })).toEqual([['documents.0.title.nl', 'required']]);
    const six = Array.from({ length: 6 }, () => ({ file, title: { nl: 'Gids' } }));
    expect(await refused({ documents: six })).toContainEqual(['documents', 'tooMany']);
  });

  test('a file that is not there, of another organisation, or of the other kind', async () => {
    const alt = { nl: 'De haven' };
    expect(await refused({ image: { file: unknown, alt } })).toEqual([['image.file', 'unknown']]);
    expect(await refused({ image: { file: guides[0]!.id, alt } })).toEqual([['image.file', 'unknown']]);
    const title = { nl: 'Gids' };
    for (const file of [unknown, foreign.id, image.id])
      expect(
        await refused({
          documents: [
            { file: guides[0]!.id, title },
            { file, title },
          ],
        }),
      ).toEqual([['documents.1.file', 'unknown']]);
    const { detail: of } = (
      await app.send('POST', vokaEvents, { ...vokaEntry(), documents: [{ file: foreign.id, title }] }, editor.headers)
    ).json<ProblemDocument>();
    const { detail: none } = (
      await app.send('POST', vokaEvents, { ...vokaEntry(), documents: [{ file: unknown, title }] }, editor.headers)
    ).json<ProblemDocument>();
    expect(of?.replace(foreign.id, unknown)).toBe(none);
  });

  test('a file that stands there twice', async () => {
    const twice = shows().documents.slice(0, 1);
    expect(await refused({ documents: [...twice, ...twice] })).toContainEqual(['documents', 'twice']);
  });
});

test('the next edition keeps the image, and not the documents of the last one', () => {
  const { image: next, documents } = nextEdition(seminar(shows()), { today: testDay });
  expect(next).toEqual(shows().image);
  expect(documents).toBeUndefined();
});

test('a text in Markdown is told as it was typed, and as safe HTML', async () => {
  const description = {
    nl: '## Programma\n\n- **Dag 1**: [haven](https://haven.example)\n\n<script>alert(1)</script>',
  };
  const id = await publish(app, seminar({ description }));
  const detail = await app.getJson<EventDetail>(`/api/v1/events/${id}`);
  expect(detail.description).toEqual(description);
  expect(detail.descriptionHtml?.nl).toBe(
    '<h3>Programma</h3>\n<ul>\n<li><strong>Dag 1</strong>: <a href="https://haven.example" rel="nofollow noopener">haven</a></li>\n</ul>\n<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>',
  );
  expect(await app.getJson('/api/v1/events?past=true&q=example')).toMatchObject({ total: 0 });
  expect(await app.getJson('/api/v1/events?past=true&q=haven')).toMatchObject({ total: 1 });
});

test('how a text will look is told to who is signed in, and to nobody else', async () => {
  const body = { text: '# Kop\n\ntekst <b>' };
  const preview = (headers = {}) => app.send('POST', '/api/v1/texts/preview', body, headers);
  expect((await preview(editor.headers)).json()).toEqual({ html: '<h3>Kop</h3>\n<p>tekst &lt;b&gt;</p>' });
  expect((await preview()).statusCode).toBe(401);
  const long = await app.send('POST', '/api/v1/texts/preview', { text: 'x'.repeat(20_001) }, editor.headers);
  expect(long.json<ProblemDocument>().issues).toMatchObject([{ name: 'text', reason: 'tooLong' }]);
});
