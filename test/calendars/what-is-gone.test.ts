import { beforeEach, describe, expect, test } from 'vitest';
import { forgetGone } from '../../server/calendars/forget-gone.ts';
import type { EventEntry } from '../../server/events/event-entry.ts';
import { entryOf } from '../../server/events/entries.queries.ts';
import { publishEvent } from '../../server/events/publish-event.ts';
import { reviseEvent } from '../../server/events/revise-event.ts';
import { withdrawEvent } from '../../server/events/withdraw-event.ts';
import { contentLoader } from '../../server/kernel/actor.ts';
import { fixedClock, movableClock } from '../support/clock.ts';
import { foodMission, hanoi, osaka, publish, seminar, tokyo } from '../support/cast.ts';
import { startTestApp } from '../support/test-app.ts';
import { type ReadEntry, readers, unfolded } from './readers.ts';

/** What is left in calendars of what went out of them. */
const clock = movableClock();
const app = await startTestApp({ template: 'lists_template', clock });
const today = fixedClock.now().toString();
const readersByName = Object.entries(readers);

beforeEach(() => clock.moveTo(today));

const act = async (work: Parameters<ReturnType<typeof app.db.transaction>['execute']>[0]) => {
  clock.moveTo(clock.now().add({ minutes: 1 }).toString());
  await app.db.transaction().execute(work);
  await app.relay.drain();
};
const withdraw = (id: string) => act((trx) => withdrawEvent(trx, clock, contentLoader, id));
const revise = async (id: string, change: (entry: EventEntry) => Partial<EventEntry>) => {
  const entry = await entryOf(app.db, id);
  await act((trx) => reviseEvent(trx, clock, contentLoader, id, { ...entry, ...change(entry) }));
};

/** Items of a calendar, after all three programs read the same. */
async function itemsAt(address: string): Promise<ReadEntry[]> {
  const { statusCode, body } = await app.get(address);
  expect(statusCode).toBe(200);
  const [first, ...others] = readersByName.map(([, read]) =>
    read(body).map(({ uid, sequence, status, start, end, summary }) => ({
      uid,
      sequence,
      status,
      start,
      end,
      summary,
    })),
  );
  for (const other of others) expect(other).toEqual(first);
  return readers['ts-ics']!(body);
}
const uidsAt = async (address: string) => (await itemsAt(address)).map(({ uid }) => uid);

describe('An event that everybody could see and that was withdrawn', () => {
  const secret = foodMission({
    title: { nl: 'Geheimzinnige titel', en: 'Mysterious title' },
    summary: { nl: 'Geheimzinnig' },
    legs: [tokyo({ venue: 'Geheimzaal' }), osaka()],
  });
  const addresses = (id: string) => [
    '/calendar.ics',
    '/calendar.ics?country=JP&kind=outward_mission&from=2027-03-01',
    '/calendar.ics?q=geheimzinnige',
    `/events/${id}/calendar.ics`,
  ];

  test('leaves cancelled items with the same identity on the same days, in every calendar that held it', async () => {
    const id = await publish(app, secret);
    for (const address of addresses(id)) {
      const before = await itemsAt(address);
      const own = before.filter(({ url }) => url.endsWith(id));
      expect(own).toHaveLength(2);
      await withdraw(id);
      const after = (await itemsAt(address)).filter(({ uid }) => own.some((one) => one.uid === uid));
      expect(after.map(({ uid, start, end, status, sequence }) => ({ uid, start, end, status, sequence }))).toEqual(
        own.map(({ uid, start, end, sequence }) => ({ uid, start, end, status: 'CANCELLED', sequence: sequence + 1 })),
      );
      expect(new Set(after.map(({ modified }) => modified))).toEqual(new Set([second(clock.now())]));
      await act((trx) => publishEvent(trx, clock, contentLoader, id));
      const back = (await itemsAt(address)).filter(({ url }) => url.endsWith(id));
      expect(back.map(({ status, sequence }) => ({ status, sequence }))).toEqual(
        own.map(({ sequence }) => ({ status: 'CONFIRMED', sequence: sequence + 2 })),
      );
    }
    await withdraw(id);
    expect(await uidsAt('/calendar.ics?country=VN')).toEqual([]);
    expect(await uidsAt('/calendar.ics?q=onbestaand')).toEqual([]);
  });

  test('tells nothing but that it is gone, whichever way one asks', async () => {
    const id = await publish(app, secret);
    await withdraw(id);
    for (const lang of ['nl', 'en'])
      for (const options of ['', '&per=event', '&deadlines=true']) {
        const { body } = await app.get(`/events/${id}/calendar.ics?lang=${lang}${options}`);
        const lines = unfolded(body);
        expect(lines.filter((line) => line.startsWith('SUMMARY:')).length).toBeGreaterThan(0);
        const said = lines.filter((line) => /^(SUMMARY|DESCRIPTION|NAME|STATUS|TRANSP):/.test(line));
        expect([...new Set(said)].toSorted()).toEqual(told[lang as 'nl' | 'en']);
        for (const name of ['LOCATION', 'GEO', 'CATEGORIES', 'ORGANIZER', 'CONFERENCE', 'RELATED-TO', 'COLOR'])
          expect(lines.slice(lines.indexOf('BEGIN:VEVENT')).filter((line) => line.startsWith(name))).toEqual([]);
        expect(body.toLowerCase()).not.toMatch(/geheim|myster|fevia|japan|tokio|osaka/);
      }
  });

  test('goes for good after sixty days, and its own calendar with it', async () => {
    const id = await publish(app, secret);
    const [leg] = await itemsAt(`/events/${id}/calendar.ics`);
    await withdraw(id);
    const since = clock.now();
    clock.moveTo(since.add({ hours: 60 * 24 - 1 }).toString());
    expect(await uidsAt('/calendar.ics')).toContain(leg?.uid);
    clock.moveTo(since.add({ hours: 60 * 24 }).toString());
    expect(await uidsAt('/calendar.ics')).not.toContain(leg?.uid);
    expect((await app.get(`/events/${id}/calendar.ics`)).statusCode).toBe(410);
    const { 'last-modified': before = '' } = (await app.get('/calendar.ics')).headers;
    clock.moveTo(since.add({ hours: 61 * 24 }).toString());
    await app.db.transaction().execute((trx) => forgetGone.run(trx, clock));
    const kept = await app.db.selectFrom('calendar_entries').select('item_id').where('event_id', '=', id).execute();
    expect(kept).toEqual([]);
    expect((await app.get('/calendar.ics', { 'if-modified-since': before })).statusCode).toBe(200);
  });

  test('is not found by what is written in it since', async () => {
    const id = await publish(app, secret);
    const [leg] = await itemsAt(`/events/${id}/calendar.ics`);
    await withdraw(id);
    await revise(id, () => ({ title: { nl: 'Kantklossers' }, legs: [hanoi()] }));
    expect(await uidsAt('/calendar.ics?country=VN')).toEqual([]);
    expect(await uidsAt('/calendar.ics?q=kantklossers')).toEqual([]);
    expect(await uidsAt('/calendar.ics?country=JP&q=geheimzinnige')).toContain(leg?.uid);
    expect((await app.get('/calendar.ics')).body).not.toContain('Kantklossers');
  });
});

