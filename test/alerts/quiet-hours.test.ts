import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstLoud, isQuiet, isTimeZone, nextDigest } from '../../server/alerts/quiet-hours.ts';

const zones = [
  'Europe/Brussels',
  'Asia/Dubai',
  'Asia/Kolkata',
  'America/New_York',
  'Pacific/Apia',
  'Africa/Casablanca',
];
const quiet = fc.record({
  timeZone: fc.constantFrom(...zones),
  from: fc.integer({ min: 0, max: 23 }),
  until: fc.integer({ min: 0, max: 23 }),
});
const moments = fc
  .integer({ min: Date.UTC(2026, 0), max: Date.UTC(2030, 0) })
  .map((at) => Temporal.Instant.fromEpochMilliseconds(at));

test('a mail never comes in quiet hours, and never earlier than it was due', () => {
  fc.assert(
    fc.property(moments, quiet, (at, hours) => {
      const loud = firstLoud(at, hours);
      expect(isQuiet(loud, hours)).toBe(false);
      expect(Temporal.Instant.compare(loud, at)).toBeGreaterThanOrEqual(0);
      expect(loud.since(at).total('hours')).toBeLessThan(26);
    }),
  );
});

test('a digest comes once a day, or on Monday, where the quiet hours end', () => {
  fc.assert(
    fc.property(moments, quiet, fc.constantFrom('daily' as const, 'weekly' as const), (at, hours, frequency) => {
      const next = nextDigest(at, frequency, hours).toZonedDateTimeISO(hours.timeZone);
      const wait = next.toInstant().since(at).total('hours');
      expect(wait).toBeGreaterThan(0);
      expect(wait).toBeLessThanOrEqual(frequency === 'daily' ? 26 : 7 * 24 + 2);
      expect(frequency === 'daily' || next.dayOfWeek === 1).toBe(true);
      const skipped = next.hour === hours.until + 1 && next.minute === 0;
      expect(next.hour === hours.until || skipped).toBe(true);
    }),
  );
});

test('the hour that summer time leaves out comes an hour later', () => {
  const hours = { timeZone: 'Europe/Brussels', from: 22, until: 2 };
  const next = nextDigest(Temporal.Instant.from('2027-03-27T12:00:00Z'), 'daily', hours);
  expect(next.toString()).toBe('2027-03-28T01:00:00Z');
});

test.each([
  ['Europe/Brussels', true],
  ['Asia/Dubai', true],
  ['Narnia/Lantern', false],
  ['+01:00', false],
  ['', false],
])('%s is a time zone: %s', (name, is) => {
  expect(isTimeZone(name)).toBe(is);
});
