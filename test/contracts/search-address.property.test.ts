import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatSearchAddress, parseSearchAddress, selectionOf } from '../../server/contracts/search-address.ts';
import { type SearchQuery, eventSorts } from '../../server/contracts/search-query.ts';
import {
  EventPrice,
  EventSupport,
  eventKinds,
  eventLanguages,
  eventModes,
  organiserKinds,
} from '../../server/contracts/words.ts';

/** TEST_SEED repeats a run. */
const seed = Number(process.env['TEST_SEED'] ?? Math.trunc(Math.random() * 2 ** 31));
process.stdout.write(`Addresses of selections, seed ${seed}\n`);
const settings = { seed, numRuns: 300 };

const day = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const code = fc.stringMatching(/^[a-z0-9][a-z0-9.-]{0,20}$/);
const country = fc.stringMatching(/^[A-Z]{2}$/);
const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }).filter((text) => text.trim() !== '');
const several = <T extends string>(value: fc.Arbitrary<T>) =>
  fc.uniqueArray(value, { minLength: 1, maxLength: 6 }).map((values) => values.toSorted());

/** Any query, written as the parser writes it: lists in order and without what is said by leaving it out. */
const canonicalQuery = fc
  .record(
    {
      q: words,
      country: several(country),
      region: several(code),
      sector: several(code),
      domain: several(code),
      kind: several(fc.constantFrom(...eventKinds)),
      mode: several(fc.constantFrom(...eventModes)),
      organiser: several(code),
      organiserKind: several(fc.constantFrom(...organiserKinds)),
      language: several(fc.constantFrom(...eventLanguages)),
      official: fc.boolean(),
      price: several(fc.constantFrom(...EventPrice.options)),
      support: several(fc.constantFrom(...EventSupport.options)),
      from: day,
      to: day,
      past: fc.constant(true),
      sort: fc.constantFrom(...eventSorts),
      page: fc.integer({ min: 2, max: 10_000 }),
      pageSize: fc.integer({ min: 1, max: 100 }).filter((size) => size !== 25),
    },
    { requiredKeys: [] },
  )
  .map(({ sort, ...rest }): SearchQuery => {
    const usual = rest.q ? 'relevance' : 'date';
    const query = sort === undefined || sort === usual ? rest : { ...rest, sort };
    const { from, to } = query;
    return from && to && to < from ? { ...query, from: to, to: from } : query;
  });

const parse = (address: string) => parseSearchAddress(new URLSearchParams(address));

test('what is written as an address is read back as the same selection', () => {
  fc.assert(
    fc.property(canonicalQuery, (query) => {
      expect(parse(formatSearchAddress(query))).toEqual({ query, dropped: [] });
    }),
    settings,
  );
});

test('the order in which parameters and values are written makes no other address', () => {
  const shuffled = canonicalQuery.chain((query) => {
    const pairs = [...new URLSearchParams(formatSearchAddress(query))];
    return fc.tuple(
      fc.constant(query),
      fc.shuffledSubarray(pairs, { minLength: pairs.length, maxLength: pairs.length }),
    );
  });
  fc.assert(
    fc.property(shuffled, ([query, pairs]) => {
      const address = new URLSearchParams(pairs).toString();
      expect(formatSearchAddress(parse(address).query)).toBe(formatSearchAddress(query));
    }),
    settings,
  );
});

test('the order of the values in a query makes no other address', () => {
  const reversed = (query: SearchQuery) =>
    Object.fromEntries(
      Object.entries(query)
        .toReversed()
        .map(([name, value]) => [name, Array.isArray(value) ? value.toReversed() : value]),
    ) as SearchQuery;
  fc.assert(
    fc.property(canonicalQuery, (query) => {
      expect(formatSearchAddress(reversed(query))).toBe(formatSearchAddress(query));
    }),
    settings,
  );
});

test('what goes without saying is not written: first page, usual size, usual order, no past', () => {
  fc.assert(
    fc.property(canonicalQuery, (query) => {
      const { page: _page, pageSize: _pageSize, sort: _sort, past: _past, ...rest } = query;
      const sort = rest.q ? 'relevance' : 'date';
      const said = { ...rest, page: 1, pageSize: 25, sort, past: false, country: rest.country ?? [] } as const;
      expect(formatSearchAddress(said)).toBe(formatSearchAddress(rest));
    }),
    settings,
  );
});

test('a selection forgets only which part of the list is on the screen', () => {
  fc.assert(
    fc.property(canonicalQuery, (query) => {
      const names = [...new URLSearchParams(formatSearchAddress(query)).keys()];
      const kept = names.filter((name) => !['page', 'pageSize', 'sort'].includes(name));
      expect([...new URLSearchParams(formatSearchAddress(selectionOf(query))).keys()]).toEqual(kept);
    }),
    settings,
  );
});

const lists = ['country', 'region', 'sector', 'kind', 'organiser', 'language', 'mode'];
const singles = ['q', 'official', 'from', 'to', 'past', 'sort', 'page', 'pageSize'];
const unsaid = ['page=1', 'pageSize=25', 'sort=date', 'sort=relevance', 'past=false'];

/** Any text as an address: one value for what takes one, several for what takes several or is no parameter at all. */
const anyPairs = (() => {
  const value = fc.oneof(fc.string(), fc.constantFrom('JP', 'nl', 'true', '2027-02-30', '2027-03-01', '1', 'food'));
  const odd = fc.string({ minLength: 1 }).filter((name) => !(name in Object.prototype) && !singles.includes(name));
  return fc
    .tuple(
      fc.dictionary(fc.constantFrom(...singles), value),
      fc.array(fc.tuple(fc.oneof(fc.constantFrom(...lists), odd), value), { maxLength: 12 }),
    )
    .map(([once, often]) => [...Object.entries(once), ...often]);
})();

test('any text at all is read without an error, and tells each value it could not use', () => {
  fc.assert(
    fc.property(anyPairs, (given) => {
      const { query, dropped } = parseSearchAddress(new URLSearchParams(given));
      const accounted = new Set([
        ...Object.entries(query).flatMap(([name, read]) => [read].flat().map((one) => `${name}=${one}`)),
        ...dropped.map(({ name, value }) => `${name}=${value}`),
        ...unsaid,
      ]);
      const lost = given
        .filter(([, value]) => value.trim() !== '')
        .filter(([name, value]) => !accounted.has(`${name}=${value}`))
        // Numbers are read as numbers: " 07" is page 7.
        .filter(([name, value]) => !(name.startsWith('page') && accounted.has(`${name}=${Number(value)}`)));
      expect(lost).toEqual([]);
      expect(parse(formatSearchAddress(query))).toEqual({ query, dropped: [] });
    }),
    { ...settings, numRuns: 500 },
  );
});

test.each([
  ['country=Japan&country=JP', { country: ['JP'] }, [{ name: 'country', value: 'Japan' }]],
  ['from=2027-05-01&to=2027-04-01', { from: '2027-05-01' }, [{ name: 'to', value: '2027-04-01' }]],
  ['utm_source=mail&q=thee', { q: 'thee' }, [{ name: 'utm_source', value: 'mail' }]],
  [
    'page=0&pageSize=101&sort=price',
    {},
    [
      ['page', '0'],
      ['pageSize', '101'],
      ['sort', 'price'],
    ].map(([name, value]) => ({ name, value })),
  ],
  ['q=&country=&from=', {}, []],
  ['country=JP&country=JP&country=BE', { country: ['BE', 'JP'] }, []],
])('the address "%s" means what can be read in it, and tells the rest', (address, query, dropped) => {
  expect(parse(address)).toEqual({ query, dropped });
});
