import fc from 'fast-check';
import { expect, test } from 'vitest';
import { TermNumbers } from '../../search/memory/term-numbers.ts';

/** Short, so that one is often the beginning, the end or the neighbour of another; letters of one and of two bytes. */
const term = fc.string({ unit: fc.constantFrom('a', 'b', 'é', 'ж', '木'), maxLength: 4 });

test('terms are numbered in the order in which they come, wherever they stand in a text', () => {
  fc.assert(
    fc.property(fc.array(term, { maxLength: 60 }), fc.string({ maxLength: 3 }), (all, around) => {
      const numbers = new TermNumbers();
      const known: string[] = [];
      for (const one of all) {
        const text = around + one + around;
        const [from, to] = [around.length, around.length + one.length];
        const before = known.indexOf(one);
        expect(numbers.find(text, from, to)).toBe(before === -1 ? undefined : before);
        if (before === -1) known.push(one);
        expect(numbers.add(text, from, to)).toBe(known.indexOf(one));
      }
      expect(numbers.terms).toEqual(known);
    }),
  );
});

test('many more terms than there were places keep their numbers', () => {
  const numbers = new TermNumbers();
  const many = Array.from({ length: 20_000 }, (_, index) => `${index % 7}term${index}`);
  expect(many.map((one) => numbers.add(one))).toEqual(many.map((_, index) => index));
  expect(many.map((one) => numbers.find(one))).toEqual(many.map((_, index) => index));
  expect(numbers.find('term')).toBeUndefined();
});

test('terms whose hashes are the same are told apart by their letters', () => {
  const [one, other] = ['t5wyy59', 'tcl8h1p'];
  const numbers = new TermNumbers();
  expect([numbers.add(one), numbers.add(other)]).toEqual([0, 1]);
  expect([numbers.find(one), numbers.find(other)]).toEqual([0, 1]);
});
