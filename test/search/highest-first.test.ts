import fc from 'fast-check';
import { expect, test } from 'vitest';
import { highestFirst } from '../../server/search/highest-first.ts';

/** As many as there are countries, or organisers; counted in ones, in hundreds, and in more than two bytes hold. */
const counted = fc.oneof(
  ...[3, 300, 70_000, 20_000_000].map((most) => fc.array(fc.integer({ min: 0, max: most }), { maxLength: 400 })),
);

test('the highest come first, and equals as they stand', () => {
  fc.assert(
    fc.property(counted, (numbers) => {
      const places = [...numbers.keys()].toSorted((a, b) => numbers[b]! - numbers[a]!);
      expect(highestFirst(numbers)).toEqual(places);
    }),
  );
});
