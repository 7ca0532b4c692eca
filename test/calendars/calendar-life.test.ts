import { beforeEach, describe, expect, test } from 'vitest';
import type { EventStatus } from '../../server/contracts/words.ts';
import { changeStatus } from '../../server/events/change-status.ts';
import type { EventEntry } from '../../server/events/event-entry.ts';
import { reviseEvent } from '../../server/events/revise-event.ts';
import { contentLoader } from '../../server/kernel/actor.ts';
import { fixedClock, movableClock } from '../support/clock.ts';
import { foodMission, osaka, publish, seminar, tokyo } from '../support/cast.ts';
import { startTestApp } from '../support/test-app.ts';
import { type ReadEntry, readers } from './readers.ts';

const clock = movableClock();
const app = await startTestApp({ template: 'lists_template', clock });
const today = fixedClock.now().toString();

beforeEach(() => clock.moveTo(today));

async function entries(address: string): Promise<ReadEntry[]> {
  const answer = await app.get(address);
  expect(answer.statusCode).toBe(200);
  return readers['ts-ics']!(answer.body);
}

async function inCalendar(id: string, address = '/calendar.ics'): Promise<ReadEntry[]> {
  return (await entries(address)).filter((entry) => entry.url.endsWith(id));
}

async function revise(id: string, entry: EventEntry): Promise<void> {
  await app.db.transaction().execute((trx) => reviseEvent(trx, clock, contentLoader, id, entry));
  await app.relay.drain();
}

async function become(id: string, status: EventStatus): Promise<void> {
  await app.db.transaction().execute((trx) => changeStatus(trx, clock, contentLoader, id, status));
  await app.relay.drain();
}

const history = (list: ReadEntry[]) => list.map(({ sequence, stamp, modified }) => ({ sequence, stamp, modified }));
const at = (sequence: number, stamp: string) => ({ sequence, stamp, modified: stamp });

describe('What calendars hear of a change', () => {
  const first = '2026-11-21T10:00:00.000Z';
  const later = '2026-11-23T08:30:00.000Z';

  test('a leg that moves raises its own SEQUENCE and no other', async () => {
    const id = await publish(app, foodMission());
    clock.moveTo(later);
    await revise(id, foodMission({ legs: [tokyo(), osaka({ startsOn: '2027-03-18', endsOn: '2027-03-18' })] }));
    const [stayed, moved] = await inCalendar(id);
    expect(history([stayed!, moved!])).toEqual([at(0, first), at(1, later)]);
    expect(moved?.start).toBe('2027-03-18');
    expect(moved?.created).toBe(first);
  });

  test('another city, another hour and another zone are moves too', async () => {
    const hour = { precision: 'time', endsOn: '2027-03-15', startTime: '09:00', endTime: '10:00' } as const;
    const id = await publish(app, seminar({ legs: [tokyo()] }));
    await revise(id, seminar({ legs: [tokyo({ city: 'Nagoya' })] }));
    await revise(id, seminar({ legs: [tokyo({ city: 'Nagoya', ...hour })] }));
    await revise(id, seminar({ legs: [tokyo({ city: 'Nagoya', ...hour, timeZone: 'Asia/Seoul' })] }));
    expect((await inCalendar(id)).map((entry) => entry.sequence)).toEqual([3]);
  });

  test('a new title and a new status raise every leg', async () => {
    const id = await publish(app, foodMission());
    clock.moveTo(later);
    await revise(id, foodMission({ title: { nl: 'Proefreis naar Japan' } }));
    expect(history(await inCalendar(id))).toEqual([at(1, later), at(1, later)]);
    await become(id, 'postponed');
    const postponed = await inCalendar(id);
    expect(postponed.map(({ sequence, status }) => ({ sequence, status }))).toEqual([
      { sequence: 2, status: 'TENTATIVE' },
      { sequence: 2, status: 'TENTATIVE' },
    ]);
    expect(postponed[0]?.summary).toBe('UITGESTELD: Proefreis naar Japan (Tokio)');
  });

  test('saving without a change of time, place, title or status raises nothing', async () => {
    const id = await publish(app, foodMission());
    clock.moveTo(later);
    await revise(id, foodMission());
    await revise(id, foodMission({ registration: { closesOn: '2027-02-01' } }));
    expect(history(await inCalendar(id))).toEqual([at(0, first), at(0, first)]);
  });

  test('a leg keeps its UID for ever, a new one gets its own, a dropped one goes', async () => {
    const id = await publish(app, foodMission());
    const [tokyoLeg, osakaLeg] = await inCalendar(id);
    const kobe = tokyo({ city: 'Kobe', startsOn: '2027-03-20', endsOn: '2027-03-20' });
    await revise(id, foodMission({ legs: [tokyo(), osaka(), kobe] }));
    const three = await inCalendar(id);
    expect(three.slice(0, 2).map((entry) => entry.uid)).toEqual([tokyoLeg?.uid, osakaLeg?.uid]);
    expect(three[2]).toMatchObject({ sequence: 0, summary: 'Voedingsmissie naar Japan (Kobe)' });
    await revise(id, foodMission({ legs: [tokyo()] }));
    expect((await inCalendar(id)).map((entry) => entry.uid)).toEqual([tokyoLeg?.uid]);
  });
});

