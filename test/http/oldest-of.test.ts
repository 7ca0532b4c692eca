import fc from 'fast-check';
import { expect, test } from 'vitest';
import { oldestOf } from '../../server/kernel/oldest-of.ts';

/** What is done to a map: something comes, the oldest goes or is put behind, or all is forgotten. */
const deeds = fc.array(
  fc.oneof({ weight: 8, arbitrary: fc.constantFrom('comes', 'goes', 'again') }, fc.constant('clear')),
  {
    maxLength: 200,
  },
);

test('it is the one that came first of those that are there', () => {
  fc.assert(
    fc.property(deeds, (done) => {
      const map = new Map<number, string>();
      const oldest = oldestOf(map);
      const told: (number | undefined)[] = [];
      const first: (number | undefined)[] = [];
      for (const [number, deed] of done.entries()) {
        if (deed === 'comes') map.set(number, deed);
        else if (deed === 'clear') map.clear();
        else {
          first.push(...[...map.keys(), undefined].slice(0, 1));
          const one = oldest();
          told.push(one);
          if (one !== undefined) map.delete(one);
          if (one !== undefined && deed === 'again') map.set(one, deed);
        }
      }
      expect(told).toEqual(first);
    }),
  );
});
