import { asTyped, askedWords } from './language/terms.ts';
import type { SearchEngine, SearchRequest, SearchResult } from './port.ts';

export interface NearestResult extends SearchResult {
  /** How many of the words the hits lack at most: 0 as long as something has all of them. */
  missing: number;
}

/** More than this is another question. */
const mostMissing = 3;

/**
 * What answers to every word, or, where nothing does, to as many of them as possible and to half of them at least: a
 * question of a whole sentence has words that no event says. Choices that were made beside the words are obeyed; that they
 * leave nothing is no reason to forget words.
 */
export async function searchNearest(engine: SearchEngine, request: SearchRequest): Promise<NearestResult> {
  const whole = await engine.search(request);
  const words = asTyped(askedWords(request.words)).length;
  if (whole.total > 0 || words < 2) return { ...whole, missing: 0 };
  const { filters: _filters, period: _period, ...free } = request;
  for (let missing = 0; missing <= Math.min(Math.floor(words / 2), mostMissing); missing++) {
    const { total } = await engine.search({ ...free, filters: {}, sort: 'date', offset: 0, limit: 0, missing });
    if (total > 0)
      return missing === 0 ? { ...whole, missing } : { ...(await engine.search({ ...request, missing })), missing };
  }
  return { ...whole, missing: 0 };
}
