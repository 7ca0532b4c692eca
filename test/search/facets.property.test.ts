import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatSearchAddress } from '../../server/contracts/search-address.ts';
import { type SearchQuery, eventSorts } from '../../server/contracts/search-query.ts';
import { fixedClock } from '../support/clock.ts';
import { startTestApp } from '../support/test-app.ts';
import { type FacetName, type SearchAnswer, allItems, readEverything } from './oracle.ts';

/** TEST_SEED repeats a run. */
const seed = Number(process.env['TEST_SEED'] ?? Math.trunc(Math.random() * 2 ** 31));
process.stdout.write(`Counts of facets, seed ${seed}\n`);

const app = await startTestApp({ template: 'content_template' });
const oracle = await readEverything(app, fixedClock.now());

const typed = ['japan', 'voeding', 'mission', 'duitse', 'veitnam ', 'in de haven', 'tech', 'zzyzx', 'food j'] as const;
const foundFor = new Map<string, string[]>();

/** What the engine finds for words alone, past and to come, by relevance: its answer to words is tested elsewhere. */
async function found(q: string | undefined): Promise<string[] | undefined> {
  if (q === undefined) return undefined;
  const known = foundFor.get(q) ?? (await allItems(app, { q, past: true, sort: 'relevance' })).map(({ id }) => id);
  foundFor.set(q, known);
  return known;
}

const search = (query: SearchQuery) => app.getJson<SearchAnswer>(`/api/v1/events?${formatSearchAddress(query)}`);

/** Values that occur, the frequent ones more often, and for countries now and then one where nothing happens. */
function someOf(name: FacetName, rare: string[] = []): fc.Arbitrary<string[]> {
  const occurring = oracle.events.flatMap((event) => [...event.codes[name]]);
  return fc.uniqueArray(fc.constantFrom(...occurring, ...rare), { minLength: 1, maxLength: 3 });
}

const day = fc
  .integer({ min: -600, max: 500 })
  .map((days) => Temporal.PlainDate.from('2026-11-21').add({ days }).toString());
const seldom = <T>(value: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 5, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: value });

const selections = fc
  .record({
    q: seldom(fc.constantFrom(...typed)),
    country: seldom(someOf('country', ['TV', 'NR', 'BT'])),
    region: seldom(someOf('region')),
    sector: seldom(someOf('sector')),
    domain: seldom(someOf('domain')),
    kind: seldom(someOf('kind')),
    mode: seldom(someOf('mode')),
    organiser: seldom(someOf('organiser')),
    organiserKind: seldom(someOf('organiserKind')),
    language: seldom(someOf('language')),
    official: seldom(fc.boolean()),
    price: seldom(someOf('price')),
    support: seldom(someOf('support')),
    from: seldom(day),
    to: seldom(day),
    past: fc.boolean(),
    sort: fc.constantFrom(...eventSorts),
    page: fc.constantFrom(1, 1, 2, 3),
    pageSize: fc.constantFrom(1, 7, 25, 100),
  })
  .map(({ from, to, sort, ...rest }) => ({
    ...Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined)),
    ...(from && to ? { from: from < to ? from : to, to: from < to ? to : from } : {}),
    ...(from && !to ? { from } : {}),
    ...(to && !from ? { to } : {}),
    sort: sort === 'relevance' && rest.q === undefined ? 'date' : sort,
  }))
  .map((query) => query as SearchQuery);

test('total, page and every count are those of going through all events one by one', { timeout: 180_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(selections, async (query) => {
      const answer = await search(query);
      const { total, ids, facets } = oracle.expected(query, await found(query.q));
      expect(answer.total).toBe(total);
      expect(answer.items.map((item) => item.id)).toEqual(ids);
      const told = Object.entries(answer.facets).map(([name, values]) => [
        name,
        Object.fromEntries(values.map(({ value, count }) => [value, count])),
      ]);
      expect(Object.fromEntries(told)).toEqual(facets);
    }),
    { seed, numRuns: 100 },
  );
});

test('choosing a value gives as many events as its count promised', { timeout: 180_000 }, async () => {
  const sample = fc.tuple(selections, fc.infiniteStream(fc.nat()));
  await fc.assert(
    fc.asyncProperty(sample, async ([query, picks]) => {
      const { facets } = await search(query);
      for (const [name, values] of Object.entries(facets)) {
        const one = values[picks.next().value! % values.length];
        if (!one) continue;
        const chosen = { ...query, page: 1, ...chosenAs(name as FacetName, one.value) };
        expect((await search(chosen)).total, `${name} ${one.value}`).toBe(one.count);
      }
    }),
    { seed, numRuns: 15 },
  );
});

/** The parameters that choose one value of a facet, and nothing else of that facet. */
function chosenAs(name: FacetName, value: string): Partial<SearchQuery> {
  if (name === 'official') return { official: value === 'true' };
  if (name === 'month') {
    const month = Temporal.PlainYearMonth.from(value);
    return { from: `${value}-01`, to: `${value}-${month.daysInMonth}` };
  }
  if (name === 'week') {
    const monday = mondayOf(value);
    return { from: monday.toString(), to: monday.add({ days: 6 }).toString() };
  }
  return { [name]: [value] };
}

/** ISO 8601: the fourth of January always lies in the first week. */
function mondayOf(week: string): Temporal.PlainDate {
  const [year, number] = week.split('-W').map(Number) as [number, number];
  const fourth = Temporal.PlainDate.from({ year, month: 1, day: 4 });
  return fourth.add({ days: (number - 1) * 7 - (fourth.dayOfWeek - 1) });
}

test('values are listed with the largest count first, months and weeks in order of time', async () => {
  const { facets } = await search({ past: true, country: ['JP', 'VN'] });
  for (const [name, values] of Object.entries(facets)) {
    const inOrder = values.toSorted(
      (a, b) => (name === 'month' || name === 'week' ? 0 : b.count - a.count) || (a.value < b.value ? -1 : 1),
    );
    expect({ name, values }).toEqual({ name, values: inOrder });
    expect({ name, told: values.length > 0 }).toEqual({ name, told: true });
  }
});

test('the programme is rich enough for the counts to mean something', () => {
  expect(oracle.events.length).toBeGreaterThan(300);
  const names = ['country', 'region', 'domain', 'organiserKind', 'month', 'week'] as const;
  const poor = names.filter((name) => new Set(oracle.events.flatMap((event) => [...event.codes[name]])).size < 6);
  expect(poor).toEqual([]);
});
