import { type Kysely, type RawBuilder, sql } from 'kysely';
import { meaningful, typoBudget, typosBetween, wordsOf } from '../words.ts';
import type { IndexTables } from './tables.ts';

/**
 * From typed words to a tsquery, word by word: a word counts as found when it stands there as typed, or with the same
 * Dutch or English stem; the last one may be unfinished. Words reach PostgreSQL as parameters made of letters and
 * digits only, never as query syntax.
 */

const maximumWords = 12;

interface AskedWord {
  word: string;
  unfinished: boolean;
}

export interface TextQueryAnswer {
  query: RawBuilder<unknown> | undefined;
  corrections: { typed: string; used: string }[];
}

export async function textQuery(
  db: Kysely<unknown>,
  tables: IndexTables,
  typed: string | undefined,
  readers: readonly string[],
): Promise<TextQueryAnswer> {
  const asked = wordsOf(typed ?? '');
  const unfinished = !/\s$/.test(typed ?? '');
  const words: AskedWord[] = meaningful(asked)
    .slice(0, maximumWords)
    .map((word) => ({ word, unfinished: unfinished && word === asked.at(-1) }));
  if (words.length === 0) return { query: undefined, corrections: [] };

  const corrections: TextQueryAnswer['corrections'] = [];
  for (const one of await wordsFoundNowhere(db, tables, words, readers)) {
    const used = await nearestWord(db, tables, one.word, readers);
    if (!used) continue;
    corrections.push({ typed: one.word, used });
    one.word = used;
  }
  return { query: sql`(${sql.join(words.map(wordQuery), sql` && `)})`, corrections };
}

function wordQuery({ word, unfinished }: AskedWord): RawBuilder<unknown> {
  const asTyped = sql`to_tsquery('simple', ${unfinished ? `${word}:*` : word})`;
  return sql`(${asTyped} || plainto_tsquery('dutch', ${word}) || plainto_tsquery('english', ${word}))`;
}

async function wordsFoundNowhere(
  db: Kysely<unknown>,
  tables: IndexTables,
  words: AskedWord[],
  readers: readonly string[],
): Promise<AskedWord[]> {
  const doubtful = words.filter((one) => typoBudget(one.word) > 0);
  if (doubtful.length === 0) return [];
  const found = doubtful.map(
    (one) => sql`exists (select 1 from ${tables.texts} t join ${tables.documents} d using (id)
      where t.text @@ ${wordQuery(one)} and d.readers && ${[...readers]}::text[])`,
  );
  const { rows } = await sql<{ found: boolean[] }>`select array[${sql.join(found)}] as found`.execute(db);
  return doubtful.filter((_, index) => !rows[0]?.found[index]);
}

/** Among the words of what these readers may read: a word that stands elsewhere alone is as good as none. */
async function nearestWord(
  db: Kysely<unknown>,
  tables: IndexTables,
  word: string,
  readers: readonly string[],
): Promise<string | undefined> {
  const { rows } = await sql<{ word: string; documents: number }>`
    select word, max(documents) as documents from ${tables.words}
    where (word % ${word} or word = any(${swapped(word)})) and length(word) between ${word.length - 2} and ${word.length + 2}
      and reader = any(${[...readers]}::text[])
    group by word
    order by word = any(${swapped(word)}) desc, similarity(word, ${word}) desc limit 30`.execute(db);
  const near = rows
    .map((row) => ({ ...row, typos: typosBetween(word, row.word) }))
    .filter((row) => row.typos <= typoBudget(word))
    .toSorted((a, b) => a.typos - b.typos || b.documents - a.documents || (a.word < b.word ? -1 : 1));
  return near[0]?.word;
}

/** A word with two neighbours swapped, at each place: in a short word too little is left for trigrams to find it. */
function swapped(word: string): string[] {
  const letters = Array.from(word);
  return letters.slice(1).map((_, at) => letters.toSpliced(at, 2, letters[at + 1]!, letters[at]!).join(''));
}
