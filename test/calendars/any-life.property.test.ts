import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { EventStatus } from '../../server/contracts/words.ts';
import { changeStatus } from '../../server/events/change-status.ts';
import { entryOf } from '../../server/events/entries.queries.ts';
import { statusTransitions } from '../../server/events/event-lifecycle.ts';
import type { LegEntry } from '../../server/events/event-entry.ts';
import { reviseEvent } from '../../server/events/revise-event.ts';
import { withdrawEvent } from '../../server/events/withdraw-event.ts';
import { contentLoader } from '../../server/kernel/actor.ts';
import { movableClock } from '../support/clock.ts';
import { publish, seminar } from '../support/cast.ts';
import { startTestApp } from '../support/test-app.ts';
import { readers } from './readers.ts';

/**
 * Events with legs in any time zone, that move, drop a leg, are postponed, cancelled or withdrawn: what every program reads
 * is what the database says. TEST_SEED repeats a run, TEST_RUNS asks for more events, and ICALENDAR_PYTHON names a Python
 * that has the package icalendar, which then reads the calendar of all of them too.
 */
const seed = Number(process.env['TEST_SEED'] ?? Math.trunc(Math.random() * 2 ** 31));
const numRuns = Number(process.env['TEST_RUNS'] ?? 25);
const python = process.env['ICALENDAR_PYTHON'];
const others = python === undefined ? 'not by Python: ICALENDAR_PYTHON names none' : `and by ${python}`;
process.stdout.write(`Calendars as programs read them, ${numRuns} events, seed ${seed}, ${others}\n`);

const clock = movableClock();
const app = await startTestApp({ template: 'lists_template', clock });

const time = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'));
/** Up to two years ahead, so that the calendar of everything holds them all. */
const day = fc.integer({ min: 0, max: 13 * 365 }).map((days) => Temporal.PlainDate.from('2015-06-01').add({ days }));

const leg: fc.Arbitrary<LegEntry> = fc
  .record({
    zone: fc.constantFrom(...Intl.supportedValuesOf('timeZone')),
    first: day,
    more: fc.integer({ min: 0, max: 5 }),
    times: fc.option(fc.tuple(time, time)),
  })
  .map(({ zone, first, more, times }): LegEntry => ({
    country: 'BE',
    city: zone,
    timeZone: zone,
    startsOn: first.toString(),
    endsOn: first.add({ days: times && times[1] <= times[0] ? more + 1 : more }).toString(),
    ...(times ? { precision: 'time', startTime: times[0], endTime: times[1] } : { precision: 'day' }),
  }))
  .filter(isPlain);

/**
 * Around a change of clocks programs differ: in the hours it skips or repeats, and ts-ics already earlier that day.
 * `time-zones.test.ts` looks at those days one by one; everywhere else all must agree.
 */
function isPlain({ startsOn, endsOn, startTime, endTime, timeZone }: LegEntry): boolean {
  return [`${startsOn}T${startTime ?? '12:00'}`, `${endsOn}T${endTime ?? '12:00'}`].every((wall) => {
    const at = Temporal.PlainDateTime.from(wall).toZonedDateTime(timeZone);
    return at.subtract({ hours: 36 }).offset === at.offset && at.add({ hours: 36 }).offset === at.offset;
  });
}

type Step = { move: LegEntry; which: number } | { drop: number } | { become: EventStatus } | 'withdraw';
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ move: leg, which: fc.nat({ max: 9 }) }) },
  { weight: 1, arbitrary: fc.record({ drop: fc.nat({ max: 9 }) }) },
  { weight: 2, arbitrary: fc.record({ become: fc.constantFrom('postponed', 'rescheduled', 'cancelled', 'full') }) },
  { weight: 1, arbitrary: fc.constant('withdraw' as const) },
);

