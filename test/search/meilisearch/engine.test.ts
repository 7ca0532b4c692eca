import { describe, expect, test } from 'vitest';
import type { SearchDocument } from '../../../search/document.ts';
import { connect } from '../../../search/meilisearch/connection.ts';
import { createMeilisearchEngine, meilisearchIndexes } from '../../../search/meilisearch/engine.ts';
import { deep } from '../../../search/meilisearch/questions.ts';
import { askedServers, serversUnderTest, standInUnderTest } from '../../support/meilisearch/servers.ts';
import { request, smallDocument } from './small-documents.ts';

process.stdout.write(`The engine on ${askedServers}\n`);

const day = (days: number) => Temporal.PlainDate.from('2026-11-21').add({ days }).toString();
const on = (from: string, to = from): Partial<SearchDocument> => ({
  startsAt: `${from}T08:00:00Z`,
  endsAt: `${to}T17:00:00Z`,
  days: [{ from, to }],
});
const titled = (id: string, nl: string, parts: Partial<SearchDocument> & { country?: string[] } = {}) =>
  smallDocument(id, { ...on(day(10)), ...parts, title: { nl } });

for (const server of await serversUnderTest())
  describe(`On ${server.name}`, () => {
    const engineOf = async () =>
      createMeilisearchEngine(connect({ ...(await server.settings()), deadlines: { search: 10_000 } }), 'events');

    test('names one letter apart are never taken for each other, and mistakes in them are forgiven', async () => {
      const engine = await engineOf();
      await engine.upsert([
        titled('ie', 'Missie naar Ierland'),
        titled('cl', 'Seminarie Chili'),
        titled('at', 'Austria'),
      ]);
      for (const words of ['ijsland ', 'iceland', 'chile ', 'china', 'australia'])
        expect(await engine.search(request({ words })), words).toMatchObject({ total: 0, corrections: [] });
      expect(await engine.search(request({ words: 'seminrie ' }))).toMatchObject({
        ids: ['cl'],
        corrections: [{ typed: 'seminrie', used: 'seminarie' }],
      });
      expect(await engine.select(request({ words: 'seminrie ' }))).toEqual(['cl']);
    });

    test('numbers, codes and short words are looked for as they are', async () => {
      const engine = await engineOf();
      await engine.upsert([titled('a', 'Jaarbeurs 2027 zaal x21')]);
      for (const words of ['2028 ', 'x22 ', 'zaaal ', 'zal '])
        expect(await engine.search(request({ words })), words).toMatchObject({ total: words === 'zaaal ' ? 1 : 0 });
      expect((await engine.search(request({ words: '2027 x21 ' }))).total).toBe(1);
    });

    test('letters that are folded nowhere else are folded on both sides', async () => {
      const engine = await engineOf();
      await engine.upsert([titled('a', 'Ørsted in der Große Straße van Łódź')]);
      for (const words of ['orsted ', 'Ørsted', 'strasse ', 'STRASSE', 'grosse', 'lodz ', 'Łódź', 'łodz '])
        for (const sort of ['date', 'relevance'] as const)
          expect(await engine.search(request({ words, sort })), words).toMatchObject({ ids: ['a'], corrections: [] });
    });

    test('countries called like words of the language of filters are countries', async () => {
      const engine = await engineOf();
      await engine.upsert(['IN', 'IS', 'TO', 'OR'].map((code) => titled(code, 'Beurs', { country: [code] })));
      for (const code of ['IN', 'IS', 'TO', 'OR'])
        expect((await engine.search(request({ filters: { country: [code] } }))).ids).toEqual([code]);
      const hostile = ['IN"] OR id EXISTS OR country IN ["IN', '\\', "'", 'x" TO "y', '', ' '];
      expect(await engine.search(request({ filters: { country: hostile } }))).toMatchObject({ total: 0, ids: [] });
      expect((await engine.search(request({ filters: { country: [...hostile, 'IS'] } }))).ids).toEqual(['IS']);
      const words = 'beurs" OR readers EXISTS] ) `--';
      expect((await engine.search(request({ words, readers: ['nobody'] }))).total).toBe(0);
      expect((await engine.search(request({ readers: [] }))).total).toBe(0);
    });

    test('by relevance, what stands in the title comes first, and what is equal by date, the past last', async () => {
      const engine = await engineOf();
      const past = on(day(-20));
      await engine.upsert([
        smallDocument('body', { ...on(day(1)), title: { nl: 'Reis' }, body: { nl: 'over windenergie op zee' } }),
        smallDocument('names', { ...on(day(2)), title: { nl: 'Reis' }, names: { nl: 'windenergie' } }),
        titled('later', 'Windenergie vandaag', on(day(9))),
        titled('sooner', 'Windenergie vandaag', on(day(4))),
        titled('over', 'Windenergie vandaag', past),
        titled('other', 'Seminarie'),
      ]);
      const { ids } = await engine.search(request({ words: 'windenergie ', sort: 'relevance' }));
      expect(ids).toEqual(['sooner', 'later', 'over', 'names', 'body']);
      const page = await engine.search(request({ words: 'windenergie ', sort: 'relevance', offset: 2, limit: 2 }));
      expect(page).toMatchObject({ ids: ['over', 'names'], total: 5 });
    });

    test(
      'a list goes on beyond what Meilisearch usually tells, page after page, across what is over',
      { timeout: 120_000 },
      async () => {
        const engine = await engineOf();
        const weeks = (at: number) => [`${2020 + Math.trunc(at / 52)}-W${String((at % 52) + 1).padStart(2, '0')}`];
        const many = Array.from({ length: 1400 }, (_, at) => {
          const document = titled(`d${String(at).padStart(4, '0')}`, 'Beurs', on(day(at - 300)));
          return { ...document, codes: { ...document.codes, week: weeks(at % 400), organiser: [`o${at % 350}`] } };
        });
        await engine.upsert(many);
        const upcoming = many.filter(({ endsAt }) => endsAt! > '2026-11-21T10').map(({ id }) => id);
        const past = many.filter(({ endsAt }) => endsAt! <= '2026-11-21T10').map(({ id }) => id);
        const order = [...upcoming, ...past.toReversed()];
        for (const offset of [0, 990, upcoming.length - 10, 1200, 1390, 1400, 99_000]) {
          const answer = await engine.search(request({ offset, limit: 30 }));
          expect(answer).toMatchObject({ ids: order.slice(offset, offset + 30), total: 1400 });
          expect([answer.facets.week.values.length, answer.facets.organiser.values.length]).toEqual([400, 350]);
        }
        const byRelevance = await engine.search(
          request({ words: 'beurs ', sort: 'relevance', offset: deep + 90, limit: 30 }),
        );
        expect(byRelevance.ids).toEqual(order.slice(deep + 90, deep + 120));
        expect(await engine.select(request())).toEqual(many.map(({ id }) => id));
        expect(await engine.select(request({ words: 'beurs ' }))).toHaveLength(1400);
      },
    );
  });

