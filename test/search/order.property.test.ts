import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Documents } from '../../search/memory/documents.ts';
import { firstByDate, firstOf, orderOf } from '../../search/memory/order.ts';

const hour = 3_600_000;
const now = Date.parse('2026-11-22T09:00:00Z');

/** Few starts, so that many are equal; some are undated, some begin long before they end. */
const dated = fc.record({
  start: fc.option(fc.integer({ min: -40, max: 40 }), { nil: undefined, freq: 8 }),
  hours: fc.constantFrom(1, 2, 30),
  score: fc.constantFrom(0.5, 1, 1.5),
  isHit: fc.boolean(),
});

type Dated = typeof dated extends fc.Arbitrary<infer T> ? T : never;

/** The first ones stand in the order of their starts, as they are read; the others came later. */
function indexOf(first: readonly Dated[], later: readonly Dated[]) {
  const startOf = ({ start }: Dated) => (start === undefined ? Infinity : start);
  const inOrder = first.toSorted((a, b) => (startOf(a) < startOf(b) ? -1 : startOf(a) > startOf(b) ? 1 : 0));
  const documents = new Documents();
  for (const [at, { start, hours }] of [...inOrder, ...later].entries()) {
    const startsAt = start === undefined ? undefined : now + start * hour;
    documents.add({
      id: `${at < inOrder.length ? 'b' : 'a'}${String(at).padStart(3, '0')}`,
      version: at,
      readers: ['public'],
      startsAt,
      endsAt: startsAt === undefined ? undefined : startsAt + hours * hour,
      deadline: undefined,
      publishedAt: now - hours * hour,
      days: [],
      codes: [],
    });
  }
  const all = [...inOrder, ...later];
  const hits = documents.none();
  for (const [slot, { isHit }] of all.entries()) if (isHit) hits[slot >>> 5]! |= 1 << (slot & 31);
  return { documents, hits, scores: Float32Array.from(all, ({ score }) => score), all };
}

test('the first of a page are the first when all are sorted, whatever was passed over', () => {
  const some = fc.array(dated, { maxLength: 150 });
  fc.assert(
    fc.property(some, fc.array(dated, { maxLength: 20 }), fc.integer({ min: 1, max: 30 }), (first, later, count) => {
      const { documents, hits, scores, all } = indexOf(first, later);
      for (const sort of ['relevance', 'date', 'newest', 'deadline'] as const) {
        const order = orderOf(documents, { sort, now: new Date(now).toISOString() }, scores);
        const sorted = [...all.keys()]
          .filter((slot) => all[slot]!.isHit)
          .toSorted((a, b) => {
            const [one, other] = [
              [order.first(a), order.second(a)],
              [order.first(b), order.second(b)],
            ] as const;
            const differs = one[0] === other[0] ? 1 : 0;
            return one[differs] === other[differs] ? order.byId(a, b) : one[differs] < other[differs] ? -1 : 1;
          })
          .slice(0, count);
        for (const take of sort === 'date' ? [firstOf, firstByDate] : [firstOf])
          expect(take(documents, hits, count, now, order)).toEqual(sorted);
      }
    }),
    { numRuns: 300 },
  );
});
