import fc from 'fast-check';
import { expect, test } from 'vitest';
import { datePrecisions } from '../../server/contracts/words.ts';
import { type Atlas, type Place, type Plan, compare, distanceOf } from '../../server/planning/overlap.ts';
import { rank } from '../../server/planning/rank.ts';

/** TEST_SEED repeats a run. */
const seed = Number(process.env['TEST_SEED'] ?? Math.trunc(Math.random() * 2 ** 31));
process.stdout.write(`Overlap of plans, seed ${seed}\n`);

const countries = ['VN', 'LA', 'TH', 'JP', 'KR', 'XX'];
const sectors = [
  'food.drinks',
  'food.meat',
  'food.general',
  'ict.software',
  'multi-sector.multi',
  'multi-sector.other',
];
const regions: Record<string, string> = { VN: 'a', LA: 'a', TH: 'a', JP: 'b', KR: 'b' };
const atlas: Atlas = { regionOf: (country) => regions[country], domainOf: (sector) => sector.split('.')[0] };

const precisions = datePrecisions.filter((one) => one !== 'unknown');
const place: fc.Arbitrary<Place> = fc
  .record({
    country: fc.constantFrom(...countries),
    start: fc.integer({ min: 0, max: 260 }),
    days: fc.oneof(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 100 })),
    precision: fc.constantFrom(...precisions),
  })
  .map(({ country, start, days, precision }) => {
    const from = Temporal.PlainDate.from('2027-01-01').add({ days: start });
    return { country, from: from.toString(), to: from.add({ days }).toString(), precision };
  });
const plan: fc.Arbitrary<Plan> = fc.record({
  places: fc.array(place, { minLength: 1, maxLength: 4 }),
  sectors: fc.uniqueArray(fc.constantFrom(...sectors), { maxLength: 3 }),
});
const weeks = fc.integer({ min: 2, max: 12 });

const holds = <Values>(property: fc.IProperty<Values>) => fc.assert(property, { seed, numRuns: 1000 });

test('two plans meet in the same way from either side', () => {
  holds(
    fc.property(plan, plan, weeks, (one, other, within) => {
      const [there, back] = [
        compare(one, other, { weeks: within, atlas }),
        compare(other, one, { weeks: within, atlas }),
      ];
      const seen = (meeting: typeof there) => meeting && { ...meeting, places: undefined };
      expect(seen(there)).toEqual(seen(back));
    }),
  );
});

test('nothing outside the weeks is shown, and every place that is shown lies within', () => {
  holds(
    fc.property(plan, plan, weeks, (one, other, within) => {
      const meeting = compare(one, other, { weeks: within, atlas });
      const near = (there: Place) => one.places.some((here) => distanceOf(here, there).days <= within * 7);
      expect(meeting !== undefined && !other.places.some(near)).toBe(false);
      expect((meeting?.places ?? []).every(near)).toBe(true);
    }),
  );
});

test('more weeks show at least as much, and nothing becomes weaker by it', () => {
  const strengths = ['strong', 'ordinary', 'weak', undefined];
  holds(
    fc.property(plan, plan, weeks, (one, other, within) => {
      const fewer = compare(one, other, { weeks: within, atlas })?.strength;
      const more = compare(one, other, { weeks: within + 1, atlas })?.strength;
      expect(strengths.indexOf(more)).toBeLessThanOrEqual(strengths.indexOf(fewer));
    }),
  );
});

test('the ranking does not depend on the order in which plans, stops and sectors are given', () => {
  const others = fc
    .array(plan, { maxLength: 12 })
    .map((plans) => plans.map((one, index) => ({ id: `${index}`, plan: one })));
  holds(
    fc.property(plan, others, weeks, fc.infiniteStream(fc.nat()), (own, given, within, dice) => {
      const shuffled = <T>(items: readonly T[]) =>
        items
          .map((item) => ({ item, key: dice.next().value as number }))
          .toSorted((a, b) => a.key - b.key)
          .map(({ item }) => item);
      const turned = (one: Plan) => ({ places: shuffled(one.places), sectors: shuffled(one.sectors) });
      const ids = (plans: typeof given, from: Plan) =>
        rank(from, plans, { weeks: within, atlas }).map(({ other, reasons }) => [other.id, reasons]);
      const again = shuffled(given.map(({ id, plan: one }) => ({ id, plan: turned(one) })));
      expect(ids(again, turned(own))).toEqual(ids(given, own));
    }),
  );
});

test('stronger plans stand before weaker ones', () => {
  const strengths = ['strong', 'ordinary', 'weak'];
  holds(
    fc.property(plan, fc.array(plan, { maxLength: 12 }), weeks, (own, plans, within) => {
      const given = plans.map((one, index) => ({ id: `${index}`, plan: one }));
      const ranked = rank(own, given, { weeks: within, atlas }).map(({ strength }) => strengths.indexOf(strength));
      expect(ranked).toEqual(ranked.toSorted((a, b) => a - b));
    }),
  );
});
