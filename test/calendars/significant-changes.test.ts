import { beforeEach, describe, expect, test } from 'vitest';
import type { EventStatus } from '../../server/contracts/words.ts';
import { changeStatus } from '../../server/events/change-status.ts';
import type { EventEntry } from '../../server/events/event-entry.ts';
import { entryOf } from '../../server/events/entries.queries.ts';
import { reviseEvent } from '../../server/events/revise-event.ts';
import { contentLoader } from '../../server/kernel/actor.ts';
import { fixedClock, movableClock } from '../support/clock.ts';
import { foodMission, osaka, publish, seminar, tokyo } from '../support/cast.ts';
import { startTestApp } from '../support/test-app.ts';
import { readers } from './readers.ts';

/** Which change raises the SEQUENCE of which leg, as two independent programs read it. */
const clock = movableClock();
const app = await startTestApp({ template: 'lists_template', clock });
const kobe = tokyo({ city: 'Kobe', startsOn: '2027-03-20', endsOn: '2027-03-20' });
const mission = () => foodMission({ legs: [tokyo(), osaka(), kobe] });

beforeEach(() => clock.moveTo(fixedClock.now().toString()));

async function read(id: string) {
  await app.relay.drain();
  const { body } = await app.get(`/events/${id}/calendar.ics`);
  const [one, other] = ['node-ical', 'ical.js'].map((name) =>
    readers[name]!(body).map(({ uid, sequence, modified, stamp, status, summary, location, description }) => ({
      uid,
      sequence,
      modified,
      stamp,
      status,
      summary,
      location,
      description,
    })),
  );
  expect(one).toEqual(other);
  return one!;
}

const sequences = async (id: string) => (await read(id)).map(({ sequence }) => sequence);

/** Changes an entry as an editor does: legs are known by their ids. */
async function revise(id: string, change: (entry: EventEntry) => Partial<EventEntry>): Promise<void> {
  clock.moveTo(clock.now().add({ minutes: 1 }).toString());
  const entry = await entryOf(app.db, id);
  const changed = { ...entry, ...change(entry) };
  await app.db.transaction().execute((trx) => reviseEvent(trx, clock, contentLoader, id, changed));
}

async function become(id: string, status: EventStatus, reason?: { nl: string }): Promise<void> {
  clock.moveTo(clock.now().add({ minutes: 1 }).toString());
  await app.db.transaction().execute((trx) => changeStatus(trx, clock, contentLoader, id, status, reason));
}

describe('Of a mission with three legs', () => {
  test('one leg that moves raises exactly one SEQUENCE; the others keep every byte', async () => {
    const id = await publish(app, mission());
    const before = await read(id);
    await revise(id, ({ legs }) => ({
      legs: legs.map((leg) => (leg.city === 'Osaka' ? { ...leg, startsOn: '2027-03-18', endsOn: '2027-03-18' } : leg)),
    }));
    const after = await read(id);
    expect(after.map(({ sequence }) => sequence)).toEqual([0, 1, 0]);
    expect([after[0], after[2]]).toEqual([before[0], before[2]]);
    expect(after[1]?.modified).toBe('2026-11-21T10:01:00.000Z');
  });

  test('another order raises none', async () => {
    const id = await publish(app, mission());
    const before = await read(id);
    await revise(id, ({ legs }) => ({ legs: legs.toReversed() }));
    const byUid = (list: typeof before) => list.toSorted((a, b) => (a.uid < b.uid ? -1 : 1));
    expect(byUid(await read(id)).map(({ uid, sequence }) => [uid, sequence])).toEqual(
      byUid(before).map(({ uid }) => [uid, 0]),
    );
  });

  test('another title raises all', async () => {
    const id = await publish(app, mission());
    await revise(id, () => ({ title: { nl: 'Proefreis naar Japan' } }));
    expect(await sequences(id)).toEqual([1, 1, 1]);
  });

  test('being cancelled raises all; being full, and room again, none', async () => {
    const id = await publish(app, mission());
    const before = await read(id);
    await become(id, 'full');
    await become(id, 'scheduled');
    expect(await read(id)).toEqual(before);
    await become(id, 'cancelled');
    expect(await sequences(id)).toEqual([1, 1, 1]);
  });

  test('being postponed raises all, and so does coming back from it with a new date', async () => {
    const id = await publish(app, mission());
    await become(id, 'postponed');
    expect(await sequences(id)).toEqual([1, 1, 1]);
    await become(id, 'rescheduled');
    expect((await read(id)).map(({ sequence, status }) => [sequence, status])).toEqual(
      [1, 2, 3].map(() => [2, 'CONFIRMED']),
    );
  });

  test('a new date without having been postponed raises only the leg that has it', async () => {
    const id = await publish(app, mission());
    await revise(id, ({ legs }) => ({
      legs: legs.map((leg) => (leg.city === 'Kobe' ? { ...leg, endsOn: '2027-03-21' } : leg)),
    }));
    await become(id, 'rescheduled');
    expect(await sequences(id)).toEqual([0, 0, 1]);
  });
});

