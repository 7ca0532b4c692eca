import { countOf } from '../../search/counts.ts';
import fc from 'fast-check';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { EventItem, type FacetValue, type Facets, SearchAnswer } from '../../server/contracts/events.ts';
import { formatSearchAddress } from '../../server/contracts/search-address.ts';
import type { SearchQuery } from '../../server/contracts/search-query.ts';
import { eventKinds, eventModes } from '../../server/contracts/words.ts';
import { eventRecords, toItem } from '../../server/events/events.queries.ts';
import { publicViewer } from '../../server/kernel/audience.ts';
import { organiserLabels } from '../../server/organisers/organisers.queries.ts';
import { readReferenceData } from '../../server/reference-data/reference-data.queries.ts';
import { facetLabels } from '../../server/search/facet-labels.ts';
import { toSelection } from '../../server/search/to-selection.ts';
import { type FacetName, facetNames } from '../../search/document.ts';
import { searchNearest } from '../../search/nearest.ts';
import { startTestApp } from '../support/test-app.ts';

/** Answers put together from parts that were written before are what they would be if each were made whole. */
const seed = Number(process.env['TEST_SEED'] ?? Math.trunc(Math.random() * 2 ** 31));
process.stdout.write(`Ready answers, seed ${seed}\n`);
const settings = { seed, numRuns: Number(process.env['TEST_RUNS'] ?? 25) };

const app = await startTestApp({ template: 'content_template' });
const { context } = app;
// As if the database told of changes: parts are remembered.
app.freshness.begin();
const reference = await readReferenceData(app.db);
const { clock } = context;

const several = (values: Iterable<string>) =>
  fc.uniqueArray(fc.constantFrom(...values), { minLength: 1, maxLength: 3 });
const queries: fc.Arbitrary<SearchQuery> = fc.record(
  {
    q: fc.constantFrom('missie', 'japan', 'voeding seminar', 'zzzz', 'handelsmisie'),
    country: several(['JP', 'DE', 'US', 'BE', 'AQ']),
    sector: several(reference.sectorById.keys()),
    kind: several(eventKinds) as fc.Arbitrary<SearchQuery['kind'] & object>,
    mode: several(eventModes) as fc.Arbitrary<SearchQuery['mode'] & object>,
    organiser: several(['voka', 'fit', 'agoria']),
    past: fc.constant(true),
    from: fc.constantFrom('2026-01-01', '2027-03-01'),
    sort: fc.constantFrom('date', 'deadline', 'newest'),
    page: fc.integer({ min: 1, max: 4 }),
    pageSize: fc.integer({ min: 1, max: 100 }),
  },
  { requiredKeys: [] },
);

/** The answer made whole, from what the engine and the database say. */
async function madeWhole(query: SearchQuery): Promise<unknown> {
  const now = clock.now().round({ smallestUnit: 'minute', roundingMode: 'floor' }).toString();
  const { page = 1, pageSize = 25 } = query;
  const result = await searchNearest(context.search, {
    ...toSelection(query, publicViewer, query.past ? undefined : now),
    sort: query.sort ?? (query.q ? 'relevance' : 'date'),
    now,
    offset: (page - 1) * pageSize,
    limit: pageSize,
  });
  const records = await eventRecords(app.db, publicViewer, result.ids);
  const organisers = await organiserLabels(app.db, [...result.facets.organiser.values, ...(query.organiser ?? [])]);
  const facets = facetNames.map((facet): [FacetName, FacetValue[]] => {
    const counts = result.facets[facet];
    const byTime = facet === 'month' || facet === 'week';
    const chosen = byTime ? undefined : query[facet];
    const label = facetLabels(facet, reference, organisers);
    const list = [...new Set([...counts.values, ...(Array.isArray(chosen) ? chosen : [])])].map((value) => ({
      value,
      label: label(value),
      count: countOf(counts, value),
    }));
    return [facet, list.toSorted((a, b) => (byTime ? 0 : b.count - a.count) || (a.value < b.value ? -1 : 1))];
  });
  return SearchAnswer.parse({
    items: records.map((record) => EventItem.parse(toItem(record))),
    total: result.total,
    page,
    pageSize,
    ...(page * pageSize < result.total && {
      next: `/api/v1/events?${formatSearchAddress({ ...query, page: page + 1 })}`,
    }),
    facets: Object.fromEntries(facets) as Facets,
    ...(result.corrections.length > 0 && { corrections: result.corrections }),
    ...(result.missing > 0 && { missing: result.missing }),
    engine: 'builtin',
  });
}

test('an answer put together is the answer made whole', async () => {
  await fc.assert(
    fc.asyncProperty(queries, async (query) => {
      const response = await app.get(`/api/v1/events?${formatSearchAddress(query)}`);
      expect(response.statusCode, response.body).toBe(200);
      expect(response.json()).toEqual(await madeWhole(query));
      // The counts of another page, in another order, are those of the first.
      const turned: SearchQuery = { ...query, page: (query.page ?? 1) + 1, sort: 'newest' };
      const next = await app.get(`/api/v1/events?${formatSearchAddress(turned)}`);
      expect(next.json()).toEqual(await madeWhole(turned));
    }),
    settings,
  );
});

test('what is called otherwise is called so in the next answer', async () => {
  const namesOf = async () => {
    const { facets, items } = await app.getJson<SearchAnswer>('/api/v1/events?past=true&pageSize=100');
    return {
      facet: facets.organiser.find(({ value }) => value === 'voka')?.label,
      items: new Set(
        items.flatMap(({ organisers }) => organisers.filter(({ id }) => id === 'voka').map((one) => one.name.nl)),
      ),
    };
  };
  const before = await namesOf();
  expect(before.facet?.nl).toBeTruthy();
  await sql`update organisers set name_nl = 'Anders', name_en = 'Otherwise' where id = 'voka'`.execute(app.db);
  app.freshness.changed();
  const after = await namesOf();
  expect(after.facet).toEqual({ nl: 'Anders', en: 'Otherwise' });
  expect([...after.items]).toEqual(before.items.size > 0 ? ['Anders'] : []);
});

test('while changes may go untold, nothing that was written before is used', async () => {
  app.freshness.end();
  await app.get('/api/v1/events');
  await sql`update organisers set name_nl = 'Weer anders' where id = 'voka'`.execute(app.db);
  const { facets } = await app.getJson<SearchAnswer>('/api/v1/events?past=true');
  expect(facets.organiser.find(({ value }) => value === 'voka')?.label.nl).toBe('Weer anders');
  app.freshness.begin();
});
