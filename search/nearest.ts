import { asTyped, askedWords } from './language/terms.ts';
import type { SearchEngine, SearchRequest, SearchResult } from './port.ts';

export interface NearestResult extends SearchResult {
  /** How many of the words the hits lack at most: 0 as long as something has all of them. */
  missing: number;
}

/** More than this is another question. */
const mostMissing = 3;

/** What so great a share of all events answers to is no answer: every second one has something to do with trade. */
const greatestShare = 1 / 3;

/**
 * What answers to every word, or, where nothing does, to as many of them as possible and to half of them at least: a
 * question of a whole sentence has words that no event says. Choices that were made beside the words are obeyed; that they
 * leave nothing is no reason to forget words.
 */
export async function searchNearest(engine: SearchEngine, request: SearchRequest): Promise<NearestResult> {
  const whole = await engine.search(request);
  const missing = whole.total > 0 ? 0 : await fewestMissing(engine, request);
  return { ...(missing === 0 ? whole : await engine.search({ ...request, missing })), missing };
}

async function fewestMissing(engine: SearchEngine, request: SearchRequest): Promise<number> {
  const { filters: _filters, period: _period, words = '', ...free } = request;
  const typed = asTyped(askedWords(words)).length;
  const totalOf = async (asked: Pick<SearchRequest, 'words' | 'missing'>) =>
    (await engine.search({ ...free, ...asked, filters: {}, sort: 'date', offset: 0, limit: 0, counts: false })).total;
  if (typed < 2) return 0;
  for (let missing = 0; missing <= Math.min(Math.floor(typed / 2), mostMissing); missing++) {
    const total = await totalOf({ words, missing });
    if (total > 0) return missing > 0 && total <= (await totalOf({})) * greatestShare ? missing : 0;
  }
  return 0;
}
