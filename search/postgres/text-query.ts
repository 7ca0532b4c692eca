import { type RawBuilder, sql } from 'kysely';
import { type AskedWord, asTyped } from '../language/terms.ts';

/**
 * The words of a question as a tsquery: each has to be found in one of its forms. Terms are letters, digits and hyphens only, so
 * that none of them can be read as part of the query.
 */
export function textQuery(words: readonly AskedWord[], missing = 0): TextQuery | undefined {
  if (words.length === 0) return undefined;
  const each = asTyped(words).map((all) => `(${all.map((word) => `(${termsToFind(word).join('|')})`).join('&')})`);
  if (missing === 0) {
    const query = sql`${each.join('&')}::tsquery`;
    return { query, matches: sql`t.text @@ ${query}` };
  }
  const query = sql`${each.join('|')}::tsquery`;
  const found = sql.join(
    each.map((one) => sql`(t.text @@ ${one}::tsquery)::int`),
    sql` + `,
  );
  return { query, matches: sql`t.text @@ ${query} and ${found} >= ${each.length - missing}` };
}

export interface TextQuery {
  /** What makes one text more relevant than another. */
  query: RawBuilder<unknown>;
  /** Whether a text is found; the one that is asked is `t`. */
  matches: RawBuilder<unknown>;
}

function termsToFind({ word, forms, unfinished }: AskedWord): string[] {
  return [...forms.map((form) => `'${form}'`), ...(unfinished ? [`'${word}':*`] : [])];
}
