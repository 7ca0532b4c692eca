import fc from 'fast-check';
import type { Kysely } from 'kysely';
import { expect, test } from 'vitest';
import { BuiltinEngine } from '../../search/builtin/builtin-engine.ts';
import { type SearchDocument, facetNames } from '../../search/document.ts';
import type { SearchEngine, SearchRequest } from '../../search/port.ts';
import { searchByStatement, selectByStatement } from '../../search/postgres/statement-engine.ts';
import { removeDocuments } from '../../search/postgres/store-documents.ts';
import { tablesOf, versionChannel } from '../../search/postgres/tables.ts';
import { listenTo } from '../../server/database/listen.ts';
import { ChangeFollower } from '../../server/search/follow-changes.ts';
import { createTestDatabase } from '../support/databases.ts';

/** TEST_SEED repeats a run, TEST_RUNS makes it longer. */
const seed = Number(process.env['TEST_SEED'] ?? Math.trunc(Math.random() * 2 ** 31));
const numRuns = Number(process.env['TEST_RUNS'] ?? 40);
process.stdout.write(`The index in the process, seed ${seed}\n`);

const { db, url } = await createTestDatabase('lists_template');
const own = db as unknown as Kysely<unknown>;
const tables = tablesOf('plan');

const uuid = fc.integer({ min: 1, max: 40 }).map((n) => `00000000-0000-7000-8000-${String(n).padStart(12, '0')}`);
const dayOf = (n: number) => Temporal.PlainDate.from('2026-11-21').add({ days: n }).toString();
const days = fc
  .array(fc.tuple(fc.integer({ min: -300, max: 300 }), fc.integer({ min: 0, max: 40 })), { maxLength: 3 })
  .map((legs) => legs.map(([from, length]) => ({ from: dayOf(from), to: dayOf(from + length) })));
const vocabulary = [
  'handel',
  'missie',
  'missies',
  'beurzen',
  'beurs',
  'tokio',
  'wind',
  'windenergie',
  'havens',
  '2027',
];
const text = fc.array(fc.constantFrom(...vocabulary), { maxLength: 4 }).map((words) => ({ nl: words.join(' ') }));
const groups = ['organisers', 'offices', 'organiser:voka', 'planners'];
const readers = fc.subarray(groups, { minLength: 1 });
const some = (values: string[]) => fc.subarray(values);

const codes: fc.Arbitrary<SearchDocument['codes']> = fc.record({
  country: some(['JP', 'VN', 'IN', 'IS', 'TO']),
  region: some(['asia', 'europe']),
  sector: some(['food.drinks', 'ict.ai']),
  domain: some(['food', 'ict']),
  kind: fc.constantFrom(['mission'], ['trade_fair']),
  mode: fc.constantFrom(['online'], ['in_person']),
  organiser: some(['voka', 'fit']),
  organiserKind: some(['chamber', 'agency']),
  language: some(['nl', 'en']),
  official: fc.constantFrom(['true'], ['false']),
  price: fc.constantFrom(['free'], ['paid'], []),
  support: some(['fit']),
  month: some(['2026-12', '2027-01']),
  week: some(['2026-W50', '2027-W02']),
});

const documents: fc.Arbitrary<SearchDocument> = fc
  .record({ id: uuid, readers, days, codes, title: text, names: text, summary: text, body: text })
  .chain((rest) =>
    fc.option(fc.integer({ min: -20, max: 20 })).map((closes) => ({
      ...rest,
      publishedAt: '2026-01-01T00:00:00Z',
      ...(closes === null ? {} : { deadline: dayOf(closes) }),
      ...(rest.days.length === 0
        ? {}
        : {
            startsAt: `${rest.days.map(({ from }) => from).toSorted()[0]}T00:00:00Z`,
            endsAt: `${rest.days
              .map(({ to }) => to)
              .toSorted()
              .at(-1)}T22:30:00Z`,
          }),
    })),
  );

type Step = { put: SearchDocument[] } | { remove: string[] };
const steps: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ put: fc.uniqueArray(documents, { minLength: 1, maxLength: 8, selector: ({ id }) => id }) }),
  },
  { weight: 1, arbitrary: fc.record({ remove: fc.uniqueArray(uuid, { minLength: 1, maxLength: 6 }) }) },
);
const schedules = fc.array(fc.array(steps, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 6 });