describe('What is for fewer', () => {
  test('leaves nothing once it is: an event shown to fewer, and one that never was public', async () => {
    const id = await publish(app, seminar({ title: { nl: 'Eerst voor iedereen' } }));
    await revise(id, () => ({ audience: 'organisers' }));
    await withdraw(id);
    const never = await publish(app, seminar({ audience: 'own' }));
    await withdraw(never);
    const rows = await app.db
      .selectFrom('calendar_entries')
      .select('vevent')
      .where('event_id', 'in', [id, never])
      .execute();
    expect(rows).toEqual([]);
    const found = await app.db
      .selectFrom('calendar_events')
      .select('event_id')
      .where('event_id', 'in', [id, never])
      .execute();
    expect(found).toEqual([]);
  });

  test('leaves nothing either where it was withdrawn first', async () => {
    const id = await publish(app, seminar());
    const [leg] = await itemsAt(`/events/${id}/calendar.ics`);
    await withdraw(id);
    expect(await uidsAt('/calendar.ics')).toContain(leg?.uid);
    await revise(id, () => ({ audience: 'own' }));
    expect(await uidsAt('/calendar.ics')).not.toContain(leg?.uid);
  });
});

describe('Of an event that goes on', () => {
  test('a dropped leg, a leg that is not known to the day any more and a dropped deadline are cancelled', async () => {
    const kobe = tokyo({ city: 'Kobe', startsOn: '2027-03-20', endsOn: '2027-03-20' });
    const id = await publish(app, foodMission({ legs: [tokyo(), osaka(), kobe] }));
    const address = `/events/${id}/calendar.ics?deadlines=true`;
    const before = await itemsAt(address);
    expect(before).toHaveLength(4);
    await revise(id, ({ legs, registration }) => ({
      legs: [legs[0]!, { ...legs[1]!, precision: 'month', startsOn: '2027-03-01', endsOn: '2027-03-31' }],
      registration: { url: registration?.url },
    }));
    const after = new Map((await itemsAt(address)).map((item) => [item.uid, item]));
    expect(before.map(({ uid }) => after.get(uid)?.status)).toEqual([
      'CANCELLED',
      'CONFIRMED',
      'CANCELLED',
      'CANCELLED',
    ]);
    const again = await itemsAt('/calendar.ics?country=JP&deadlines=true');
    expect(again.filter(({ uid }) => after.has(uid))).toHaveLength(4);
    clock.moveTo(
      clock
        .now()
        .add({ hours: 60 * 24 })
        .toString(),
    );
    expect(await uidsAt(address)).toEqual([before[1]?.uid]);
  });
});

const told = {
  nl: [
    'DESCRIPTION:Dit staat niet meer in de agenda van Verover de wereld.',
    'DESCRIPTION:Verover de wereld',
    'NAME:Verover de wereld',
    'STATUS:CANCELLED',
    'SUMMARY:Niet meer in de agenda',
    'TRANSP:TRANSPARENT',
  ],
  en: [
    'DESCRIPTION:This is no longer in the calendar of Verover de wereld.',
    'DESCRIPTION:Verover de wereld',
    'NAME:Verover de wereld',
    'STATUS:CANCELLED',
    'SUMMARY:No longer in the calendar',
    'TRANSP:TRANSPARENT',
  ],
};

function second(moment: Temporal.Instant): string {
  return `${moment.toString({ smallestUnit: 'second' }).slice(0, 19)}.000Z`;
}