describe('A mission that is cancelled', () => {
  test('stays in the calendar for sixty days, marked as cancelled, and then goes', async () => {
    const id = await publish(app, foodMission({ legs: [tokyo({ startsOn: '2027-10-01', endsOn: '2027-10-02' })] }));
    await become(id, 'cancelled');
    const [entry] = await inCalendar(id);
    expect(entry).toMatchObject({
      status: 'CANCELLED',
      sequence: 1,
      summary: 'GEANNULEERD: Voedingsmissie naar Japan',
    });
    expect((await inCalendar(id, '/calendar.ics?lang=en'))[0]?.summary).toBe('CANCELLED: Food mission to Japan');
    clock.moveTo('2027-01-20T09:59:59Z');
    expect(await inCalendar(id)).toHaveLength(1);
    clock.moveTo('2027-01-20T10:00:00Z');
    expect(await inCalendar(id)).toEqual([]);
    expect(await inCalendar(id, '/calendar.ics?past=true')).toEqual([]);
  });
});

describe('How far a calendar reaches', () => {
  const on = (day: string) => publish(app, seminar({ legs: [tokyo({ startsOn: day, endsOn: day })] }));

  test('thirty days back, to the moment', async () => {
    const gone = await on('2026-10-21');
    const kept = await on('2026-10-22');
    expect(await inCalendar(gone)).toEqual([]);
    expect(await inCalendar(kept)).toHaveLength(1);
    clock.moveTo('2026-11-21T15:00:00Z');
    expect(await inCalendar(kept)).toEqual([]);
  });

  test('everything that was, for who asks for the past', async () => {
    const old = await on('2019-01-15');
    expect(await inCalendar(old)).toEqual([]);
    expect(await inCalendar(old, '/calendar.ics?past=true')).toHaveLength(1);
  });

  test('twenty-four months ahead, to the moment', async () => {
    const within = await on('2028-11-21');
    const beyond = await on('2028-11-22');
    expect(await inCalendar(within)).toHaveLength(1);
    expect(await inCalendar(beyond)).toEqual([]);
    clock.moveTo('2026-11-22T10:00:00Z');
    expect(await inCalendar(beyond)).toHaveLength(1);
  });

  test('leg by leg: what of a long mission lies too far back is left out', async () => {
    const id = await publish(
      app,
      foodMission({ legs: [tokyo({ startsOn: '2026-09-01', endsOn: '2026-09-02' }), osaka()] }),
    );
    expect((await inCalendar(id)).map((entry) => entry.start)).toEqual(['2027-03-17']);
    expect(await inCalendar(id, `/events/${id}/calendar.ics`)).toHaveLength(2);
  });
});

describe('What is not known to the day', () => {
  const march = tokyo({ precision: 'month', startsOn: '2027-03-01', endsOn: '2027-03-31' });

  test('is in no calendar; its own calendar is not found, and says why', async () => {
    const id = await publish(app, seminar({ legs: [march] }));
    expect(await inCalendar(id)).toEqual([]);
    const answer = await app.get(`/events/${id}/calendar.ics`);
    expect(answer.statusCode).toBe(404);
    expect(answer.json<{ detail: string }>().detail).toContain('not known to the day');
  });

  test('comes in once it is known, and goes out again', async () => {
    const id = await publish(app, seminar({ legs: [march] }));
    await revise(id, seminar({ legs: [tokyo()] }));
    expect(await inCalendar(id)).toHaveLength(1);
    await revise(id, seminar({ legs: [march] }));
    expect(await inCalendar(id)).toEqual([]);
  });
});