const words = fc.constantFrom(
  'missie',
  'beurzen ',
  'wind',
  'handel missie ',
  'handelsbeurs wind zzz',
  'to',
  '2027',
  'zzz',
  "o'; drop",
);
const chosen = fc.record(
  { country: some(['JP', 'VN', 'IS']), kind: some(['mission']), sector: some(['ict.ai']), official: some(['true']) },
  { requiredKeys: [] },
);
const questions: fc.Arbitrary<SearchRequest> = fc
  .record({
    readers: fc.subarray(groups),
    filters: chosen,
    words: fc.option(words, { nil: undefined }),
    missing: fc.constantFrom(0, 0, 1, 2),
    from: fc.option(fc.integer({ min: -100, max: 100 }), { nil: undefined }),
    length: fc.option(fc.integer({ min: 0, max: 60 }), { nil: undefined }),
    upcoming: fc.boolean(),
    sort: fc.constantFrom('date', 'deadline', 'newest'),
    offset: fc.constantFrom(0, 0, 3),
  })
  .map(({ words: typed, from, length, upcoming, ...rest }) => ({
    ...rest,
    ...(typed === undefined ? {} : { words: typed }),
    ...(from === undefined
      ? {}
      : { period: { from: dayOf(from), ...(length === undefined ? {} : { to: dayOf(from + length) }) } }),
    ...(upcoming ? { endsAfter: '2026-11-21T10:00:00Z' } : {}),
    now: '2026-11-21T10:00:00Z',
    limit: 20,
  }));

async function doSteps(engines: readonly SearchEngine[], concurrent: readonly Step[]): Promise<void> {
  await Promise.all(
    concurrent.map((step, index) => {
      const engine = engines[index % engines.length]!;
      return 'put' in step ? engine.upsert(step.put) : engine.remove(step.remove);
    }),
  );
}

test(
  'answers what one statement on the database answers, in every process, whatever changes while it is read',
  { timeout: 120_000 },
  async () => {
    const everything = Array.from(
      { length: 40 },
      (_, n) => `00000000-0000-7000-8000-${String(n + 1).padStart(12, '0')}`,
    );
    await fc.assert(
      fc.asyncProperty(schedules, fc.array(questions, { minLength: 5, maxLength: 5 }), async (schedule, asked) => {
        await removeDocuments(own, tables, everything);
        const first = new BuiltinEngine(own, 'plan', { worthRenewing: 5 });
        const second = new BuiltinEngine(own, 'plan');
        const late = new BuiltinEngine(own, 'plan');
        await Promise.all([first.load(), second.load()]);
        for (const [index, concurrent] of schedule.entries())
          await Promise.all([doSteps([first, second], concurrent), ...(index === 1 ? [late.load()] : [])]);
        await late.load();
        await Promise.all([first, second, late].map((engine) => engine.catchUp()));
        for (const question of asked) {
          const told = await searchByStatement(own, tables, question);
          const selected = await selectByStatement(own, tables, question);
          for (const engine of [first, second, late]) {
            expect(await engine.search(question)).toEqual({ ...told, corrections: [] });
            expect(await engine.select(question)).toEqual(selected);
          }
        }
      }),
      { seed, numRuns },
    );
  },
);

test('hears of what another process changed', async () => {
  const there = new BuiltinEngine(own, 'search');
  const here = { search: new BuiltinEngine(own, 'search'), plans: new BuiltinEngine(own, 'plan') };
  const both = async (work: (engine: BuiltinEngine) => Promise<void>) => {
    await work(here.search);
    await work(here.plans);
  };
  const errors: unknown[] = [];
  const follower = new ChangeFollower(
    { ...here, load: () => both((one) => one.load()), catchUp: () => both((one) => one.catchUp()) },
    (error) => errors.push(error),
    listenTo(url, versionChannel),
  );
  await follower.start();
  await here.search.load();
  const [document] = fc.sample(documents, 1);
  await there.upsert([{ ...document!, readers: ['public'] }]);
  const everything = { readers: ['public'], filters: {} };
  await expect.poll(() => here.search.select(everything)).toEqual([document!.id]);
  await there.remove([document!.id]);
  await expect.poll(() => here.search.select(everything)).toEqual([]);
  await follower.stop();
  expect(errors).toEqual([]);
});

test('knows every facet that a document has', () => {
  const [document] = fc.sample(documents, 1);
  expect(Object.keys(document!.codes).toSorted()).toEqual([...facetNames].toSorted());
});
