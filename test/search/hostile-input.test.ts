import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyseSearchTables } from '../../search/postgres/statement-engine.ts';
import { publish, seminar } from '../support/cast.ts';
import { startTestApp } from '../support/test-app.ts';
import type { SearchAnswer } from './oracle.ts';

/** TEST_SEED repeats a run. */
const seed = Number(process.env['TEST_SEED'] ?? Math.trunc(Math.random() * 2 ** 31));
process.stdout.write(`Hostile words, seed ${seed}\n`);

const app = await startTestApp({ template: 'lists_template' });
await publish(app, seminar());
await analyseSearchTables(app.db);

const ask = (q: string) => app.get(`/api/v1/events?${new URLSearchParams({ q })}`);

describe('Words that try to be more than words', () => {
  test.each([
    "vietnam'&|!():*<>\\",
    "vietnam'",
    "vietnam' & !vietnam",
    'zaken | vietnam',
    '(vietnam',
    'vietnam <-> doen',
    '"vietnam',
    'vietnam\u0000',
    'vietnam 🎉',
    'vietnam %',
    'vietnam\\',
  ])('%j is read as the words in it', async (q) => {
    expect((await ask(q)).json<SearchAnswer>().items.map((item) => item.title.nl)).toEqual(['Zaken doen in Vietnam']);
  });

  test.each(['vietnam:*Q', 'vietnam | zzz', 'vietnam; drop table events', '!zzz', 'vietnam or zzz'])(
    '%j asks for words that are not there',
    async (q) => {
      expect((await ask(q)).json<SearchAnswer>()).toMatchObject({ total: 0, items: [] });
    },
  );

  test.each(['🎉', '\u0000', '…', '   ', '\u202E\u200B', "'", "'&|!():*<>\\"])(
    'without a word in it, %j selects as if nothing had been typed',
    async (q) => {
      expect((await ask(q)).json<SearchAnswer>().total).toBe(1);
    },
  );

  test('two hundred characters are taken, one more is refused, five thousand too', async () => {
    expect((await ask('a'.repeat(200))).statusCode).toBe(200);
    for (const length of [201, 5000]) {
      const refused = await ask('a'.repeat(length));
      expect(refused.statusCode).toBe(400);
      expect(refused.json()).toMatchObject({ issues: [{ in: 'query', name: 'q' }] });
    }
  });

  test('two hundred characters that unfold to thousands are taken as well', async () => {
    for (const character of ['㌖', 'ﷺ', 'ﬃ', '㍿']) expect((await ask(character.repeat(200))).statusCode).toBe(200);
  });
});

test('whatever is typed, there is an answer, and its total is that of its items', async () => {
  const anything = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc.string({
      unit: fc.constantFrom(...Array.from('\'"&|!():*<>\\-_%.,;/ \t\n0aéß漢🎉\u0000\u0301')),
      maxLength: 60,
    }),
    fc
      .array(fc.constantFrom('vietnam', 'veitnam', 'zaken', 'ZAKEN', 'viet', 'en', '&', '|', '!', '2027', 'u.k.'))
      .map((words) => words.join(' ').slice(0, 200)),
  );
  await fc.assert(
    fc.asyncProperty(anything, async (q) => {
      const answer = await ask(q);
      expect(answer.statusCode).toBe(200);
      const { total, items } = answer.json<SearchAnswer>();
      expect(items).toHaveLength(total);
    }),
    { seed, numRuns: 300 },
  );
});
