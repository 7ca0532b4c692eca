import { beforeAll, describe, expect, test } from 'vitest';
import type { StoredFile } from '../../server/contracts/files.ts';
import type { EventDetail } from '../../server/contracts/events.ts';
import { contentLoader } from '../../server/kernel/actor.ts';
import { withdrawEvent } from '../../server/events/withdraw-event.ts';
import { publish, seminar } from '../support/cast.ts';
import { pdf, picture, sent } from '../support/files.ts';
import { signedIn } from '../support/people.ts';
import { startTestApp } from '../support/test-app.ts';
import { keyHeaders } from '../guards/role-matrix/stage.ts';

const app = await startTestApp({ template: 'lists_template' });
const team = 'organiser.voka';
const editor = await signedIn(app, { [team]: 'editor' });
const reader = await signedIn(app, { [team]: 'reader' });
const planner = await signedIn(app, { head_office: 'planner' });
const stranger = await signedIn(app, { 'organiser.unizo': 'owner' });
const somebody = await signedIn(app);

let image: StoredFile;
let guide: StoredFile;
beforeAll(async () => {
  await app.db.updateTable('organisers').set({ state: 'verified' }).where('id', 'in', ['voka', 'unizo']).execute();
  image = await sent(app, team, { name: 'Haven.jpg', bytes: await picture() }, editor.headers);
  guide = await sent(app, team, { name: 'Gids.pdf', bytes: pdf() }, editor.headers);
});

const shown = () => ({
  image: { file: image.id, alt: { nl: 'De haven van Antwerpen bij avond' } },
  documents: [{ file: guide.id, title: { nl: 'Deelnemersgids', en: 'Guide' } }],
});
const addresses = () => [image.url, image.urlSmall!, guide.url];

async function statuses(headers: Record<string, string> = {}): Promise<number[]> {
  return Promise.all(addresses().map(async (address) => (await app.get(address, headers)).statusCode));
}
const seen = [200, 200, 200];
const hidden = [404, 404, 404];

describe('A file that no event shows', () => {
  test('is seen by the organisation that sent it, its keys that read, and planners', async () => {
    for (const { headers } of [editor, reader, planner]) expect(await statuses(headers)).toEqual(seen);
    expect(await statuses(await keyHeaders(app, 'voka', ['events:read']))).toEqual(seen);
  });

  test('is nothing to anybody else', async () => {
    expect(await statuses()).toEqual(hidden);
    for (const { headers } of [stranger, somebody]) expect(await statuses(headers)).toEqual(hidden);
    for (const [organisation, scope] of [
      ['unizo', 'events:read'],
      ['voka', 'events:write'],
    ] as const)
      expect(await statuses(await keyHeaders(app, organisation, [scope]))).toEqual(hidden);
    const told = ({ body, statusCode }: Awaited<ReturnType<typeof app.get>>) =>
      `${statusCode} ${body.replace(/"instance":"[^"]*"/, '')}`;
    const nothing = await app.get('/files/01900000-0000-7000-8000-000000000000/gids.pdf');
    expect(told(await app.get(guide.url))).toBe(told(nothing));
  });

  test('is kept by no cache', async () => {
    const { headers } = await app.get(guide.url, reader.headers);
    expect(headers['cache-control']).toBe('no-store');
  });

  test('has one address: another name, or a size it does not have, is nothing', async () => {
    expect((await app.get(`/files/${guide.id}/ander.pdf`, reader.headers)).statusCode).toBe(404);
    expect((await app.get(`${guide.url}?size=small`, reader.headers)).statusCode).toBe(404);
    expect((await app.get(`${image.url}?size=huge`, reader.headers)).statusCode).toBe(400);
    expect((await app.get(`/files/x/gids.pdf`, reader.headers)).statusCode).toBe(400);
  });
});

describe('A file of an event', () => {
  test.each([
    ['own', [404, 404]],
    ['partners', [404, 200]],
    ['organisers', [404, 200]],
    ['offices', [404, 200]],
    ['public', [200, 200]],
  ] as const)('for %s is seen by whom the event is for', async (audience, [anybody, partner]) => {
    const id = await publish(
      app,
      seminar({ audience, ...(audience === 'partners' && { partners: ['unizo'] }), ...shown() }),
    );
    expect(await statuses()).toEqual([anybody, anybody, anybody]);
    expect(await statuses(stranger.headers)).toEqual([partner, partner, partner]);
    expect(await statuses(reader.headers)).toEqual(seen);
    await app.db.transaction().execute((trx) => withdrawEvent(trx, app.context.clock, contentLoader, id));
    expect(await statuses()).toEqual(hidden);
  });

  test('for everybody may be kept by caches, is not sent twice, and says what it is', async () => {
    const id = await publish(app, seminar(shown()));
    for (const address of addresses()) {
      const first = await app.get(address);
      expect(first.headers['cache-control']).toMatch(/^public, max-age=86400, s-maxage=600\b/);
      expect(first.headers['x-content-type-options']).toBe('nosniff');
      const again = await app.get(address, { 'if-none-match': String(first.headers.etag) });
      expect(again.statusCode).toBe(304);
      const withCookie = await app.get(address, somebody.headers);
      expect(withCookie.headers['cache-control']).toBe('no-store');
    }
    const { headers } = await app.get(guide.url);
    expect(headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': `attachment; filename="Gids.pdf"; filename*=UTF-8''Gids.pdf`,
    });
    expect((await app.get(image.url)).headers).toMatchObject({
      'content-type': 'image/webp',
      'content-disposition': expect.stringMatching(/^inline; filename="Haven.webp"/),
    });
    expect(await app.getJson<EventDetail>(`/api/v1/events/${id}`)).toMatchObject({
      image: {
        url: image.url,
        urlSmall: image.urlSmall,
        width: 1200,
        height: 675,
        alt: { nl: 'De haven van Antwerpen bij avond' },
      },
      documents: [
        {
          url: guide.url,
          title: { nl: 'Deelnemersgids', en: 'Guide' },
          size: guide.size,
          mediaType: 'application/pdf',
        },
      ],
    });
  });
});

describe('What is known of files', () => {
  const list = (headers: Record<string, string>, ...ids: string[]) =>
    app.get(`/api/v1/teams/${team}/files?${ids.map((id) => `id=${id}`).join('&')}`, headers);

  test('is told to the organisation, by their ids and in their order', async () => {
    const unknown = '01900000-0000-7000-8000-000000000000';
    const answer = await list(reader.headers, guide.id, unknown, image.id);
    expect(answer.json()).toEqual({ items: [guide, image] });
    expect((await app.get(`/api/v1/teams/${team}/files`, reader.headers)).json()).toEqual({ items: [] });
  });

  test('is told to no other organisation under its own name', async () => {
    const secret = await sent(app, team, { name: 'Plan.pdf', bytes: pdf() }, editor.headers);
    const answer = await app.get(`/api/v1/teams/organiser.unizo/files?id=${secret.id}`, stranger.headers);
    expect(answer.json()).toEqual({ items: [] });
    expect((await list(stranger.headers, secret.id)).statusCode).toBe(404);
  });
});
