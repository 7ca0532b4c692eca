import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { TeamRole } from '../../server/accounts/teams.ts';
import type { Board } from '../../server/contracts/board.ts';
import type { SearchAnswer } from '../../server/contracts/events.ts';
import { audiences } from '../../server/contracts/words.ts';
import type { EventEntry } from '../../server/events/event-entry.ts';
import { type ReaderGroup, readersOf } from '../../server/kernel/audience.ts';
import { publish, seminar, tokyo } from '../support/cast.ts';
import { signedIn } from '../support/people.ts';
import { startTestApp } from '../support/test-app.ts';
import { verify } from './birds.ts';
import { engines } from './engines.ts';

/** TEST_SEED repeats a run. */
const seed = Number(process.env['TEST_SEED'] ?? Math.trunc(Math.random() * 2 ** 31));
process.stdout.write(`Plans, seed ${seed}\n`);

const verified = ['voka', 'unizo', 'fevia-vlaanderen', 'vlam'] as const;
const unverified = 'agoria';
const organisations = [...verified, unverified] as const;
const countries = ['JP', 'VN', 'DE', 'PG'] as const;

interface RandomPlan {
  audience: (typeof audiences)[number];
  organisers: string[];
  partners: string[];
  country: string;
}

const randomPlan: fc.Arbitrary<RandomPlan> = fc.record({
  audience: fc.constantFrom(...audiences),
  organisers: fc.uniqueArray(fc.constantFrom(...organisations), { minLength: 1, maxLength: 3 }),
  partners: fc.uniqueArray(fc.constantFrom(...organisations), { minLength: 1, maxLength: 3 }),
  country: fc.constantFrom(...countries),
});

/** A word for each plan that none of the others has, nor is like. */
const letters = 'bcdfghjklmnprstvwz';
const wordOf = (index: number) =>
  Array.from(String(index + 10))
    .map((figure) => letters[Number(figure)]!.repeat(2) + 'aeiou'[Number(figure) % 5]!)
    .join('') + 'kwartet';

const entryOf = ({ audience, organisers, partners, country }: RandomPlan, index: number): Partial<EventEntry> => ({
  audience,
  ...(audience === 'partners' && { partners }),
  title: { nl: `Plan ${wordOf(index)}` },
  organisers: organisers.map((id, place) => ({ id, role: place === 0 ? 'lead' : 'co_organiser' })),
  legs: [tokyo({ country, city: undefined, timeZone: 'UTC' })],
});

interface RandomViewer {
  member: string[];
  office: boolean;
  planner: boolean;
}

const randomViewer: fc.Arbitrary<RandomViewer> = fc.record({
  member: fc.uniqueArray(fc.constantFrom(...organisations), { maxLength: 2 }),
  office: fc.oneof({ weight: 3, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) }),
  planner: fc.oneof({ weight: 6, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) }),
});

const groupsOf = ({ member, office, planner }: RandomViewer): ReaderGroup[] => {
  const own = member.filter((id) => id !== unverified);
  return [
    'public',
    ...(own.length > 0 || planner ? (['organisers'] as const) : []),
    ...(office || planner ? (['offices'] as const) : []),
    ...(planner ? (['planners'] as const) : []),
    ...own.map((id) => `organiser.${id}` as const),
  ];
};
const teamsOf = ({ member, office, planner }: RandomViewer): Record<string, TeamRole> => ({
  ...Object.fromEntries(member.map((id) => [`organiser.${id}`, 'reader'] as const)),
  ...(office ? { 'office.tokyo': 'officer' as const } : {}),
  ...(planner ? { head_office: 'planner' as const } : {}),
});

