import { describe, expect, test } from 'vitest';
import { rewriteOutdatedEntries, writeCalendarEntries } from '../../server/calendars/write-entries.ts';
import { type Audience, audiences } from '../../server/contracts/words.ts';
import { announceEvent } from '../../server/events/announce-event.ts';
import { reviseEvent } from '../../server/events/revise-event.ts';
import { contentLoader } from '../../server/kernel/actor.ts';
import { movableClock } from '../support/clock.ts';
import { foodMission, hanoi, publish, seminar, tokyo } from '../support/cast.ts';
import { startTestApp } from '../support/test-app.ts';
import { readers } from './readers.ts';

const clock = movableClock();
const app = await startTestApp({ template: 'lists_template', clock });
const mission = await publish(app, foodMission());
clock.moveTo('2026-11-21T12:34:56.789Z');
const course = await publish(app, seminar());

const uids = (body: string) => readers['node-ical']!(body).map((entry) => entry.uid);
const addresses = ['/calendar.ics', '/calendar.ics?country=JP&lang=en', `/events/${mission}/calendar.ics`];

describe('As long as nothing changes', () => {
  test.each(addresses)('%s is the same to the byte, a week later and written anew', async (address) => {
    const before = await app.get(address);
    clock.moveTo('2026-11-28T12:34:56Z');
    await writeCalendarEntries(app.context, [mission, course]);
    const after = await app.get(address);
    expect(after.body).toBe(before.body);
    expect(after.headers.etag).toBe(before.headers.etag);
    expect(after.headers['last-modified']).toBe(before.headers['last-modified']);
    const again = await app.get(address, { 'if-none-match': String(before.headers.etag) });
    expect(again.statusCode).toBe(304);
    expect(again.headers['last-modified']).toBe(before.headers['last-modified']);
  });

  test('the same selection in another order of words is the same calendar', async () => {
    const one = await app.get('/calendar.ics?country=VN&country=JP&kind=seminar&kind=outward_mission');
    const other = await app.get('/calendar.ics?kind=outward_mission&country=JP&kind=seminar&country=VN');
    expect(readers['ts-ics']!(other.body)).toEqual(readers['ts-ics']!(one.body));
  });
});

describe('Last-Modified', () => {
  test('is when anything in any calendar changed last, not the moment of asking', async () => {
    const modified = async (address: string) => (await app.get(address)).headers['last-modified'];
    // What left a selection is in it no more: only the last change of all is never too early.
    for (const address of ['/calendar.ics', '/calendar.ics?country=JP', '/calendar.ics?country=TV'])
      expect(await modified(address)).toBe('Sat, 21 Nov 2026 12:34:56 GMT');
    expect(await modified(`/events/${mission}/calendar.ics`)).toBe('Sat, 21 Nov 2026 10:00:00 GMT');
    expect(await modified(`/events/${course}/calendar.ics`)).toBe('Sat, 21 Nov 2026 12:34:56 GMT');
  });

  test('a change gives another calendar, with another ETag and a later date', async () => {
    const before = await app.get('/calendar.ics?country=JP');
    clock.moveTo('2026-11-29T08:00:00Z');
    const legs = [tokyo({ startsOn: '2027-03-14' }), hanoi()];
    await app.db.transaction().execute((trx) => reviseEvent(trx, clock, contentLoader, mission, foodMission({ legs })));
    await app.relay.drain();
    const after = await app.get('/calendar.ics?country=JP', { 'if-none-match': String(before.headers.etag) });
    expect(after.statusCode).toBe(200);
    expect(after.headers.etag).not.toBe(before.headers.etag);
    expect(after.headers['last-modified']).toBe('Sun, 29 Nov 2026 08:00:00 GMT');
  });
});

describe('What a calendar is made of', () => {
  test('the selection of the list: words, country, period', async () => {
    const titles = async (query: string) =>
      readers['ts-ics']!((await app.get(`/calendar.ics?${query}`)).body).map((entry) => entry.summary);
    expect(await titles('q=vietnam&kind=seminar')).toEqual(['Zaken doen in Vietnam']);
    expect(await titles('country=BE')).toEqual(['Zaken doen in Vietnam']);
    expect(await titles('from=2027-02-01&to=2027-02-28')).toEqual(['Zaken doen in Vietnam']);
    expect(await titles('kind=trade_fair')).toEqual([]);
  });

  test('drafts and what is not for everybody are in no calendar', async () => {
    const before = uids((await app.get('/calendar.ics?past=true')).body);
    const draft = await app.db.transaction().execute((trx) => announceEvent(trx, clock, contentLoader, seminar()));
    const hidden = [draft];
    for (const audience of audiences.filter((one) => one !== 'public'))
      hidden.push(await publish(app, forAudience(audience)));
    await writeCalendarEntries(app.context, hidden);
    expect(uids((await app.get('/calendar.ics?past=true')).body)).toEqual(before);
    for (const id of hidden) expect((await app.get(`/events/${id}/calendar.ics`)).statusCode).toBe(404);
    const kept = await app.db
      .selectFrom('calendar_entries')
      .select('event_id')
      .where('event_id', 'in', hidden)
      .execute();
    expect(kept).toEqual([]);
  });

  test('what is no longer for everybody goes out of every calendar', async () => {
    const id = await publish(app, seminar({ title: { nl: 'Eerst voor iedereen' } }));
    expect(uids((await app.get('/calendar.ics')).body)).toHaveLength(4);
    const entry = forAudience('partners');
    await app.db.transaction().execute((trx) => reviseEvent(trx, clock, contentLoader, id, entry));
    await app.relay.drain();
    expect(uids((await app.get('/calendar.ics')).body)).toHaveLength(3);
    expect((await app.get(`/events/${id}/calendar.ics`)).statusCode).toBe(410);
  });
});

test('entries written for another address of the site, and only those, are written anew', async () => {
  const read = () =>
    app.db.selectFrom('calendar_entries').selectAll().orderBy('item_id').orderBy('part').orderBy('language').execute();
  const before = await read();
  await rewriteOutdatedEntries({ ...app.context, publicUrl: 'https://agenda.example' });
  const moved = await read();
  expect(moved.every((row) => row.vevent.includes('@agenda.example'))).toBe(true);
  await rewriteOutdatedEntries(app.context);
  // Each time the entries said something else than before, and they say since when.
  expect((await read()).map(said)).toEqual(before.map(said));
  const outdated = { edition: 'older', vevent: 'old' };
  await app.db.updateTable('calendar_entries').set(outdated).where('event_id', '=', course).execute();
  await app.db.updateTable('calendar_entries').set({ vevent: 'kept' }).where('event_id', '=', mission).execute();
  await rewriteOutdatedEntries(app.context);
  expect((await read()).map(said)).toEqual(
    before.map((row) => (row.event_id === mission ? { ...said(row), vevent: 'kept' } : said(row))),
  );
});

/** An entry without the moment since which it says so. */
function said(row: { changed_at: unknown; vevent: string }) {
  return { ...row, changed_at: undefined, vevent: row.vevent.replaceAll(/^(DTSTAMP|LAST-MODIFIED):.*\r\n/gm, '') };
}

function forAudience(audience: Audience) {
  return seminar({ audience, ...(audience === 'partners' && { partners: ['unizo'] }) });
}
