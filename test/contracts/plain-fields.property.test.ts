import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { BoardQuery, boardFields } from '../../server/contracts/board.ts';
import { DateStripQuery, dateStripFields } from '../../server/contracts/date-strip.ts';
import { type PlainField, type PlainFields, readField, readFields } from '../../server/contracts/plain-fields.ts';
import { RadarQuery, radarQueryFields } from '../../server/contracts/radar.ts';
import { SearchQuery, searchFields } from '../../server/contracts/search-query.ts';
import {
  AllRequestsQuery,
  PeriodQuery,
  allRequestsFields,
  inOrder,
  periodFields,
} from '../../server/contracts/support-outcomes.ts';
import {
  CommitmentsQuery,
  HeatMapQuery,
  commitmentsFields,
  heatMapFields,
} from '../../server/contracts/support-overview.ts';

/** TEST_SEED repeats a run. */
const seed = Number(process.env['TEST_SEED'] ?? Math.trunc(Math.random() * 2 ** 31));
process.stdout.write(`Fields of addresses, seed ${seed}\n`);
const settings = { seed, numRuns: Number(process.env['TEST_RUNS'] ?? 80) };

const tables: Record<string, [z.ZodObject, PlainFields<object>]> = {
  SearchQuery: [SearchQuery, searchFields],
  BoardQuery: [BoardQuery, boardFields],
  RadarQuery: [RadarQuery, radarQueryFields],
  DateStripQuery: [DateStripQuery, dateStripFields],
  HeatMapQuery: [HeatMapQuery, heatMapFields],
  CommitmentsQuery: [CommitmentsQuery, commitmentsFields],
  PeriodQuery: [PeriodQuery, periodFields],
  AllRequestsQuery: [AllRequestsQuery, allRequestsFields],
};

/** What fits, what nearly fits and what does not. */
function textFor(field: PlainField) {
  const year = fc.constantFrom('0000', '0001', '1899', '1900', '2024', '2100', '2199', '2200', '9999');
  const day = fc
    .tuple(year, fc.integer({ min: 0, max: 13 }), fc.integer({ min: 0, max: 32 }))
    .map(([first, ...rest]) => [first, ...rest.map((part) => String(part).padStart(2, '0'))].join('-'));
  const bounds = [field.least, field.most, field.longest].flatMap((bound) =>
    bound === undefined ? [] : [bound - 1, bound, bound + 1],
  );
  const number = fc.oneof(
    fc.integer(),
    fc.constantFrom(...bounds, 0, 1.5, -1),
    fc.integer({ min: -3, max: 30 }),
    fc.double(),
  );
  const written = number.chain((one) => fc.constantFrom(`${one}`, ` ${one} `, `0${one}`, `${one}e0`, `0x${one}`));
  const said = field.oneOf ?? ['true', 'false'];
  return fc.oneof(
    fc.constantFrom(...(said as string[])),
    written,
    day,
    fc.uuid(),
    fc.string({ maxLength: 8 }),
    fc.stringMatching(/^[a-z0-9A-Z.-]{1,66}$/),
    fc.constantFrom(...[...bounds, 0].map((length) => 'x'.repeat(Math.min(Math.max(length, 0), 500)))),
  );
}

describe.each(Object.entries(tables))('the table of %s', (_name, [schema, fields]) => {
  const names = Object.keys(fields) as (keyof typeof fields)[];

  test('has the parameters of the contract, in the same order', () => {
    expect(names).toEqual(Object.keys(schema.shape));
  });

  test('reads each value as the contract does, and refuses the same', () => {
    const one = fc
      .constantFrom(...names)
      .chain((name) => fc.tuple(fc.constant(name), textFor(fields[name] as PlainField)));
    fc.assert(
      fc.property(one, ([name, text]) => {
        const field: PlainField = fields[name];
        const whole = (schema.shape as Record<string, z.ZodType>)[name]!.safeParse(field.several ? [text] : text);
        expect(field.several ? [readField(field, text)] : readField(field, text)).toEqual(
          whole.success ? whole.data : field.several ? [undefined] : undefined,
        );
      }),
      settings,
    );
  });

  test('takes as many values as the contract', () => {
    const lists = Object.entries(schema.shape).filter(([, field]) => field.safeParse([]).success);
    expect(names.filter((name) => (fields[name] as PlainField).several !== undefined)).toEqual(
      lists.map(([name]) => name),
    );
    for (const [name, field] of lists) {
      const { several = 0, oneOf } = (fields as Record<string, PlainField>)[name]!;
      const values = (count: number) =>
        Array.from({ length: count }, () => oneOf?.[0] ?? (name === 'country' ? 'JP' : 'x'));
      expect([field.safeParse(values(several)).success, field.safeParse(values(several + 1)).success]).toEqual([
        true,
        false,
      ]);
    }
  });
});

test('an address of the overview is read whole or not at all, as its contract reads it', () => {
  const text = fc.constantFrom('', '2027-01-01', '2026-02-30', '2026-12-31', 'true', 'served', 'voka', 'x'.repeat(90));
  const pairs = fc.array(fc.tuple(fc.constantFrom(...Object.keys(allRequestsFields), 'other'), text), { maxLength: 6 });
  fc.assert(
    fc.property(pairs, (given) => {
      const said = given.filter(([name, value]) => name in AllRequestsQuery.shape && value !== '');
      const whole = AllRequestsQuery.safeParse(Object.fromEntries(said));
      const read = readFields(allRequestsFields, new URLSearchParams(given));
      expect(read && inOrder(read) ? read : undefined).toEqual(whole.data);
    }),
    settings,
  );
});
