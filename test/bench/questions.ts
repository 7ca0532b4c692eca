import type { SearchRequest } from '../../search/port.ts';
import type { Clock } from '../../server/kernel/clock.ts';
import type { World } from './documents.ts';
import { chanceOf, several, zipf } from './seeded.ts';

/** Two hundred questions, the same in every run, mixed as people ask them. */
export const groups = ['browse', 'country', 'text', 'text+country+sector', 'prefix', 'typo'] as const;
export type QuestionGroup = (typeof groups)[number];

export interface Question {
  group: QuestionGroup;
  request: SearchRequest;
}

const shares: Record<QuestionGroup, number> = {
  browse: 10,
  country: 40,
  text: 50,
  'text+country+sector': 40,
  prefix: 30,
  typo: 30,
};
const now = '2026-11-22T09:00:00Z';

/** It is the moment of the questions. */
const moment = Temporal.Instant.from(now);
export const benchClock: Clock = { now: () => moment };

/** @param seed another one gives two hundred others */
export function inventQuestions({ reference, vocabulary, cities }: World, seed = 3): Question[] {
  const chance = chanceOf(seed);
  const country = zipf(
    chance,
    reference.countries.map(({ code }) => code),
    1,
  );
  const sector = zipf(chance, [...reference.sectorById.keys()], 0.6);
  const words = { nl: zipf(chance, vocabulary.nl, 0.9), en: zipf(chance, vocabulary.en, 0.9) };
  const word = () => words[chance.next() < 0.7 ? 'nl' : 'en']();
  // A space at the end says that the last word is finished: both sides then look for the same.
  const text = () => `${chance.next() < 0.15 ? chance.pick(cities) : several(word, chance.whole(1, 2)).join(' ')} `;
  const long = () => {
    for (;;) {
      const one = word();
      if (one.length >= 7) return one;
    }
  };

  const asked: Record<QuestionGroup, () => Pick<SearchRequest, 'words' | 'filters'>> = {
    browse: () => ({ filters: {} }),
    country: () => ({ filters: { country: several(country, chance.whole(1, 2)) } }),
    text: () => ({ words: text(), filters: {} }),
    'text+country+sector': () => ({
      words: `${word()} `,
      filters: { country: several(country, 2), sector: several(sector, 3) },
    }),
    prefix: () => ({ words: word().slice(0, 4), filters: {} }),
    typo: () => ({ words: `${swapped(long(), chance.whole(1, 4))} `, filters: {} }),
  };
  const when = (): Pick<SearchRequest, 'endsAfter' | 'period'> => {
    const drawn = chance.next();
    if (drawn < 0.7) return { endsAfter: now };
    return drawn < 0.85 ? { endsAfter: now, period: { from: '2027-04-01', to: '2027-06-30' } } : {};
  };
  return groups.flatMap((group) =>
    Array.from({ length: shares[group] }, () => ({
      group,
      request: { ...asked[group](), ...when(), readers: ['public'], sort: 'date', now, offset: 0, limit: 20 },
    })),
  );
}

/** The commonest slip of the fingers: two neighbours change places. */
function swapped(word: string, from: number): string {
  let at = from;
  while (at < word.length - 2 && word[at] === word[at + 1]) at++;
  return word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2);
}