for (const engine of engines) {
  const app = await startTestApp({ template: 'lists_template', indexes: engine.indexes });
  const plans: (RandomPlan & { id: string; word: string })[] = [];

  describe(`With ${engine.name}`, () => {
    beforeAll(async () => {
      await verify(app, ...verified);
      for (const [index, one] of fc.sample(randomPlan, { seed, numRuns: 60 }).entries())
        plans.push({ ...one, word: wordOf(index), id: await publish(app, seminar(entryOf(one, index))) });
      // An engine that is a server of its own keeps each of them on its disk before it says so.
    }, 600_000);

    const seenBy = (viewer: RandomViewer) => {
      const groups = groupsOf(viewer);
      return plans.filter(({ audience, organisers, partners }) =>
        readersOf(audience, organisers, audience === 'partners' ? partners : []).some((one) => groups.includes(one)),
      );
    };
    const idsOf = (list: readonly { id: string }[]) => list.map(({ id }) => id).toSorted();

    test('whoever looks finds, counts and is corrected by exactly the plans that are theirs to see', async () => {
      const sample = fc.tuple(randomViewer, fc.constantFrom(...countries), fc.nat({ max: 59 }));
      await fc.assert(
        fc.asyncProperty(sample, async ([viewer, country, pick]) => {
          const { headers } = await signedIn(app, teamsOf(viewer));
          const ask = async (query: string) => app.get(`/api/v1/plans?past=true&pageSize=100${query}`, headers);
          const expected = seenBy(viewer).filter(({ audience }) => audience !== 'public');
          const answer = await ask('');
          const seesNone = groupsOf(viewer).length === 1;
          expect(answer.statusCode).toBe(seesNone ? 404 : 200);
          if (seesNone) return;

          const all = answer.json<SearchAnswer>();
          expect(idsOf(all.items)).toEqual(idsOf(expected));
          expect(all.total).toBe(expected.length);
          const counted = (values: SearchAnswer['facets']['country']) =>
            Object.fromEntries(values.map(({ value, count }) => [value, count]));
          const counts = (codes: string[]) =>
            codes.reduce<Record<string, number>>((sum, code) => ({ ...sum, [code]: (sum[code] ?? 0) + 1 }), {});
          expect(counted(all.facets.country)).toEqual(counts(expected.map((plan) => plan.country)));
          expect(counted(all.facets.organiser)).toEqual(counts(expected.flatMap(({ organisers }) => organisers)));

          const there = (await ask(`&country=${country}`)).json<SearchAnswer>();
          expect(idsOf(there.items)).toEqual(idsOf(expected.filter((plan) => plan.country === country)));

          const { id, word } = plans[pick]!;
          const isTheirs = expected.some((plan) => plan.id === id);
          const byWord = (await ask(`&q=${word}`)).json<SearchAnswer>();
          expect(byWord.items.some((item) => item.id === id)).toBe(isTheirs);
          // With one letter left out: the word itself is the answer only to those who could have read it.
          const nearly = (await ask(`&q=${word.slice(0, -1)}%20`)).json<SearchAnswer>();
          const theirWords = new Set(expected.map((plan) => plan.word));
          expect(
            (nearly.corrections ?? []).filter(({ used }) => used.endsWith('kwartet') && !theirWords.has(used)),
          ).toEqual([]);
          expect(nearly.items.some((item) => item.id === id)).toBe(isTheirs);

          const board = (await app.get('/api/v1/board?year=2027', headers)).json<Board>();
          expect(idsOf(board.events)).toEqual(idsOf(seenBy(viewer)));
        }),
        { seed, numRuns: 60 },
      );
    });

    test('public search has the public ones alone, whoever looks', async () => {
      await fc.assert(
        fc.asyncProperty(randomViewer, async (viewer) => {
          const { headers } = await signedIn(app, teamsOf(viewer));
          const { items, total } = (
            await app.get('/api/v1/events?past=true&pageSize=100', headers)
          ).json<SearchAnswer>();
          const expected = plans.filter(({ audience }) => audience === 'public');
          expect(idsOf(items)).toEqual(idsOf(expected));
          expect(total).toBe(expected.length);
        }),
        { seed, numRuns: 15 },
      );
      const kept = (await engine.kept(app.db, 'search')).join('\n');
      expect(plans.filter(({ audience, id }) => audience !== 'public' && kept.includes(id))).toEqual([]);
    });

    test('the plans are various enough for this to mean something', () => {
      for (const audience of audiences) expect(plans.some((plan) => plan.audience === audience)).toBe(true);
      expect(new Set(plans.map(({ word }) => word)).size).toBe(plans.length);
    });
  });
}
