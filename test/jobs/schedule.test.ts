import { describe, expect, test } from 'vitest';
import { type Rhythm, nextRun } from '../../server/jobs/schedule.ts';

const next = (rhythm: Rhythm, after: string) => nextRun(rhythm, Temporal.Instant.from(after)).toString();

/** The runs that follow each other from a moment on. */
function runs(rhythm: Rhythm, after: string, count: number): string[] {
  const found: string[] = [];
  for (let at = after; found.length < count; at = found.at(-1)!) found.push(next(rhythm, at));
  return found;
}

describe('A job every so many minutes', () => {
  test('runs at whole multiples, whenever the program was started', () => {
    expect(next({ everyMinutes: 15 }, '2026-11-21T10:00:01Z')).toBe('2026-11-21T10:15:00Z');
    expect(next({ everyMinutes: 15 }, '2026-11-21T10:14:59.999999999Z')).toBe('2026-11-21T10:15:00Z');
    expect(next({ everyMinutes: 60 }, '2026-11-21T10:14:00Z')).toBe('2026-11-21T11:00:00Z');
  });

  test('runs after the moment given, never at it', () => {
    expect(next({ everyMinutes: 15 }, '2026-11-21T10:15:00Z')).toBe('2026-11-21T10:30:00Z');
  });

  test('runs in the hour that comes twice as well', () => {
    expect(runs({ everyMinutes: 30 }, '2027-10-30T23:50:00Z', 4)).toEqual([
      '2027-10-31T00:00:00Z',
      '2027-10-31T00:30:00Z',
      '2027-10-31T01:00:00Z',
      '2027-10-31T01:30:00Z',
    ]);
  });

  test.each([0, -5, Number.NaN, 0.5])('cannot run every %s minutes', (everyMinutes) => {
    expect(() => next({ everyMinutes }, '2026-11-21T10:00:00Z')).toThrow(RangeError);
  });
});

describe('A job once a day', () => {
  test('runs at its hour in Belgium: today when that is to come, else tomorrow', () => {
    expect(next({ dailyAt: '03:30' }, '2026-11-21T02:29:59Z')).toBe('2026-11-21T02:30:00Z');
    expect(next({ dailyAt: '03:30' }, '2026-11-21T02:30:00Z')).toBe('2026-11-22T02:30:00Z');
    // It is tomorrow already in Belgium.
    expect(next({ dailyAt: '03:30' }, '2026-11-21T23:30:00Z')).toBe('2026-11-22T02:30:00Z');
  });

  test('keeps its hour when summer time begins and ends', () => {
    expect(runs({ dailyAt: '07:00' }, '2027-03-27T00:00:00Z', 3)).toEqual([
      '2027-03-27T06:00:00Z',
      '2027-03-28T05:00:00Z',
      '2027-03-29T05:00:00Z',
    ]);
    expect(runs({ dailyAt: '07:00' }, '2027-10-30T00:00:00Z', 3)).toEqual([
      '2027-10-30T05:00:00Z',
      '2027-10-31T06:00:00Z',
      '2027-11-01T06:00:00Z',
    ]);
  });

  test('runs an hour later on the day that has no such hour', () => {
    expect(runs({ dailyAt: '02:30' }, '2027-03-27T00:00:00Z', 3)).toEqual([
      '2027-03-27T01:30:00Z',
      // 03:30 in Belgium.
      '2027-03-28T01:30:00Z',
      '2027-03-29T00:30:00Z',
    ]);
  });

  test('runs once on the day that has this hour twice, the first time', () => {
    expect(runs({ dailyAt: '02:30' }, '2027-10-30T00:00:00Z', 3)).toEqual([
      '2027-10-30T00:30:00Z',
      '2027-10-31T00:30:00Z',
      '2027-11-01T01:30:00Z',
    ]);
    // Also for who was late, and looks in the hour between.
    expect(next({ dailyAt: '02:30' }, '2027-10-31T01:15:00Z')).toBe('2027-11-01T01:30:00Z');
  });

  test.each(['25:00', '7', 'noon', ''])('cannot run at "%s"', (dailyAt) => {
    expect(() => next({ dailyAt }, '2026-11-21T10:00:00Z')).toThrow(RangeError);
  });
});
