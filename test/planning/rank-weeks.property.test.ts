import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadBands } from '../../server/contracts/support-words.ts';
import { type WeekFacts, rankWeeks, weights } from '../../server/planning/rank-weeks.ts';

/** TEST_SEED repeats a run. */
const seed = Number(process.env['TEST_SEED'] ?? Math.trunc(Math.random() * 2 ** 31));
process.stdout.write(`Ranking of weeks, seed ${seed}\n`);

const first = Temporal.PlainDate.from('2027-01-04');
const few = fc.integer({ min: 0, max: 9 });
const facts: fc.Arbitrary<Omit<WeekFacts, 'week'>> = fc.record({
  bands: fc.array(fc.constantFrom(...loadBands), { maxLength: 12 }),
  others: fc.record({ inSector: few, elsewhere: few, mayFall: few, couldStill: few }),
  visits: few,
  holidaysThere: few,
  countries: fc.integer({ min: 0, max: 12 }),
  holidaysHome: fc.integer({ min: 0, max: 5 }),
  isQuiet: fc.boolean(),
  leadDays: fc.integer({ min: 0, max: 300 }),
  normDays: fc.integer({ min: 1, max: 90 }),
});
const weeks = fc
  .array(facts, { minLength: 1, maxLength: 30 })
  .map((all) => all.map((one, index) => ({ ...one, week: first.add({ weeks: index }).toString() })));

/** Weeks, and the place of one of them. */
const withOne = weeks.chain((all) => fc.tuple(fc.constant(all), fc.nat({ max: all.length - 1 })));
const holds = <Values>(property: fc.IProperty<Values>) => fc.assert(property, { seed, numRuns: 1000 });

/** How a week ranks among the others, before and after something was changed of it. */
function ranks(
  all: WeekFacts[],
  index: number,
  change: (week: WeekFacts) => WeekFacts,
): [before: number, after: number] {
  const { week } = all[index]!;
  const rankIn = (given: WeekFacts[]) => rankWeeks(given).find((one) => one.week === week)!.rank;
  return [rankIn(all), rankIn(all.map((one, place) => (place === index ? change(one) : one)))];
}

/** A week never ranks better by such a change. */
function neverBetter(change: (week: WeekFacts) => WeekFacts): void {
  holds(
    fc.property(withOne, ([all, index]) => {
      const [before, after] = ranks(all, index, change);
      expect(after).toBeGreaterThanOrEqual(before);
    }),
  );
}

test('the ranking does not depend on the order in which weeks and offices are given', () => {
  holds(
    fc.property(weeks, fc.infiniteStream(fc.nat()), (all, keys) => {
      const shuffled = all
        .map((one) => ({ key: keys.next().value, one: { ...one, bands: one.bands.toReversed() } }))
        .toSorted((a, b) => a.key - b.key)
        .map(({ one }) => one);
      expect(rankWeeks(shuffled)).toEqual(rankWeeks(all));
    }),
  );
});

test('every week has one place, its points are those of its reasons, and fewer points come first', () => {
  holds(
    fc.property(weeks, (all) => {
      const ranked = rankWeeks(all);
      expect(ranked.map(({ rank }) => rank)).toEqual(all.map((_, index) => index + 1));
      expect(ranked.map(({ week }) => week).toSorted()).toEqual(all.map(({ week }) => week).toSorted());
      for (const [index, { points, reasons, week }] of ranked.entries()) {
        expect(points).toBe(reasons.reduce((sum, reason) => sum + reason.points, 0));
        const next = ranked[index + 1] ?? { points: Infinity, week };
        expect(points < next.points || (points === next.points && week < next.week)).toBe(true);
      }
    }),
  );
});

describe('A week never ranks better', () => {
  test.each(['inSector', 'elsewhere', 'mayFall', 'couldStill'] as const)('by one more that is %s', (kind) => {
    neverBetter((week) => ({ ...week, others: { ...week.others, [kind]: week.others[kind] + 1 } }));
  });

  test.each(['holidaysThere', 'holidaysHome', 'visits'] as const)('by one more of %s', (name) => {
    neverBetter((week) => ({ ...week, [name]: week[name] + 1 }));
  });

  test('by the quiet season, or by less time before it', () => {
    neverBetter((week) => ({ ...week, isQuiet: true }));
    neverBetter((week) => ({ ...week, leadDays: Math.max(0, week.leadDays - 1) }));
  });

  test('by an office that is fuller, or of which less is known than that it has room', () => {
    const order = loadBands.toSorted((a, b) => weights.band[a] - weights.band[b]);
    expect(order[0]).toBe('green');
    for (const [index, band] of order.entries()) {
      const fuller = order[index + 1] ?? band;
      neverBetter((week) => {
        const place = week.bands.indexOf(band);
        return { ...week, bands: week.bands.map((one, at) => (at === place ? fuller : one)) };
      });
    }
  });
});

test('a week of which the load is unknown never ranks above the same week with room', () => {
  holds(
    fc.property(facts, fc.integer({ min: 1, max: 6 }), (week, offices) => {
      const of = (band: 'unknown' | 'green') => ({ ...week, bands: Array.from({ length: offices }, () => band) });
      // Also when it comes earlier, which decides between two that are alike.
      const ranked = rankWeeks([
        { ...of('unknown'), week: '2027-01-04' },
        { ...of('green'), week: '2027-01-11' },
      ]);
      expect(ranked[0]?.week).toBe('2027-01-11');
    }),
  );
});
