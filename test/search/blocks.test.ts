import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Blocks } from '../../search/memory/blocks.ts';

test('lists that grow all at once are what was put into each, in any turn', () => {
  const some = fc.record({ list: fc.nat(12), numbers: fc.array(fc.nat(2 ** 31), { maxLength: 700 }) });
  fc.assert(
    fc.property(fc.array(some, { maxLength: 40 }), (turns) => {
      const blocks = new Blocks();
      const plain = new Map<number, number[]>();
      for (const { list, numbers } of turns) {
        for (const number of numbers) blocks.push(list, number);
        plain.set(list, [...(plain.get(list) ?? []), ...numbers]);
      }
      expect(blocks.length).toBe([...plain.values()].flat().length);
      const row = new Uint32Array(blocks.length);
      let from = 0;
      for (const [list, numbers] of plain) {
        expect(blocks.lengthOf(list)).toBe(numbers.length);
        blocks.copy(list, row, from);
        from += numbers.length;
      }
      expect([...row]).toEqual([...plain.values()].flat());
    }),
    { numRuns: 200 },
  );
});

test('a list that has nothing is empty, and long ones go on from room to room', () => {
  const blocks = new Blocks();
  expect(blocks.lengthOf(3)).toBe(0);
  for (let number = 0; number < 70_000; number++) blocks.push(number % 7, number);
  const row = new Uint32Array(blocks.lengthOf(6));
  blocks.copy(6, row, 0);
  expect([...row]).toEqual(Array.from({ length: 10_000 }, (_, turn) => turn * 7 + 6));
  blocks.free();
  expect(() => blocks.copy(6, row, 0)).toThrow(TypeError);
});