describe('A question', () => {
  const ask = async () => {
    const server = await standInUnderTest();
    const settings = await server.settings();
    const { search, plans } = meilisearchIndexes(settings);
    await search.upsert([titled('one', 'Beurs', { country: ['JP'] })]);
    await plans.upsert([titled('plan', 'Klompenmakers', { readers: ['organiser.voka'] })]);
    server.standIn.requests.length = 0;
    const asked = () => server.standIn.requests.map(({ path }) => path);
    const queries = () =>
      server.standIn.requests.flatMap(
        ({ body }) => (body as { queries?: Record<string, unknown>[] }).queries ?? [body as Record<string, unknown>],
      );
    return { search, plans, asked, queries };
  };

  test('is one request, with one query more for each group of choices', async () => {
    const { search, asked, queries } = await ask();
    await search.search(request({ endsAfter: '2026-11-21T10:00:00Z' }));
    expect([asked(), queries().length]).toEqual([['/multi-search'], 1]);
    const filters = { country: ['JP'], kind: ['seminar'] };
    await search.search(request({ endsAfter: '2026-11-21T10:00:00Z', filters, period: { from: '2026-12-01' } }));
    expect([asked().length, queries().length]).toEqual([2, 1 + 4]);
    // What is to come, what is past, and the whole of it.
    await search.search(request({ words: 'beurs ' }));
    expect([asked().length, queries().length]).toEqual([3, 5 + 3]);
  });

  test('says in every query for whom, asks for no texts and for nothing to be marked', async () => {
    const { plans, queries, asked } = await ask();
    const readers = ['public', 'organiser.voka'];
    for (const sort of ['date', 'relevance', 'deadline', 'newest'] as const)
      await plans.search(
        request({ readers, sort, words: 'klompnmakers', filters: { mode: ['online'] }, period: { to: '2027-01-01' } }),
      );
    await plans.select(request({ readers, words: 'klompnmakers' }));
    expect(asked().some((path) => path.endsWith('/facet-search'))).toBe(true);
    for (const query of queries()) {
      expect(query['filter']).toMatch(/^readers IN \["public", "organiser\.voka"\]/);
      const told = Object.keys(query).filter((name) => /highlight|crop|distinct|page|hitsPerPage|format/i.test(name));
      expect(told).toEqual([]);
    }
    const showing = queries().filter((query) => query['limit'] !== 0 && !('facetName' in query));
    const shown = new Set(showing.map((query) => JSON.stringify(query['attributesToRetrieve'])));
    expect([...shown].toSorted()).toEqual(['["id","deadline"]', '["id"]']);
  });

  test('of whom nothing is known is corrected by nothing that others may read', async () => {
    const { plans } = await ask();
    const asked = (readers: string[]) => plans.search(request({ readers, words: 'klompnmakers' }));
    expect(await asked(['organiser.voka'])).toMatchObject({ ids: ['plan'], corrections: [{ used: 'klompenmakers' }] });
    expect(await asked(['organiser.unizo'])).toMatchObject({ ids: [], total: 0, corrections: [] });
  });

  test('is withdrawn by whoever asks', async () => {
    const engine = createMeilisearchEngine(connect(await (await standInUnderTest()).settings()), 'events');
    const gone = AbortSignal.abort();
    await expect(engine.search(request(), gone)).rejects.toMatchObject({ why: 'aborted' });
    await expect(engine.select(request(), gone)).rejects.toMatchObject({ why: 'aborted' });
  });

  test('to an index that nobody made says that it is missing', async () => {
    const { search } = meilisearchIndexes(await (await standInUnderTest()).settings());
    await expect(search.search(request())).rejects.toMatchObject({ why: 'missing' });
    await expect(search.select(request())).rejects.toMatchObject({ why: 'missing' });
    await search.upsert([titled('one', 'Beurs')]);
    expect(await search.select(request())).toEqual(['one']);
  });
});
