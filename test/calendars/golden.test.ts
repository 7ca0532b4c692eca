import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { changeStatus } from '../../server/events/change-status.ts';
import { entryOf } from '../../server/events/entries.queries.ts';
import { reviseEvent } from '../../server/events/revise-event.ts';
import { withdrawEvent } from '../../server/events/withdraw-event.ts';
import { contentLoader } from '../../server/kernel/actor.ts';
import { fixedClock, movableClock } from '../support/clock.ts';
import { foodMission, hanoi, publish, seminar, tokyo } from '../support/cast.ts';
import { startTestApp } from '../support/test-app.ts';
import { readers, unfolded } from './readers.ts';

/**
 * Whole calendars as they are sent, kept in `golden/`: what programs out there are given. A difference here reaches every
 * subscriber; `UPDATE_GOLDEN=1` writes the files anew, to be read before they are committed. Ids are numbered and folded
 * lines are whole in them, since ids differ each time.
 */
const clock = movableClock();
const app = await startTestApp({ template: 'lists_template', clock });

const online = tokyo({
  precision: 'time',
  startsOn: '2027-10-30',
  endsOn: '2027-10-30',
  startTime: '09:30',
  endTime: '11:00',
  onlineUrl: 'https://voka.example/deelnemen?wie=u;taal=nl',
});
const newYork = tokyo({
  country: 'US',
  city: 'New York',
  timeZone: 'America/New_York',
  precision: 'time',
  startsOn: '2027-11-02',
  endsOn: '2027-11-02',
  startTime: '18:00',
  endTime: '20:30',
});

/** What each file is the calendar of: an event, what became of it, and what is asked. */
const calendars: Record<string, () => Promise<string>> = {
  'timed.ics': async () =>
    own(await publish(app, seminar({ summary: { nl: 'Wat u moet weten; kort, en "scherp".' } }))),
  'days.ics': async () => own(await publish(app, seminar({ legs: [hanoi()] }))),
  'legs-in-zones.ics': async () =>
    own(await publish(app, foodMission({ mode: 'hybrid', legs: [tokyo(), online, newYork, hanoi()] })), 'lang=en'),
  'cancelled.ics': async () => {
    const id = await publish(app, seminar());
    await later((trx) => changeStatus(trx, clock, contentLoader, id, 'cancelled', { nl: 'Te weinig inschrijvingen.' }));
    return own(id);
  },
  'moved.ics': async () => {
    const id = await publish(app, foodMission());
    const entry = await entryOf(app.db, id);
    const legs = entry.legs.map((leg, index) =>
      index === 1 ? { ...leg, city: 'Kobe', startsOn: '2027-03-18', endsOn: '2027-03-19' } : leg,
    );
    await later((trx) => reviseEvent(trx, clock, contentLoader, id, { ...entry, legs }));
    return own(id);
  },
  'deadlines.ics': async () => own(await publish(app, foodMission()), 'deadlines=true'),
  'per-event.ics': async () => own(await publish(app, foodMission()), 'per=event&lang=en'),
  'gone.ics': async () => {
    const id = await publish(app, foodMission());
    await later((trx) => withdrawEvent(trx, clock, contentLoader, id));
    return own(id, 'deadlines=true');
  },
};

async function later(work: Parameters<ReturnType<typeof app.db.transaction>['execute']>[0]): Promise<void> {
  clock.moveTo('2026-12-01T08:15:00Z');
  await app.db.transaction().execute(work);
  await app.relay.drain();
}

async function own(id: string, search = ''): Promise<string> {
  const { statusCode, body } = await app.get(`/events/${id}/calendar.ics?${search}`);
  expect(statusCode).toBe(200);
  for (const read of Object.values(readers)) expect(read(body).length).toBeGreaterThan(0);
  return body;
}

/** The same each time: ids by number, in the order in which they come. */
function settled(body: string): string {
  const ids = new Map<string, string>();
  const lines = unfolded(body).join('\r\n');
  return lines.replaceAll(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, (id) => {
    if (!ids.has(id)) ids.set(id, `00000000-0000-7000-8000-${String(ids.size + 1).padStart(12, '0')}`);
    return ids.get(id)!;
  });
}

test.each(Object.keys(calendars))('%s is sent as it is kept', async (name) => {
  clock.moveTo(fixedClock.now().toString());
  const file = new URL(`golden/${name}`, import.meta.url);
  const body = settled(await calendars[name]!());
  if (process.env['UPDATE_GOLDEN']) writeFileSync(file, body);
  expect(body).toBe(readFileSync(file, 'utf8'));
});