async function take(id: string, one: Step): Promise<void> {
  clock.moveTo(clock.now().add({ seconds: 1 }).toString());
  const entry = await entryOf(app.db, id);
  const { status } = await app.db.selectFrom('events').select('status').where('id', '=', id).executeTakeFirstOrThrow();
  const legs = entry.legs;
  await app.db.transaction().execute(async (trx) => {
    if (one === 'withdraw') return withdrawEvent(trx, clock, contentLoader, id);
    if ('become' in one)
      return statusTransitions[status].includes(one.become)
        ? changeStatus(trx, clock, contentLoader, id, one.become)
        : undefined;
    const at = ('drop' in one ? one.drop : one.which) % legs.length;
    const changed =
      'move' in one
        ? legs.map((known, index) => (index === at ? { id: known.id, ...one.move } : known))
        : legs.filter((_, index) => index !== at || legs.length === 1);
    return reviseEvent(trx, clock, contentLoader, id, { ...entry, legs: changed });
  });
  await app.relay.drain();
}

interface Said {
  uid: string;
  start: string;
  end: string;
  status: string;
}

const second = (moment: Temporal.Instant) => new Date(moment.epochMilliseconds).toISOString();
const dayAfter = (date: string) => Temporal.PlainDate.from(date).add({ days: 1 }).toString();
const statuses: Partial<Record<EventStatus, string>> = { postponed: 'TENTATIVE', cancelled: 'CANCELLED' };

/** What the database says of an event's legs now; nothing once it is withdrawn. */
async function legsOf(id: string): Promise<Said[]> {
  const rows = await app.db
    .selectFrom('legs')
    .innerJoin('events', 'events.id', 'legs.event_id')
    .selectAll('legs')
    .select('events.status')
    .where('events.id', '=', id)
    .where('editorial_state', '=', 'published')
    .execute();
  return rows.map((row) => ({
    uid: `${row.id}@agenda.test`,
    start: row.precision === 'day' ? row.starts_on! : second(row.starts_at!),
    end: row.precision === 'day' ? dayAfter(row.ends_on!) : second(row.ends_at!),
    status: statuses[row.status] ?? 'CONFIRMED',
  }));
}

const inOrder = (list: Said[]) =>
  list.map(({ uid, start, end, status }) => `${uid} ${start} ${end} ${status}`).toSorted();

/** What calendars should hold of all events together. */
const all: Said[] = [];

test(
  'whatever becomes of an event, in any time zone, three programs read what the database says',
  { timeout: 30_000 + numRuns * 2000 },
  async () => {
    const life = fc.record({
      legs: fc.array(leg, { minLength: 1, maxLength: 5 }),
      steps: fc.array(step, { maxLength: 4 }),
    });
    await fc.assert(
      fc.asyncProperty(life, async ({ legs, steps }) => {
        const id = await publish(app, seminar({ legs }));
        const last = new Map((await legsOf(id)).map((said) => [said.uid, said]));
        for (const one of steps) {
          await take(id, one);
          for (const said of await legsOf(id)) last.set(said.uid, said);
          if (one === 'withdraw') break;
        }
        const present = new Set((await legsOf(id)).map(({ uid }) => uid));
        const expected = [...last.values()].map((said) =>
          present.has(said.uid) ? said : { ...said, status: 'CANCELLED' },
        );
        const { body } = await app.get(`/events/${id}/calendar.ics`);
        for (const [name, read] of Object.entries(readers))
          expect([name, ...inOrder(read(body))]).toEqual([name, ...inOrder(expected)]);
        all.push(...expected);
      }),
      { seed, numRuns, endOnFailure: true },
    );
  },
);

test('and in the calendar of everything', { timeout: 120_000 }, async () => {
  const { body } = await app.get('/calendar.ics?past=true');
  for (const [name, read] of Object.entries(readers))
    expect([name, ...inOrder(read(body))]).toEqual([name, ...inOrder(all)]);
  process.stdout.write(`${all.length} items read by ${Object.keys(readers).join(', ')}\n`);
});

test.runIf(python)('and so does a program in another language', { timeout: 300_000 }, async () => {
  const { body } = await app.get('/calendar.ics?past=true');
  const script = new URL('icalendar_reader.py', import.meta.url).pathname;
  const run = spawnSync(python!, [script], { input: body, encoding: 'utf8', maxBuffer: 100_000_000 });
  expect(run.stderr).toBe('');
  const items = JSON.parse(run.stdout) as Said[];
  expect(inOrder(items)).toEqual(inOrder(all));
  process.stdout.write(`${items.length} items read by icalendar\n`);
});
