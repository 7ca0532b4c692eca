import { describe, expect, test } from 'vitest';
import offices from '../../server/offices/data/offices.json' with { type: 'json' };
import { timesAt } from '../../server/offices/local-times.ts';

/** The clocks of offices, with that of Belgium. */

const at = (moment: string, office: string) => {
  const { items, belgium } = timesAt(Temporal.Instant.from(moment), offices);
  return { ...items.find((one) => one.office === office)!, belgium };
};

describe('The time at an office', () => {
  test.each([
    // Belgium goes to summer time on 28 March 2027 and back on 31 October; Japan never does.
    { moment: '2026-11-21T08:05:00Z', office: 'tokyo', time: '17:05', utcOffset: '+09:00', minutesAhead: 480 },
    { moment: '2027-03-28T00:59:59Z', office: 'tokyo', time: '09:59', utcOffset: '+09:00', minutesAhead: 480 },
    { moment: '2027-03-28T01:00:00Z', office: 'tokyo', time: '10:00', utcOffset: '+09:00', minutesAhead: 420 },
    { moment: '2027-10-31T01:00:00Z', office: 'tokyo', time: '10:00', utcOffset: '+09:00', minutesAhead: 480 },
    // America goes two weeks earlier: for that long it is only five hours behind.
    { moment: '2027-03-14T06:59:00Z', office: 'new-york', time: '01:59', utcOffset: '-05:00', minutesAhead: -360 },
    { moment: '2027-03-14T07:00:00Z', office: 'new-york', time: '03:00', utcOffset: '-04:00', minutesAhead: -300 },
    { moment: '2027-03-28T12:00:00Z', office: 'new-york', time: '08:00', utcOffset: '-04:00', minutesAhead: -360 },
    // Half an hour beside the whole one, in winter and in summer of Belgium.
    { moment: '2026-11-21T10:00:00Z', office: 'mumbai', time: '15:30', utcOffset: '+05:30', minutesAhead: 270 },
    { moment: '2027-07-01T10:00:00Z', office: 'mumbai', time: '15:30', utcOffset: '+05:30', minutesAhead: 210 },
    { moment: '2027-07-01T10:00:00Z', office: 'teheran', time: '13:30', utcOffset: '+03:30', minutesAhead: 90 },
    { moment: '2026-11-21T10:00:00Z', office: 'paris', time: '11:00', utcOffset: '+01:00', minutesAhead: 0 },
  ])('is $time in $office at $moment', ({ moment, office, time, utcOffset, minutesAhead }) => {
    expect(at(moment, office)).toMatchObject({ time, utcOffset, minutesAhead });
  });

  test('is of another day where that has begun, or has not ended', () => {
    expect(at('2026-11-21T16:00:00Z', 'tokyo')).toMatchObject({ day: '2026-11-22', belgium: { day: '2026-11-21' } });
    expect(at('2026-11-20T23:30:00Z', 'new-york')).toMatchObject({
      day: '2026-11-20',
      belgium: { day: '2026-11-21', time: '00:30' },
    });
  });

  test('is known of every office, to the minute', () => {
    const { items, at: moment } = timesAt(Temporal.Instant.from('2026-11-21T10:00:59.999Z'), offices);
    expect(items.map(({ office }) => office)).toEqual(offices.map(({ id }) => id));
    expect(moment).toBe('2026-11-21T10:00:00Z');
    for (const { time } of items) expect(time).toMatch(/^\d\d:\d\d$/);
  });
});
