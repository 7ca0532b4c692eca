import fc from 'fast-check';
import { expect, test } from 'vitest';
import { typosBetween } from '../../search/language/words.ts';

/** By its definition: every way to make one word of the other, a letter or two neighbours at a time. */
function fewest(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  const [one, other] = [a.at(-1), b.at(-1)];
  const ways = [
    fewest(a.slice(0, -1), b) + 1,
    fewest(a, b.slice(0, -1)) + 1,
    fewest(a.slice(0, -1), b.slice(0, -1)) + (one === other ? 0 : 1),
  ];
  if (a.length > 1 && b.length > 1 && one === b.at(-2) && a.at(-2) === other)
    ways.push(fewest(a.slice(0, -2), b.slice(0, -2)) + 1);
  return Math.min(...ways);
}

/** Few letters, so that words are near. */
const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });

test('typing mistakes are counted as they are defined, and up to where they matter', () => {
  fc.assert(
    fc.property(word, word, fc.constantFrom(0, 1, 2, Infinity), (a, b, most) => {
      const typos = fewest(a, b);
      // More than matter are some number above it.
      expect(Math.min(typosBetween(a, b, most), most + 1)).toBe(Math.min(typos, most + 1));
    }),
    { numRuns: 500 },
  );
});
