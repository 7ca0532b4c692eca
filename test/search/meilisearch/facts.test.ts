import { Meilisearch, type SearchParams, type Settings } from 'meilisearch';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { problemOf } from '../../../search/meilisearch/problem.ts';
import { askedServers, serversUnderTest } from '../../support/meilisearch/servers.ts';

/**
 * What the engine relies on, asked of the server itself, past everything of ours. The stand-in has to say the same as the
 * real one; `search/README.md` lists what was confirmed of which version.
 */
process.stdout.write(`Facts of ${askedServers}\n`);

interface Entry {
  id: string;
  [attribute: string]: string | number | string[] | number[];
}

for (const server of await serversUnderTest())
  describe(`Of ${server.name}:`, () => {
    const uid = `facts-${Math.random().toString(36).slice(2)}`;
    const raw: Meilisearch = server.raw();
    const index = raw.index<Entry>(uid);
    const set = (settings: Settings) => index.updateSettings(settings).waitTask();
    const search = async (q: string, params: SearchParams = {}) =>
      (
        await raw.multiSearch<{ queries: [object & { indexUid: string }] }, Entry>({
          queries: [{ indexUid: uid, q, ...params }],
        })
      ).results[0]!;
    const found = async (params: SearchParams, q = '') =>
      (await search(q, { sort: ['id:asc'], ...params })).hits.map(({ id }) => id);
    const filtered = (filter: string) => found({ filter });
    const code = async (promise: Promise<unknown>) =>
      promise.then(
        () => 'allowed',
        (error: { cause?: { code?: string } }) => error.cause?.code ?? problemOf(error).why,
      );

    beforeAll(async () => {
      await raw.createIndex(uid, { primaryKey: 'id' }).waitTask();
      await set({
        searchableAttributes: ['title', 'body', 'every'],
        displayedAttributes: ['id', 'title'],
        filterableAttributes: [
          {
            attributePatterns: ['country', 'readers', 'many', 'id'],
            features: { facetSearch: false, filter: { equality: true, comparison: false } },
          },
          {
            attributePatterns: ['days', 'end'],
            features: { facetSearch: false, filter: { equality: true, comparison: true } },
          },
          {
            attributePatterns: ['terms'],
            features: { facetSearch: true, filter: { equality: true, comparison: false } },
          },
        ],
        sortableAttributes: ['end', 'id'],
        rankingRules: ['sort', 'words', 'typo', 'exactness'],
        typoTolerance: { disableOnAttributes: ['body'], disableOnWords: ['ierland'], disableOnNumbers: true },
      });
      await index
        .addDocuments([
          {
            id: 'a',
            title: 'Beurs voor voeding',
            body: 'haven',
            every: 'all',
            country: ['IN', 'TO'],
            days: [10, 11, 30],
            end: 5,
            terms: ['beurs', 'klompenmakers'],
            readers: ['public'],
          },
          {
            id: 'b',
            title: 'Ørsted, Straße en Łódź in café',
            body: '2027',
            every: 'all',
            country: ['IS'],
            days: [20],
            end: 3.25,
            terms: ['=beurs'],
            readers: ['voka'],
          },
          {
            id: 'c',
            title: 'IJsland ierlant <b>2027</b>',
            body: 'x',
            every: 'all',
            country: [],
            days: [],
            terms: ['klompenmakers'],
            readers: ['voka'],
          },
        ])
        .waitTask();
    });
    afterAll(() => raw.deleteIndex(uid).waitTask());

    test('`TO` is fulfilled by one value of a list, two comparisons by two values of it', async () => {
      expect(await filtered('days 12 TO 29')).toEqual(['b']);
      expect(await filtered('days >= 12 AND days <= 29')).toEqual(['a', 'b']);
      expect(await filtered('days 11 TO 20')).toEqual(['a', 'b']);
      expect(await filtered('days >= 30')).toEqual(['a']);
    });

    test('codes that are words of the language of filters have to be quoted', async () => {
      for (const country of ['IN', 'IS', 'TO']) expect(await filtered(`country IN ["${country}"]`)).toHaveLength(1);
      expect(await code(filtered('country = IN'))).toBe('invalid_search_filter');
      expect(await code(filtered('country IN [TO]'))).toBe('invalid_search_filter');
      expect(await filtered('country IN []')).toEqual([]);
    });

    test('what has no value fulfils no comparison and comes last in every order', async () => {
      expect(await filtered('end > 3.2')).toEqual(['a', 'b']);
      expect(await filtered('(end <= 3.25 OR end NOT EXISTS)')).toEqual(['b', 'c']);
      expect(await found({ sort: ['end:asc'] })).toEqual(['b', 'a', 'c']);
      expect(await found({ sort: ['end:desc'] })).toEqual(['a', 'b', 'c']);
    });

    test('beginnings of values can be asked for, signs included', async () => {
      expect(await filtered('terms STARTS WITH "klomp"')).toEqual(['a', 'c']);
      expect(await filtered('terms IN ["beurs", "=beurs"]')).toEqual(['a', 'b']);
      expect(await filtered('terms STARTS WITH "=b"')).toEqual(['b']);
    });

    test('a filter asks only for what may be asked for, in the way it may be', async () => {
      expect(await code(filtered('title = "x"'))).toBe('invalid_search_filter');
      expect(await code(filtered('country > 3'))).toBe('invalid_search_filter');
      expect(await code(found({ sort: ['title:asc'] }))).toBe('invalid_search_sort');
      expect(await code(found({ facets: ['title'] }))).toBe('invalid_search_facets');
      expect(await code(filtered('country = = "x"'))).toBe('invalid_search_filter');
    });

    test('near values are looked up among the documents of a filter alone', async () => {
      const near = async (facetQuery: string, filter: string) =>
        (await index.searchForFacetValues({ facetName: 'terms', facetQuery, filter })).facetHits;
      expect(await near('klompnmakers', 'readers IN ["voka"]')).toEqual([{ value: 'klompenmakers', count: 1 }]);
      expect(await near('klompnmakers', 'readers IN ["nobody"]')).toEqual([]);
      expect(await near('klmpnmakers', 'readers IN ["voka", "public"]')).toEqual([
        { value: 'klompenmakers', count: 2 },
      ]);
      expect(await near('klmpnmkers', 'readers IN ["voka"]')).toEqual([]);
      expect(await code(index.searchForFacetValues({ facetName: 'country', facetQuery: 'x' }))).toBe(
        'invalid_facet_search_facet_name',
      );
    });

    test('the first word of a question is needed, the others are not', async () => {
      const words = (q: string) => found({ sort: [], matchingStrategy: 'last' }, q);
      expect((await words('all voeding'))[0]).toBe('a');
      expect((await words('all voeding')).toSorted()).toEqual(['a', 'b', 'c']);
      expect(await words('voeding all')).toEqual(['a']);
      expect(await words('nothing all')).toEqual([]);
    });

    test('a chosen order comes before the words', async () => {
      expect(await found({ sort: ['id:desc'], matchingStrategy: 'last' }, 'all voeding')).toEqual(['c', 'b', 'a']);
    });

    test('typing mistakes are forgiven, but for words, attributes and numbers that were named', async () => {
      expect(await found({}, 'voedign')).toEqual(['a']);
      expect(await found({}, 'ierland')).toEqual([]);
      expect(await found({}, 'ierlent')).toEqual(['c']);
      expect(await found({}, 'havne ')).toEqual([]);
      expect(await found({}, 'haven')).toEqual(['a']);
      expect(await found({}, '20277')).toEqual([]);
    });

    test('a word with a space behind it is finished', async () => {
      expect(await found({}, 'voed')).toEqual(['a']);
      expect(await found({}, 'voed ')).toEqual([]);
    });

    test('accents are folded, ø and ł are not', async () => {
      expect(await found({}, 'cafe ')).toEqual(['b']);
      expect(await found({}, 'orste ')).toEqual([]);
      expect(await found({ matchingStrategy: 'all' }, 'lodz ')).toEqual([]);
    });

    test('what is not displayed is not shown by a search, and is by reading the documents', async () => {
      const { hits } = await search('', { filter: 'id = "a"' });
      expect(Object.keys(hits[0]!).toSorted()).toEqual(['id', 'title']);
      const { results } = await index.getDocuments({ filter: 'id = "a"', fields: ['id', 'terms'] });
      expect(results).toEqual([{ id: 'a', terms: ['beurs', 'klompenmakers'] }]);
    });

    test('a swap is told to no key that is for some indexes: its task looks as if it were lost', async () => {
      const other = `${uid}-other`;
      await raw.createIndex(other, { primaryKey: 'id' }).waitTask();
      const actions = ['indexes.swap', 'indexes.get', 'tasks.get'] as const;
      const key = await raw.createKey({ name: uid, actions: [...actions], indexes: [`${uid}*`], expiresAt: null });
      const limited = new Meilisearch({ host: raw.config.host, apiKey: key.key });
      const { taskUid } = await limited.swapIndexes([{ indexes: [uid, other], rename: false }]);
      expect(await code(limited.tasks.getTask(taskUid))).toBe('task_not_found');
      expect(await raw.tasks.waitForTask(taskUid)).toMatchObject({ status: 'succeeded', indexUid: null });
      await raw.swapIndexes([{ indexes: [uid, other], rename: false }]).waitTask();
      await raw.deleteIndex(other).waitTask();
      await raw.deleteKey(key.key);
    });

    test('waiting for work that failed succeeds', async () => {
      const task = await index.addDocuments([{ id: 'two words' }]).waitTask();
      expect(task).toMatchObject({ status: 'failed', error: { code: 'invalid_document_id' } });
    });

    test('without settings hits end at 1000 and a facet at 100 values, though the total goes on; with ours neither ends', async () => {
      const numbers = Array.from({ length: 1100 }, (_, at) => ({
        id: `n${at}`,
        every: 'all',
        many: [`v${at % 150}`, `w${at}`],
      }));
      await index.addDocuments(numbers).waitTask();
      const count = async () => {
        const { estimatedTotalHits, facetDistribution, hits } = await search('', {
          facets: ['many'],
          limit: 100_000,
        });
        return [estimatedTotalHits, hits.length, Object.keys(facetDistribution?.['many'] ?? {}).length];
      };
      expect(await count()).toEqual([1103, 1000, 100]);
      await set({ pagination: { maxTotalHits: 1_000_000_000 }, faceting: { maxValuesPerFacet: 100_000 } });
      expect(await count()).toEqual([1103, 1103, 1250]);
    });

    test('a highlight shows the text as it is, markup and all', async () => {
      const { hits } = await search('ijsland', { attributesToHighlight: ['title'] });
      expect(hits[0]?.['_formatted']?.['title']).toBe('<em>IJsland</em> ierlant <b>2027</b>');
    });

    test('numbered pages beyond the last hit that may be told are promised and empty', async () => {
      await set({ pagination: { maxTotalHits: 10 } });
      expect(await search('', { page: 5, hitsPerPage: 3 })).toMatchObject({
        totalHits: 1103,
        totalPages: 368,
        hits: [],
      });
    });

    test('`deleteDocument` with an empty id deletes all of them', async () => {
      await index.deleteDocument('').waitTask();
      expect((await index.getStats()).numberOfDocuments).toBe(0);
    });
  });