describe('What moves online', () => {
  test('sends nobody to the hall: its place is online, its text says so, and all legs are raised', async () => {
    const id = await publish(app, mission());
    await become(id, 'moved_online', { nl: 'De luchthaven staakt.' });
    for (const entry of await read(id)) {
      expect(entry).toMatchObject({ sequence: 1, status: 'CONFIRMED', location: 'Online' });
      expect(entry.description).toMatch(/^Verplaatst naar online\n\nDe luchthaven staakt\./);
    }
    expect(await app.getJson(`/api/v1/events/${id}`)).toMatchObject({ mode: 'online', status: 'moved_online' });
  });

  test('and then fills up stays online, and raises nothing by it', async () => {
    const id = await publish(app, mission());
    await become(id, 'moved_online');
    await become(id, 'full');
    const entries = await read(id);
    expect(entries.map(({ sequence, location }) => [sequence, location])).toEqual([1, 2, 3].map(() => [1, 'Online']));
  });

  test('by a change of its mode is told in the same way, and back', async () => {
    const id = await publish(app, mission());
    await revise(id, () => ({ mode: 'online' }));
    expect(await sequences(id)).toEqual([1, 1, 1]);
    await revise(id, () => ({ mode: 'hybrid' }));
    expect((await read(id)).map(({ sequence, location }) => [sequence, location])).toEqual([
      [2, 'Tokio, Japan'],
      [2, 'Osaka, Japan'],
      [2, 'Kobe, Japan'],
    ]);
  });
});

describe('LAST-MODIFIED', () => {
  const later = '2026-11-21T10:01:00.000Z';

  test.each<[string, Partial<EventEntry>]>([
    ['a summary', { summary: { nl: 'Vier dagen langs importeurs.' } }],
    ['a sector', { sectors: ['food.drinks'] }],
    ['an organiser', { organisers: [{ id: 'vlam', role: 'lead' }] }],
    ['an address for questions', { contact: { email: 'japan@fevia.example' } }],
  ])('moves with %s, and SEQUENCE does not', async (_, change) => {
    const id = await publish(app, mission());
    await revise(id, () => change);
    expect((await read(id)).map(({ sequence, modified, stamp }) => [sequence, modified, stamp])).toEqual(
      [1, 2, 3].map(() => [0, later, later]),
    );
  });

  test('stays with what no calendar tells', async () => {
    const id = await publish(app, mission());
    const before = await read(id);
    await revise(id, () => ({ description: { nl: 'Een lange tekst.' }, registration: { capacity: 12 } }));
    expect(await read(id)).toEqual(before);
  });

  test('moves in the language alone that says something else', async () => {
    const id = await publish(app, mission());
    await revise(id, ({ summary }) => ({ summary: { ...summary, en: 'Four days.' } }));
    await app.relay.drain();
    const [nl, en] = await Promise.all(
      ['nl', 'en'].map(async (lang) => (await app.get(`/events/${id}/calendar.ics?lang=${lang}`)).body),
    );
    expect(nl).toContain('LAST-MODIFIED:20261121T100000Z');
    expect(nl).not.toContain('LAST-MODIFIED:20261121T100100Z');
    expect(en).not.toContain('LAST-MODIFIED:20261121T100000Z');
  });

  test('moves when an organisation is called otherwise, though no event changed', async () => {
    const id = await publish(app, mission());
    await app.relay.drain();
    clock.moveTo('2026-12-01T08:00:00Z');
    await app.db.updateTable('organisers').set({ name_nl: 'Fevia' }).where('id', '=', 'fevia-vlaanderen').execute();
    await app.db.insertInto('outbox').values({ topic: 'event.changed', subject: id }).execute();
    expect((await read(id)).map(({ sequence, modified }) => [sequence, modified])).toEqual(
      [1, 2, 3].map(() => [0, '2026-12-01T08:00:00.000Z']),
    );
  });
});

test('correcting what was cancelled does not keep it in the calendars for longer', async () => {
  const leg = tokyo({ startsOn: '2027-10-01', endsOn: '2027-10-02' });
  const id = await publish(app, seminar({ legs: [leg] }), 'cancelled');
  clock.moveTo('2027-01-10T10:00:00Z');
  await revise(id, () => ({ title: { nl: 'Zaken doen in Japan' } }));
  await app.relay.drain();
  const inFeed = async () => readers['ts-ics']!((await app.get('/calendar.ics')).body).map(({ url }) => url);
  clock.moveTo('2027-01-20T09:59:59Z');
  expect((await inFeed()).filter((url) => url.endsWith(id))).toHaveLength(1);
  clock.moveTo('2027-01-20T10:00:00Z');
  expect((await inFeed()).filter((url) => url.endsWith(id))).toEqual([]);
});
