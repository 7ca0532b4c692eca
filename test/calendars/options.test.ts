import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { changeStatus } from '../../server/events/change-status.ts';
import { entryOf } from '../../server/events/entries.queries.ts';
import { reviseEvent } from '../../server/events/revise-event.ts';
import { contentLoader } from '../../server/kernel/actor.ts';
import { movableClock } from '../support/clock.ts';
import { foodMission, publish, seminar, tokyo } from '../support/cast.ts';
import { startTestApp } from '../support/test-app.ts';
import { type ReadEntry, readers } from './readers.ts';

/** What of a calendar can be chosen, and how it is sent. */
const clock = movableClock();
const app = await startTestApp({ template: 'lists_template', clock });
const mission = await publish(app, foodMission());
const course = await publish(app, seminar({ registration: { closesOn: '2027-02-01' } }));

const read = async (search: string): Promise<ReadEntry[]> =>
  readers['ts-ics']!((await app.get(`/calendar.ics?${search}`)).body);
const brief = (items: ReadEntry[]) => items.map(({ summary, start, end }) => [summary, start, end]);

describe('One item per event', () => {
  test('is of several legs whole days from the first to the last, and names each stop', async () => {
    const [item, ...others] = await read('per=event&country=JP');
    expect(others).toEqual([]);
    expect(item).toMatchObject({
      uid: `${mission}@agenda.test`,
      start: '2027-03-15',
      end: '2027-03-18',
      summary: 'Voedingsmissie naar Japan',
      location: 'Tokio, Japan → Osaka, Japan',
    });
    expect(item?.description).toContain(
      '1. ma 15 – di 16 maart 2027: Tokio, Japan\n2. wo 17 maart 2027: Osaka, Japan\n\n',
    );
  });

  test('is of one leg what that leg is', async () => {
    const [[item], [leg]] = await Promise.all([read('per=event&q=vietnam'), read('q=vietnam')]);
    expect(item?.uid).toBe(`${course}@agenda.test`);
    expect({ ...item, uid: '', sequence: 0 }).toEqual({ ...leg, uid: '', sequence: 0 });
  });
});

describe('Last days to register', () => {
  test('are whole days beside the legs or the event, where they are asked for', async () => {
    expect(brief(await read('deadlines=true&per=event&lang=en'))).toEqual([
      ['Last day to register: Food mission to Japan', '2027-01-15', '2027-01-16'],
      ['Last day to register: Zaken doen in Vietnam', '2027-02-01', '2027-02-02'],
      ['Zaken doen in Vietnam', '2027-02-09T13:00:00.000Z', '2027-02-09T15:00:00.000Z'],
      ['Food mission to Japan', '2027-03-15', '2027-03-18'],
    ]);
    expect(await read('')).toHaveLength(3);
    expect(await read('deadlines=true')).toHaveLength(5);
  });

  test('keep their identity when they move and when the event is cancelled', async () => {
    const id = await publish(app, seminar({ title: { nl: 'Proef' }, registration: { closesOn: '2027-01-20' } }));
    const deadline = async () => (await read('deadlines=true&q=proef')).find(({ uid }) => uid.includes('deadline'));
    const first = await deadline();
    expect(first?.uid).toBe(`${id}-deadline@agenda.test`);
    const entry = await entryOf(app.db, id);
    const later = { ...entry, registration: { closesOn: '2027-01-25' } };
    await app.db.transaction().execute((trx) => reviseEvent(trx, clock, contentLoader, id, later));
    await app.relay.drain();
    const moved = await deadline();
    expect(moved).toMatchObject({ uid: first?.uid, start: '2027-01-25', status: 'CONFIRMED' });
    await app.db.transaction().execute((trx) => changeStatus(trx, clock, contentLoader, id, 'cancelled'));
    await app.relay.drain();
    const gone = await deadline();
    expect(gone).toMatchObject({ uid: first?.uid, status: 'CANCELLED' });
    expect(gone?.summary).toBe('GEANNULEERD: Laatste dag om in te schrijven: Proef');
    expect([first!.sequence < moved!.sequence, moved!.sequence < gone!.sequence]).toEqual([true, true]);
  });
});

