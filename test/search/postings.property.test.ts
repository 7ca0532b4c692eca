import fc from 'fast-check';
import { expect, test } from 'vitest';
import { has, set, slotsInto, wordsFor } from '../../search/memory/bitmap.ts';
import { Postings } from '../../search/memory/postings.ts';

const slots = 1600;
/** The lower the better: a heavier word is worth more. */
const levels = [9, 7, 4, 2];

/** Terms that one document in two has, in ten, in a hundred, and in all; read in any order, and some after that. */
const all = fc.record({
  terms: fc.array(fc.record({ oneIn: fc.constantFrom(1, 2, 10, 30, 34, 100, 900), seed: fc.nat(1e6) }), {
    minLength: 1,
    maxLength: 6,
  }),
  readFirst: fc.constantFrom(0, 33, 1500, slots),
  isBackwards: fc.boolean(),
  asked: fc.record({
    oneIn: fc.constantFrom(1, 3, 70, 1000),
    seed: fc.nat(1e6),
    from: fc.constantFrom(0, 32, 511, 1590),
  }),
});

/** A number for a slot that looks like chance, and is the same each time. */
function chance(seed: number, slot: number): number {
  return (Math.imul(seed ^ Math.imul(slot + 1, 0x9e3779b1), 0x85ebca6b) >>> 8) & 0xffff;
}

test('the documents of a term are those it was put in, whether many have it or few', () => {
  let [common, few] = [0, 0];
  fc.assert(
    fc.property(all, ({ terms, readFirst, isBackwards, asked }) => {
      const weights = terms.map(({ oneIn, seed }) =>
        Array.from({ length: slots }, (_, slot) => {
          const number = chance(seed, slot);
          return number % oneIn === 0 ? (number >>> 3) & 3 : undefined;
        }),
      );
      const postings = new Postings(500);
      const put = (slot: number) => {
        for (const [term, weightAt] of weights.entries())
          if (weightAt[slot] !== undefined) postings.add(term, slot, weightAt[slot]);
      };
      const first = Array.from({ length: readFirst }, (_, slot) => slot);
      for (const slot of isBackwards ? first.toReversed() : first) put(slot);
      // Others come while it is put in order, and after that.
      let later = readFirst;
      while (!postings.settleSome()) {
        const end = Math.min(later + 40, slots);
        for (; later < end; later++) put(later);
      }
      for (; later < slots; later++) put(later);

      const within = new Uint32Array(wordsFor(slots));
      const begun = asked.from - (asked.from % 32);
      for (let slot = begun; slot < slots; slot++) if (chance(asked.seed, slot) % asked.oneIn === 0) set(within, slot);
      const hits = Array.from({ length: slots }, (_, slot) => slot).filter((slot) => has(within, slot));
      const inRow = new Uint32Array(hits.length);
      slotsInto(within, inRow, 0);
      for (const [term, weightAt] of weights.entries()) {
        const having = hits.filter((slot) => weightAt[slot] !== undefined);
        if (weightAt.filter((one) => one !== undefined).length > slots / 32) common++;
        else few++;
        const found = new Uint32Array(within.length);
        postings.addTo(term, found, begun);
        expect(hits.filter((slot) => has(found, slot))).toEqual(having);
        expect(postings.countIn(term, within)).toBe(having.length);
        expect(postings.countIn(term, within, Infinity, begun)).toBe(having.length);
        expect(postings.countIn(term, within, 1) > 0).toBe(having.length > 0);
        const best = new Uint8Array(slots).fill(3);
        postings.raise(term, levels, best, inRow);
        const expected = (slot: number) => Math.max(3, levels[weightAt[slot] ?? -1] ?? 0);
        expect(hits.map((slot) => best[slot])).toEqual(hits.map(expected));
      }
    }),
    { numRuns: 60 },
  );
  expect(Math.min(common, few)).toBeGreaterThan(20);
});

test('bits take less room where many have a term', () => {
  const bytesOf = (oneIn: number) => {
    const postings = new Postings();
    for (let slot = 0; slot < 10_000; slot += oneIn) postings.add(0, slot, 0);
    postings.settle();
    return postings.bytes;
  };
  expect(bytesOf(2)).toBeLessThan(5000);
  expect(bytesOf(1)).toBeLessThan(bytesOf(33) * 4);
});
