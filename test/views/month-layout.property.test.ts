import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Dated, daysOfMonthWith, weeksOfMonthWith } from '../../web/features/search/month/month-layout.ts';

/** TEST_SEED repeats a run. */
const seed = Number(process.env['TEST_SEED'] ?? Math.trunc(Math.random() * 2 ** 31));
process.stdout.write(`Layout of months, seed ${seed}\n`);
const holds = <Values>(property: fc.IProperty<Values>) =>
  fc.assert(property, { seed, numRuns: Number(process.env['TEST_RUNS'] ?? 200) });

const months = fc
  .tuple(fc.integer({ min: 2024, max: 2031 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, month]) => `${year}-${String(month).padStart(2, '0')}`);

/** Legs around a month, some long before and long after it. */
const monthsWithLegs = months.chain((month) => {
  const first = Temporal.PlainDate.from(`${month}-01`);
  const leg = fc
    .tuple(fc.integer({ min: -40, max: 40 }), fc.oneof(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 70 })))
    .map(([begin, length]): Dated => {
      const start = first.add({ days: begin });
      return { startsOn: start.toString(), endsOn: start.add({ days: length }).toString() };
    });
  return fc.tuple(fc.constant(month), fc.array(leg, { maxLength: 30 }));
});

function daysOf(month: string): string[] {
  const { daysInMonth } = Temporal.PlainYearMonth.from(month);
  return Array.from({ length: daysInMonth }, (_, day) => `${month}-${String(day + 1).padStart(2, '0')}`);
}

const on = (day: string) => (leg: Dated) => leg.startsOn <= day && day <= leg.endsOn;

describe('the table of a month', () => {
  test('has each day once, from Monday to Sunday, in the week that ISO 8601 says', () => {
    holds(
      fc.property(months, (month) => {
        const weeks = weeksOfMonthWith(month, []);
        expect(weeks.flatMap(({ days }) => days.filter((day) => day !== undefined))).toEqual(daysOf(month));
        for (const { week, days } of weeks)
          days.forEach((day, column) => {
            if (day === undefined) return;
            const date = Temporal.PlainDate.from(day);
            expect([date.dayOfWeek, date.weekOfYear]).toEqual([column + 1, week]);
          });
      }),
    );
  });

  test('shows or counts every leg exactly once on every day that it touches, and on no other', () => {
    holds(
      fc.property(monthsWithLegs, ([month, legs]) => {
        for (const { days, lanes, more } of weeksOfMonthWith(month, legs))
          days.forEach((day, column) => {
            const shown = lanes.flat().filter((bar) => bar.column <= column && column < bar.column + bar.span);
            const touching = day === undefined ? [] : legs.filter(on(day));
            expect(new Set(shown.map(({ leg }) => leg)).size).toBe(shown.length);
            for (const { leg } of shown) expect(touching).toContain(leg);
            expect(shown.length + more[column]!).toBe(touching.length);
            expect(shown.length).toBeLessThanOrEqual(3);
            // Nothing is only counted while a row is free.
            expect(lanes.length === 3 || more[column] === 0).toBe(true);
          });
      }),
    );
  });

  test('draws bars that lie in their week, do not touch in a lane, and say where they go on', () => {
    holds(
      fc.property(monthsWithLegs, ([month, legs]) => {
        for (const { days, lanes } of weeksOfMonthWith(month, legs))
          for (const bars of lanes) {
            let free = 0;
            for (const { leg, column, span, fromBefore, toAfter } of bars) {
              expect(column).toBeGreaterThanOrEqual(free);
              free = column + span;
              const [first, last] = [days[column]!, days[free - 1]!];
              expect([fromBefore, toAfter]).toEqual([leg.startsOn < first, leg.endsOn > last]);
            }
            expect(free).toBeLessThanOrEqual(7);
          }
      }),
    );
  });

  test('counts what a fourth leg adds, and shows it again as soon as there is room', () => {
    const days = (from: number, to: number) => ({ startsOn: `2027-03-0${from}`, endsOn: `2027-03-0${to}` });
    const legs = [days(1, 2), days(1, 2), days(1, 2), days(1, 5)];
    const [week] = weeksOfMonthWith('2027-03', legs);
    // The longest comes first; of the three others one finds no room.
    expect(week!.more).toEqual([1, 1, 0, 0, 0, 0, 0]);
    const [later] = weeksOfMonthWith('2027-03', [days(1, 3), days(1, 3), days(1, 3), days(2, 7)]);
    expect(later!.more).toEqual([0, 1, 1, 0, 0, 0, 0]);
    expect(later!.lanes.flat().find(({ leg }) => leg.endsOn === '2027-03-07')).toMatchObject({
      column: 3,
      span: 4,
      fromBefore: true,
    });
  });
});

test('the days of a month name each leg where it begins and count it while it runs', () => {
  holds(
    fc.property(monthsWithLegs, ([month, legs]) => {
      const days = daysOfMonthWith(month, legs);
      expect(days.map(({ day }) => day)).toEqual(daysOf(month).filter((day) => legs.some(on(day))));
      for (const { day, legs: begun, running } of days)
        expect(begun.length + running).toBe(legs.filter(on(day)).length);
      const named = days.flatMap((day) => day.legs);
      expect(named).toHaveLength(legs.filter((leg) => daysOf(month).some((day) => on(day)(leg))).length);
    }),
  );
});
