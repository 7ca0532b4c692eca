import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { LegEntry } from '../../server/events/event-entry.ts';
import { publish, seminar } from '../support/cast.ts';
import { startTestApp } from '../support/test-app.ts';
import { readers } from './readers.ts';

/** TEST_SEED repeats a run. */
const seed = Number(process.env['TEST_SEED'] ?? Math.trunc(Math.random() * 2 ** 31));
process.stdout.write(`Calendars there and back, seed ${seed}\n`);

const app = await startTestApp({ template: 'lists_template' });

const time = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'));
const day = fc.integer({ min: 0, max: 20 * 365 }).map((days) => Temporal.PlainDate.from('2015-06-01').add({ days }));

const leg: fc.Arbitrary<LegEntry> = fc
  .record({
    zone: fc.constantFrom(...Intl.supportedValuesOf('timeZone')),
    first: day,
    more: fc.integer({ min: 0, max: 5 }),
    times: fc.option(fc.tuple(time, time)),
  })
  .map(({ zone, first, more, times }) => ({
    country: 'BE',
    city: zone,
    timeZone: zone,
    startsOn: first.toString(),
    endsOn: first.add({ days: times && times[1] <= times[0] ? more + 1 : more }).toString(),
    ...(times ? { precision: 'time', startTime: times[0], endTime: times[1] } : { precision: 'day' }),
  }));

const moment = (date: string, clock: string, zone: string) =>
  new Date(Temporal.PlainDateTime.from(`${date}T${clock}`).toZonedDateTime(zone).epochMilliseconds).toISOString();

function expected(one: LegEntry): { city: string; start: string; end: string } {
  const { startsOn = '', endsOn = '', startTime, endTime, timeZone, city = '' } = one;
  if (startTime && endTime)
    return { city, start: moment(startsOn, startTime, timeZone), end: moment(endsOn, endTime, timeZone) };
  return { city, start: startsOn, end: Temporal.PlainDate.from(endsOn).add({ days: 1 }).toString() };
}

/**
 * Around a change of clocks programs differ: in the hours it skips or repeats, and ts-ics already earlier that day.
 * `time-zones.test.ts` looks at those days one by one; everywhere else all three must agree.
 */
function isPlain({ startsOn, endsOn, startTime, endTime, timeZone }: LegEntry): boolean {
  return [`${startsOn}T${startTime ?? '12:00'}`, `${endsOn}T${endTime ?? '12:00'}`].every((wall) => {
    const at = Temporal.PlainDateTime.from(wall).toZonedDateTime(timeZone);
    return at.subtract({ hours: 36 }).offset === at.offset && at.add({ hours: 36 }).offset === at.offset;
  });
}

test(
  'whatever the zone and the hour, three programs read the moments that were written',
  { timeout: 180_000 },
  async () => {
    const legs = fc.array(leg.filter(isPlain), { minLength: 20, maxLength: 20 });
    await fc.assert(
      fc.asyncProperty(legs, async (entered) => {
        const id = await publish(app, seminar({ legs: entered }));
        const { body } = await app.get(`/events/${id}/calendar.ics`);
        const inOrder = (list: { city: string; start: string; end: string }[]) =>
          list.map(({ city, start, end }) => `${city} ${start} ${end}`).toSorted();
        for (const [name, read] of Object.entries(readers)) {
          const found = read(body).map(({ location, ...entry }) => ({ ...entry, city: location.split(', ')[0] ?? '' }));
          expect([name, ...inOrder(found)]).toEqual([name, ...inOrder(entered.map(expected))]);
        }
      }),
      { seed, numRuns: 30 },
    );
  },
);
