import { expect, test } from 'vitest';
import { Codes } from '../../search/memory/codes.ts';

/** More values than two bytes tell apart; every third document has a second one. */
const many = 70_000;

test('an index of more values than fit in two bytes counts each of them', () => {
  const codes = new Codes();
  for (let slot = 0; slot < many; slot++)
    codes.add(slot, [`organiser:o${slot}`, `kind:${slot % 3}`, ...(slot % 3 === 0 ? ['mode:online'] : [])], ['public']);
  const counts = codes.count(
    Uint32Array.from({ length: many }, (_, slot) => slot),
    ['organiser', 'kind', 'mode'],
  );

  const organisers = codes.told('organiser', counts);
  expect(organisers.values).toHaveLength(many);
  expect(organisers.numbers.every((count) => count === 1)).toBe(true);
  expect(codes.told('kind', counts)).toEqual({ values: ['0', '1', '2'], numbers: [23_334, 23_333, 23_333] });
  expect(codes.told('mode', counts)).toEqual({ values: ['online'], numbers: [23_334] });
});

test('values are counted in their order, whenever they came in', () => {
  const codes = new Codes();
  for (const [slot, month] of ['2027-03', '2026-01', '2028-12', '2026-02'].entries())
    codes.add(slot, [`month:${month}`], []);
  const months = codes.told('month', codes.count(new Uint32Array([0, 1, 2, 3]), ['month']));
  expect(months.values).toEqual(['2026-01', '2026-02', '2027-03', '2028-12']);
});
