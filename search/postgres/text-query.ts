import { type RawBuilder, sql } from 'kysely';
import type { AskedWord } from '../language/terms.ts';

/**
 * The words of a question as a tsquery: each has to be found in one of its forms. Terms are letters, digits and hyphens only, so
 * that none of them can be read as part of the query.
 */
export function textQuery(words: readonly AskedWord[]): RawBuilder<unknown> | undefined {
  if (words.length === 0) return undefined;
  const query = words.map((word) => `(${termsToFind(word).join('|')})`).join('&');
  return sql`${query}::tsquery`;
}

function termsToFind({ word, forms, unfinished }: AskedWord): string[] {
  return [...forms.map((form) => `'${form}'`), ...(unfinished ? [`'${word}':*`] : [])];
}
