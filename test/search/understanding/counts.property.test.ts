import fc from 'fast-check';
import { expect, test } from 'vitest';
import { builtinIndexes } from '../../../search/builtin/builtin-indexes.ts';
import type { SearchIndexes } from '../../../search/port.ts';
import type { SearchAnswer } from '../../../server/contracts/events.ts';
import type { Understanding } from '../../../server/contracts/understanding.ts';
import type { Database } from '../../../server/database/connect.ts';
import { readKnowledge } from '../../../server/search/understanding/gazetteer-source.ts';
import { startTestApp } from '../../support/test-app.ts';

/** Whatever is named, beside whatever is chosen: each chip says how long the list is that it leads to. */
let questions = 0;

/** The engine itself, and how often it is asked. */
function counted(indexes: SearchIndexes): SearchIndexes {
  const { search } = indexes;
  return {
    ...indexes,
    search: {
      name: search.name,
      search: (request) => {
        questions++;
        return search.search(request);
      },
      select: (selection) => search.select(selection),
      upsert: (documents) => search.upsert(documents),
      remove: (ids) => search.remove(ids),
    },
  };
}

const app = await startTestApp({
  template: 'content_template',
  indexes: (db: Database) => counted(builtinIndexes(db)),
});
const { suggestables } = await readKnowledge(app.context);
const used = new Set(
  Object.values((await app.getJson<SearchAnswer>('/api/v1/events?past=true&pageSize=1')).facets).flatMap((values) =>
    values.map(({ value }) => value),
  ),
);
const names = suggestables.filter(({ named }) => named.values.some((value) => used.has(value)));
const chipsOf = async (address: string) => (await app.getJson<Understanding>(`/api/v1/understanding?${address}`)).chips;

const name = fc.constantFrom(...names).chain(({ names: all }) => fc.constantFrom(...all.map(({ text }) => text)));
const period = fc.constantFrom('maart 2027', 'mei', 'najaar 2025', '2027', 'winter 2027');
const typed = fc.array(fc.oneof({ weight: 3, arbitrary: name }, period, fc.constantFrom('voor', 'bier', 'havens')), {
  minLength: 1,
  maxLength: 3,
});
const others = fc.subarray([
  'past=true',
  'country=DE',
  'domain=food',
  'kind=trade_fair',
  'from=2027-01-01',
  'official=false',
  'price=paid',
]);

test('the counts of chips are those of the lists', { timeout: 120_000 }, async () => {
  let compared = 0;
  await fc.assert(
    fc.asyncProperty(typed, others, async (words, chosen) => {
      const q = words.join(' ').slice(0, 200);
      for (const { selection, count } of await chipsOf(`${new URLSearchParams({ q })}&${chosen.join('&')}`)) {
        const { total } = await app.getJson<SearchAnswer>(`/api/v1/events?${selection}&pageSize=1`);
        expect([selection, total]).toEqual([selection, count]);
        compared++;
      }
    }),
    { numRuns: 40 },
  );
  expect(compared).toBeGreaterThan(30);
});

test.each([
  ['Japan', 1],
  ['Congo', 1],
  ['Duitse handelsmissie', 2],
  ['Duitse handelsmissie maart 2027', 4],
  ['nergensgenoemd', 0],
])('"%s" costs few questions', async (q, few) => {
  questions = 0;
  await chipsOf(String(new URLSearchParams({ q })));
  expect(questions).toBe(few);
});
