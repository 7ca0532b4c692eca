import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { builtinIndexes } from '../../search/builtin/builtin-indexes.ts';
import type { SearchEngine, SearchRequest, SearchResult } from '../../search/port.ts';
import { createTestDatabase } from '../support/databases.ts';
import { askedServers } from '../support/meilisearch/servers.ts';
import { document, documents, idOf, now, questions } from './conformance/documents.ts';
import { PlainReading } from './conformance/plain-reading.ts';
import { engines } from './engines.ts';

/** TEST_SEED repeats a run. */
const seed = Number(process.env['TEST_SEED'] ?? Math.trunc(Math.random() * 2 ** 31));
process.stdout.write(`Every engine against a plain reading, seed ${seed}; of Meilisearch ${askedServers}\n`);

const [first] = fc.sample(fc.record({ search: documents('search', 150), plans: documents('plans', 90) }), {
  seed,
  numRuns: 1,
});

for (const engine of engines)
  describe(`With ${engine.name}, a question at random`, () => {
    for (const kind of ['search', 'plans'] as const) {
      const plain = new PlainReading();
      let index: SearchEngine;
      const indexOf = async () => {
        const { db } = await createTestDatabase('lists_template');
        if (engine.indexes) return engine.indexes(db)[kind];
        const builtin = builtinIndexes(db);
        await builtin.load();
        return builtin[kind];
      };

      /** Total, counts, page and order are those of going through all documents one by one. */
      const check = async (request: SearchRequest) => {
        const answer = await index.search(request);
        expectMeant(plain, request, answer);
        const { ids, total, facets } = plain.expected(request, answer.corrections);
        expect({ total: answer.total, facets: answer.facets }).toEqual({ total, facets });
        const uncounted = await index.search({ ...request, counts: false });
        expect({ ids: uncounted.ids, total: uncounted.total }).toEqual({ ids: answer.ids, total });
        const page = ids.slice(request.offset, request.offset + request.limit);
        if (request.sort === 'relevance' && request.words !== undefined) {
          expect(answer.ids).toHaveLength(page.length);
          const whole = await index.search({ ...request, offset: 0, limit: ids.length });
          expect(whole.ids.toSorted()).toEqual(ids.toSorted());
          expect(answer.ids).toEqual(whole.ids.slice(request.offset, request.offset + request.limit));
        } else expect(answer.ids).toEqual(page);
      };
      const rounds = (numRuns: number) =>
        fc.assert(fc.asyncProperty(questions(kind), check), { seed, numRuns, endOnFailure: true });

      beforeAll(async () => {
        index = await indexOf();
        plain.store(first![kind]);
        await index.upsert(first![kind]);
      });

      test(`in the index of ${kind} is answered like a plain reading`, () => rounds(100), 120_000);

      test(`in the index of ${kind} selects everything in order of date`, async () => {
        await fc.assert(
          fc.asyncProperty(questions(kind), async (request) => {
            const { corrections } = await index.search({ ...request, sort: 'date', limit: 0, offset: 0 });
            expect(await index.select(request)).toEqual(plain.selected(request, corrections));
          }),
          { seed, numRuns: 25, endOnFailure: true },
        );
      });

      test(`in the index of ${kind} hears what was replaced, removed and added, however often it is told`, async () => {
        const gone = [...plain.documents.keys()].filter((_, at) => at % 5 === 0);
        const changed = fc.sample(fc.array(document(kind), { minLength: 40, maxLength: 40 }), {
          seed: seed + 1,
          numRuns: 1,
        })[0]!;
        // Some of these replace what is there, some bring back what is removed, some are new.
        const stored = changed.map((one, at) => ({ ...one, id: idOf(at * 6) }));
        for (const _ of [1, 2]) {
          await index.remove([...gone, '01900000-0000-7000-8000-999999999999']);
          await index.upsert(stored);
        }
        for (const id of gone) plain.documents.delete(id);
        plain.store(stored);
        const everything: SearchRequest = {
          readers: ['public', 'planners', 'offices', 'organisers'],
          filters: {},
          sort: 'date',
          now,
          offset: 0,
          limit: 1000,
        };
        await check(everything);
        await rounds(25);
      });
    }
  });

/** What was searched for instead is a word that one could have meant, and it is told for each word one could have meant. */
function expectMeant(plain: PlainReading, request: SearchRequest, { corrections }: SearchResult): void {
  const meant = plain.meant(request.words, request.readers);
  expect(corrections.map(({ typed }) => typed).toSorted()).toEqual([...meant.keys()].toSorted());
  for (const { typed, used } of corrections) expect(meant.get(typed)).toContain(used);
}
