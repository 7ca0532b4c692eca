import type { Meilisearch } from 'meilisearch';
import { type AskedWord, asked } from '../language/terms.ts';
import { typoBudget, typosBetween } from '../language/words.ts';
import type { SearchResult } from '../port.ts';
import { all, readersFilter, wordFilter } from './filters.ts';
import { oneLetterApart } from './one-letter-apart.ts';

const namesAsTheyAre = new Set(oneLetterApart);

/**
 * Replaces words that stand in no document these readers may read by the nearest one that does. The near ones are looked
 * up among the terms of the documents these readers may read: a word that stands elsewhere alone is as good as none.
 */
export async function correct(
  client: Meilisearch,
  indexUid: string,
  words: readonly AskedWord[],
  readers: readonly string[],
  signal: AbortSignal | undefined,
): Promise<{ words: AskedWord[]; corrections: SearchResult['corrections'] }> {
  const init = signal ? { signal } : {};
  const doubtful = words.filter(({ word }) => typoBudget(word) > 0 && !namesAsTheyAre.has(word));
  if (doubtful.length === 0) return { words: [...words], corrections: [] };
  const filter = readersFilter(readers);
  const queries = doubtful.map((word) => ({ indexUid, filter: all([filter, wordFilter(word)]), limit: 0 }));
  const { results } = await client.multiSearch({ queries }, init);
  const nowhere = doubtful.filter((_, index) => results[index]?.estimatedTotalHits === 0);

  const corrections: SearchResult['corrections'] = [];
  for (const { word } of nowhere) {
    const params = { facetName: 'terms', facetQuery: word, filter };
    const { facetHits } = await client.index(indexUid).searchForFacetValues(params, init);
    const used = nearest(word, facetHits);
    if (used !== undefined) corrections.push({ typed: word, used });
  }
  const instead = new Map(corrections.map(({ typed, used }) => [typed, used]));
  const meant = words.map((one) => {
    const used = instead.get(one.word);
    return used === undefined ? one : { ...asked(used), unfinished: one.unfinished };
  });
  return { words: meant, corrections };
}

/** The word with the fewest mistakes between, then the one in most documents. Terms that were derived are no words. */
function nearest(word: string, found: readonly { value: string; count: number }[]): string | undefined {
  return found
    .filter(({ value }) => !value.startsWith('='))
    .map(({ value, count }) => ({ value, count, typos: typosBetween(word, value) }))
    .filter(({ typos }) => typos <= typoBudget(word))
    .toSorted((a, b) => a.typos - b.typos || b.count - a.count || (a.value < b.value ? -1 : 1))[0]?.value;
}
