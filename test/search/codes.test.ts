import { expect, test } from 'vitest';
import { set, wordsFor } from '../../search/memory/bitmap.ts';
import { Codes } from '../../search/memory/codes.ts';

/** More values than two bytes tell apart; every third document has a second one. */
const many = 70_000;

test('an index of more values than fit in two bytes counts each of them', () => {
  const codes = new Codes();
  for (let slot = 0; slot < many; slot++)
    codes.add(slot, [`organiser:o${slot}`, `kind:${slot % 3}`, ...(slot % 3 === 0 ? ['mode:online'] : [])], ['public']);
  const all = new Uint32Array(wordsFor(many));
  for (let slot = 0; slot < many; slot++) set(all, slot);

  const { organiser: organisers, kind: kinds, mode: modes } = codes.counts(all, ['organiser', 'kind', 'mode']);
  expect(organisers!.size).toBe(many);
  expect([...organisers!.values()].every((count) => count === 1)).toBe(true);
  expect(kinds).toEqual(
    new Map([
      ['0', 23_334],
      ['1', 23_333],
      ['2', 23_333],
    ]),
  );
  expect(modes).toEqual(new Map([['online', 23_334]]));
});

test('values are counted in their order, whenever they came in', () => {
  const codes = new Codes();
  for (const [slot, month] of ['2027-03', '2026-01', '2028-12', '2026-02'].entries())
    codes.add(slot, [`month:${month}`], []);
  const { month: months } = codes.counts(new Uint32Array([0b1111]), ['month']);
  expect([...months!.keys()]).toEqual(['2026-01', '2026-02', '2027-03', '2028-12']);
});