test('only what is certain leaves out what is postponed, and nothing else', async () => {
  const id = await publish(app, seminar({ title: { nl: 'Uitstel' } }), 'postponed');
  const all = await read('');
  expect(all.filter(({ url }) => url.endsWith(id)).map(({ status }) => status)).toEqual(['TENTATIVE']);
  expect(await read('confirmed=true')).toEqual(all.filter(({ status }) => status !== 'TENTATIVE'));
});

test('words that are no option are refused', async () => {
  for (const search of ['per=week', 'deadlines=yes', 'confirmed=1', 'colour=red'])
    expect((await app.get(`/calendar.ics?${search}`)).statusCode).toBe(400);
});

describe('A calendar is sent', () => {
  const address = '/calendar.ics?country=JP&per=event';

  test('with its name, its type, and how long it may be kept', async () => {
    const { headers } = await app.get(address);
    expect(headers).toMatchObject({
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': `inline; filename="verover-de-wereld.ics"; filename*=UTF-8''verover-de-wereld.ics`,
      'cache-control': 'public, max-age=0, s-maxage=300, stale-while-revalidate=3000',
    });
    expect((await app.get(`/events/${mission}/calendar.ics`)).headers['content-disposition']).toContain(
      'filename="voedingsmissie-naar-japan.ics"',
    );
  });

  test('not again to who has it, known by its ETag or by its date, also when only its head is asked', async () => {
    const first = await app.get(address);
    const head = await app.server.inject({ method: 'HEAD', url: address });
    expect([head.statusCode, head.body, head.headers.etag]).toEqual([200, '', first.headers.etag]);
    const since = String(first.headers['last-modified']);
    const earlier = new Date(Date.parse(since) - 1000).toUTCString();
    const asked = async (headers: Record<string, string>) => (await app.get(address, headers)).statusCode;
    expect(await asked({ 'if-modified-since': since })).toBe(304);
    expect(await asked({ 'if-modified-since': earlier })).toBe(200);
    expect(await asked({ 'if-modified-since': 'gisteren' })).toBe(200);
    expect(await asked({ 'if-none-match': String(first.headers.etag), 'if-modified-since': earlier })).toBe(304);
    // A date says less than an ETag: what another ETag is asked for by is sent.
    expect(await asked({ 'if-none-match': '"other"', 'if-modified-since': since })).toBe(200);
  });

  test('compressed as the program likes', async () => {
    const plain = (await app.get('/calendar.ics')).rawPayload;
    const [br, gzip] = await Promise.all(
      ['br', 'gzip'].map((encoding) => app.get('/calendar.ics', { 'accept-encoding': encoding })),
    );
    expect(brotliDecompressSync(br!.rawPayload).equals(plain)).toBe(true);
    expect(gunzipSync(gzip!.rawPayload).equals(plain)).toBe(true);
  });

  test('again once time alone took something out of it', async () => {
    await publish(
      app,
      seminar({ title: { nl: 'Bijna voorbij' }, legs: [tokyo({ startsOn: '2026-10-25', endsOn: '2026-10-25' })] }),
    );
    clock.moveTo('2026-11-22T10:00:00Z');
    const first = await app.get('/calendar.ics');
    expect(first.body).toContain('SUMMARY:Bijna voorbij');
    clock.moveTo('2026-11-25T10:00:00Z');
    const again = await app.get('/calendar.ics', { 'if-modified-since': String(first.headers['last-modified']) });
    expect(again.statusCode).toBe(200);
    expect(again.body).not.toContain('Bijna');
    expect(again.headers['last-modified']).toBe('Tue, 24 Nov 2026 15:00:00 GMT');
  });
});

test('an item that cannot be read back does not take the place of the one that was there', async () => {
  const id = await publish(app, seminar({ title: { nl: 'Goed' } }));
  const { body } = await app.get(`/events/${id}/calendar.ics`);
  // A title that no rule of ours lets in, as a fault would bring it: the line it would make is none.
  await app.db.updateTable('events').set({ contact_email: 'a@b.example\nBEGIN' }).where('id', '=', id).execute();
  await app.db.insertInto('outbox').values({ topic: 'event.changed', subject: id }).execute();
  await app.relay.drain();
  expect((await app.get(`/events/${id}/calendar.ics`)).body).toBe(body);
  const [waits] = await app.db.selectFrom('outbox').select(['subject', 'last_error']).execute();
  expect(waits).toMatchObject({ subject: id, last_error: expect.stringContaining('could not be read back') });
});
