import { expect, test } from 'vitest';
import { z } from '../../server/contracts/zod.ts';

/** Everything that shapes can refuse, in words that go on after the name of a field. */
test.each([
  [z.string(), undefined, 'is missing'],
  [z.string(), 3, 'is not a text'],
  [z.coerce.number(), 'three', 'is not a number'],
  [z.int(), 1.5, 'is not a whole number'],
  [z.coerce.number().int(), '1.5', 'is not a whole number'],
  [z.boolean(), 'yes', 'is not true or false'],
  [z.array(z.string()), 'JP', 'is not a list'],
  [z.strictObject({}), 'JP', 'is not an object with fields'],
  [z.iso.date(), '2027-02-30', 'is not a day such as 2027-03-15'],
  [z.iso.datetime(), 'now', 'is not a moment such as 2027-03-15T09:00:00Z'],
  [z.uuid(), 'japan', 'is not an id such as 0192f5a0-1234-7abc-9def-0123456789ab'],
  [z.email(), 'an@', 'is not an e-mail address'],
  [z.url({ protocol: /^https?$/ }), 'javascript:1', 'is not an address such as https://example.org/page'],
  [z.string().regex(/^x$/), 'y', 'is not written as it should be'],
  [z.enum(['leg', 'event']), 'day', 'is none of: leg, event'],
  [z.literal(true), false, 'is not true'],
  [z.string().min(1), '', 'is empty'],
  [z.array(z.string()).min(1), [], 'is empty'],
  [z.string().min(3), 'ab', 'has fewer than 3 characters'],
  [z.string().max(3), 'abcd', 'has more than 3 characters'],
  [z.array(z.string()).max(1), ['a', 'b'], 'has more than 1 value'],
  [z.number().min(1), 0, 'is less than 1'],
  [z.number().max(50), 500, 'is more than 50'],
  [z.number().multipleOf(15), 7, 'is no multiple of 15'],
  [z.union([z.string(), z.number()]), true, 'is not what is asked here'],
  [
    z.strictObject({ country: z.string().optional() }),
    { land: 1 },
    'holds what is not known here: land. Known: country',
  ],
])('%#: what is refused is told in plain words', (shape, value, words) => {
  expect(shape.safeParse(value).error?.issues.map(({ message }) => message)).toEqual([words]);
});
