import { expect, test } from 'vitest';
import type { ProblemDocument } from '../../server/contracts/shapes.ts';
import { signedIn } from '../support/people.ts';
import { pdf, send } from '../support/files.ts';
import { startTestApp } from '../support/test-app.ts';

const app = await startTestApp({ template: 'lists_template' });
const url = '/api/v1/teams/organiser.voka/files';
const { headers } = await signedIn(app, { 'organiser.voka': 'editor' });

const form = (payload: string | Buffer | FormData, type?: string) =>
  app.server.inject({ method: 'POST', url, headers: { ...headers, ...(type && { 'content-type': type }) }, payload });

test.each(['application/json', 'application/x-www-form-urlencoded', 'application/pdf', 'text/plain'])(
  'a file is sent as a form: %s is refused',
  async (type) => {
    const answer = await form(type === 'application/json' ? '{"file":"x"}' : 'x', type);
    expect(answer.statusCode).toBe(415);
    expect(answer.headers['content-type']).toBe('application/problem+json; charset=utf-8');
  },
);

test.each([
  ['no boundary', 'multipart/form-data', 'x'],
  ['nothing in it', 'multipart/form-data; boundary=x', ''],
  [
    'no end',
    'multipart/form-data; boundary=x',
    '--x\r\nContent-Disposition: form-data; name="file"; filename="a"\r\n\r\nhalf',
  ],
  ['no head', 'multipart/form-data; boundary=x', '--x\r\n\r\n\r\n--x--'],
  ['no form at all', 'multipart/form-data; boundary=x', '{"file":1}'],
  [
    'a field that harms objects',
    'multipart/form-data; boundary=x',
    '--x\r\nContent-Disposition: form-data; name="__proto__"\r\n\r\na\r\n--x--\r\n',
  ],
])('a form with %s is refused, not broken on', async (_, type, payload) => {
  const answer = await form(payload, type);
  expect(answer.statusCode).toBe(400);
  expect(answer.headers['content-type']).toBe('application/problem+json; charset=utf-8');
});

test('a form without a file, with two, or with more than a file names what is wrong', async () => {
  const without = new FormData();
  expect((await form(without)).json<ProblemDocument>().issues).toMatchObject([{ name: 'file', reason: 'required' }]);
  // What a browser sends when nothing was chosen.
  const nothing = new FormData();
  nothing.set('file', new File([], ''));
  expect((await form(nothing)).json<ProblemDocument>().issues).toMatchObject([{ name: 'file', reason: 'required' }]);
  const text = new FormData();
  text.set('file', 'no file');
  expect((await form(text)).json<ProblemDocument>().issues).toMatchObject([{ name: 'file', reason: 'required' }]);
  const two = new FormData();
  for (const name of ['a.pdf', 'b.pdf']) two.append('file', new File([new Uint8Array(pdf())], name));
  expect((await form(two)).statusCode).toBe(413);
  const more = new FormData();
  more.set('file', new File([new Uint8Array(pdf())], 'a.pdf'));
  more.set('owner', 'organiser.unizo');
  expect((await form(more)).json<ProblemDocument>().issues).toMatchObject([{ name: 'owner', reason: 'unknown' }]);
});

test('nothing is read of who is not signed in, and nothing kept of who may not send', async () => {
  const file = { name: 'a.pdf', bytes: pdf() };
  expect((await send(app, 'organiser.voka', file)).statusCode).toBe(401);
  const reader = await signedIn(app, { 'organiser.voka': 'reader' });
  expect((await send(app, 'organiser.voka', file, reader.headers)).statusCode).toBe(403);
  for (const team of ['organiser.unizo', 'organiser.nobody', 'office.tokyo', 'head_office'])
    expect(`${team} ${(await send(app, team, file, headers)).statusCode}`).toBe(`${team} 404`);
  expect(await app.db.selectFrom('files').select('id').execute()).toEqual([]);
});

test('another site cannot have somebody send a file', async () => {
  const answer = await send(
    app,
    'organiser.voka',
    { name: 'a.pdf', bytes: pdf() },
    { ...headers, 'sec-fetch-site': 'cross-site' },
  );
  expect(answer.statusCode).toBe(403);
});

test('who sends is written down, and what the file is called is not', async () => {
  await send(app, 'organiser.voka', { name: 'Lijst van An Peeters.pdf', bytes: pdf() }, headers);
  const rows = await app.db.selectFrom('audit_trail').selectAll().where('action', '=', 'file_uploaded').execute();
  expect(rows).toMatchObject([{ team: 'organiser.voka', subject_kind: 'file', changes: [] }]);
});

test('nobody can fill the disk with files: so many in an hour, and so much that waits', async () => {
  const { headers: busy } = await signedIn(app, { 'organiser.unizo': 'editor' });
  await app.db
    .insertInto('files')
    .values({
      id: '01900000-0000-7000-8000-000000000001',
      organiser_id: 'unizo',
      kind: 'document',
      name: 'a.pdf',
      media_type: 'application/pdf',
      size: 500 * 1024 * 1024,
      width: null,
      height: null,
      uploaded_at: app.context.clock.now().toString(),
      idle_since: app.context.clock.now().toString(),
    })
    .execute();
  const file = { name: 'a.pdf', bytes: pdf() };
  const full = await send(app, 'organiser.unizo', file, busy);
  expect(full.statusCode).toBe(409);
  expect(full.json()).toMatchObject({ reason: 'tooManyFilesWaiting' });
  for (let times = 1; times < 120; times++)
    await send(app, 'organiser.unizo', { name: '', bytes: Buffer.alloc(0) }, busy);
  expect((await send(app, 'organiser.unizo', file, busy)).statusCode).toBe(429);
});
