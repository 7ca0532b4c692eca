import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { betterWeeks } from '../../server/planning/better-weeks.ts';
import type { Place } from '../../server/planning/overlap.ts';

const today = '2026-11-21';
const at = (from: string, to = from, precision: Place['precision'] = 'day'): Place => ({
  country: 'VN',
  from,
  to,
  precision,
});
const wish = (from: string, to = from, precision: Place['precision'] = 'day') => ({ window: { from, to }, precision });
const weeks = (...given: Parameters<typeof betterWeeks>) => betterWeeks(...given).map(({ week }) => week);

describe('Better weeks', () => {
  test('are none when nobody else plans the country in the week that is wanted', () => {
    expect(betterWeeks(wish('2027-04-19'), [], today)).toEqual([]);
    expect(betterWeeks(wish('2027-04-19'), [at('2027-04-26')], today)).toEqual([]);
  });

  test('are the nearest free ones, the later before the earlier, with the reason', () => {
    expect(betterWeeks(wish('2027-04-20', '2027-04-22'), [at('2027-04-22', '2027-04-24')], today)).toEqual([
      { week: '2027-W17', startsOn: '2027-04-26', reasons: [{ code: 'free' }, { code: 'weeksLater', count: 1 }] },
      { week: '2027-W15', startsOn: '2027-04-12', reasons: [{ code: 'free' }, { code: 'weeksEarlier', count: 1 }] },
      { week: '2027-W18', startsOn: '2027-05-03', reasons: [{ code: 'free' }, { code: 'weeksLater', count: 2 }] },
    ]);
  });

  test('have room for a plan that goes on over a weekend', () => {
    const others = [at('2027-04-22'), at('2027-05-04')];
    // From Thursday to Tuesday: weeks 16 and 17; beginning in week 17 or 14 to 16 it would meet another.
    expect(weeks(wish('2027-04-22', '2027-04-27'), others, today)).toEqual(['2027-W14', '2027-W19', '2027-W13']);
  });

  test('lie within a month or a season that is wanted, nearest to its middle', () => {
    const others = [at('2027-05-18', '2027-05-20')];
    expect(betterWeeks(wish('2027-05-01', '2027-05-31', 'month'), others, today)).toEqual([
      { week: '2027-W19', startsOn: '2027-05-10', reasons: [{ code: 'free' }, { code: 'inPeriod' }] },
      { week: '2027-W18', startsOn: '2027-05-03', reasons: [{ code: 'free' }, { code: 'inPeriod' }] },
      { week: '2027-W21', startsOn: '2027-05-24', reasons: [{ code: 'free' }, { code: 'inPeriod' }] },
    ]);
  });

  test('say when plans without a date could still fall there, and take a month for taken', () => {
    const year = at('2027-01-01', '2027-12-31', 'year');
    const april = at('2027-04-01', '2027-04-30', 'month');
    const [first] = betterWeeks(wish('2027-04-20'), [year, april], today);
    expect(first).toEqual({
      week: '2027-W18',
      startsOn: '2027-05-03',
      reasons: [{ code: 'free' }, { code: 'couldStill', count: 1 }, { code: 'weeksLater', count: 2 }],
    });
  });

  test('lie neither in the past nor in the Belgian holidays', () => {
    expect(weeks(wish('2026-12-01'), [at('2026-12-02')], today)).toEqual(['2026-W50', '2026-W48', '2026-W51']);
    // Weeks 52 and 53 of 2026, and 28 to 32 of 2027, touch the holidays.
    expect(weeks(wish('2026-12-15'), [at('2026-12-15')], today)).toEqual(['2026-W50', '2026-W49', '2027-W01']);
    expect(weeks(wish('2027-07-06'), [at('2027-07-06')], today)).toEqual(['2027-W26', '2027-W25', '2027-W24']);
  });
});

test('whatever is wanted, weeks are free, to come, different, and within eight weeks', () => {
  const day = fc.integer({ min: -30, max: 500 }).map((days) => Temporal.PlainDate.from(today).add({ days }).toString());
  const stretch = fc.tuple(day, fc.integer({ min: 0, max: 40 })).map(([from, days]) => ({
    from,
    to: Temporal.PlainDate.from(from).add({ days }).toString(),
  }));
  const precision = fc.constantFrom('day' as const, 'week' as const, 'month' as const, 'quarter' as const);
  const other = fc.tuple(stretch, precision).map(([{ from, to }, how]) => at(from, to, how));
  fc.assert(
    fc.property(stretch, precision, fc.array(other, { maxLength: 10 }), (window, how, others) => {
      const found = betterWeeks({ window, precision: how }, others, today);
      expect(found.length).toBeLessThanOrEqual(3);
      expect(new Set(found.map(({ week }) => week)).size).toBe(found.length);
      expect(betterWeeks({ window, precision: how }, others.toReversed(), today)).toEqual(found);
      for (const { startsOn } of found) {
        const end = Temporal.PlainDate.from(startsOn).add({ days: 6 }).toString();
        expect(startsOn > today).toBe(true);
        expect(Temporal.PlainDate.from(startsOn).dayOfWeek).toBe(1);
        expect(Math.abs(Temporal.PlainDate.from(window.from).until(startsOn).days)).toBeLessThanOrEqual(8 * 7 + 6);
        const taken = others.filter((one) => one.precision !== 'quarter');
        expect(taken.some((one) => one.from <= end && startsOn <= one.to)).toBe(false);
      }
    }),
    { numRuns: 150 },
  );
});
