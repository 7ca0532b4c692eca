import fc from 'fast-check';
import { expect, test } from 'vitest';
import { jsonBytes } from '../../server/kernel/json-bytes.ts';

const most = 2 ** 31 - 1;
const counted = fc.array(fc.tuple(fc.string({ unit: 'grapheme' }), fc.oneof(fc.nat(12), fc.nat(most))), {
  maxLength: 60,
});

test('objects that end in a number are what JSON makes of them, behind what was written before', () => {
  fc.assert(
    fc.property(counted, (values) => {
      const parts = values.map(([value]) => Buffer.from(JSON.stringify({ value, count: 0 }).slice(0, -2)));
      const written = jsonBytes((json) => {
        json.text('["é",[');
        json.objectsEndingIn(
          parts,
          values.map(([, count]) => count),
        );
        json.text(']]');
      });
      expect(written.toString()).toBe(JSON.stringify(['é', values.map(([value, count]) => ({ value, count }))]));
    }),
  );
});
