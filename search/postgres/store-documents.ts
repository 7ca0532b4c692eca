import { type Kysely, type RawBuilder, type Transaction, sql } from 'kysely';
import { type FacetName, type SearchDocument, type Texts, facetNames } from '../document.ts';
import { wordsOf } from '../words.ts';
import type { IndexTables } from './tables.ts';

/** Writes documents and keeps the list of words true: a word that no document holds any more is gone. */
export async function storeDocuments(
  db: Kysely<unknown>,
  tables: IndexTables,
  documents: readonly SearchDocument[],
): Promise<void> {
  if (documents.length === 0) return;
  await db.transaction().execute(async (trx) => {
    const ids = documents.map((document) => document.id);
    await forget(trx, tables, ids);
    await sql`
      insert into ${tables.documents} (id, readers, starts_at, ends_at, deadline, published_at, days, codes)
      values ${sql.join(documents.map(documentRow))}`.execute(trx);
    await sql`insert into ${tables.texts} (id, text, words) values ${sql.join(documents.map(textRow))}`.execute(trx);
    await countWords(trx, tables, ids, 1);
  });
}

export async function removeDocuments(db: Kysely<unknown>, tables: IndexTables, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await db.transaction().execute((trx) => forget(trx, tables, ids));
}

async function forget(trx: Transaction<unknown>, tables: IndexTables, ids: readonly string[]): Promise<void> {
  await countWords(trx, tables, ids, -1);
  await sql`delete from ${tables.documents} where id = any(${[...ids]}::uuid[])`.execute(trx);
}

/**
 * Counts words for each group of readers apart: a correction may only name a word that whoever asks could have read. What
 * everybody may read is counted once, for everybody. Ordered, so that two writers never wait for each other in a circle.
 */
async function countWords(
  trx: Transaction<unknown>,
  { documents, texts, words }: IndexTables,
  ids: readonly string[],
  step: 1 | -1,
): Promise<void> {
  const occurrences = sql`
    select word, reader, count(*)::int as n
    from ${texts} t join ${documents} d using (id),
      unnest(t.words) as word,
      unnest(case when 'public' = any(d.readers) then '{public}' else d.readers end) as reader
    where id = any(${[...ids]}::uuid[]) group by word, reader order by word, reader`;
  if (step === 1) {
    await sql`
      insert into ${words} as known (word, reader, documents)
      select word, reader, n from (${occurrences}) as new
      on conflict (word, reader) do update set documents = known.documents + excluded.documents`.execute(trx);
  } else {
    await sql`
      with gone as (${occurrences})
      update ${words} as known set documents = known.documents - gone.n
      from gone where known.word = gone.word and known.reader = gone.reader`.execute(trx);
    await sql`delete from ${words} where documents = 0`.execute(trx);
  }
}

function documentRow(document: SearchDocument): RawBuilder<unknown> {
  const days = `{${document.days.map(({ from, to }) => `[${from},${to}]`).join(',')}}`;
  const codes = facetNames.flatMap((facet: FacetName) => document.codes[facet].map((value) => `${facet}:${value}`));
  return sql`(${document.id}::uuid, ${[...document.readers]}::text[], ${document.startsAt ?? null}::timestamptz,
    ${document.endsAt ?? null}::timestamptz, ${document.deadline ?? null}::date, ${document.publishedAt}::timestamptz,
    ${days}::datemultirange, ${codes}::text[])`;
}

function textRow(document: SearchDocument): RawBuilder<unknown> {
  const weighed = [document.title, document.names, document.summary, document.body];
  const vectors = weighed.flatMap((texts, index) => vectorsOf(texts, 'ABCD'[index] as Weight));
  const words = weighed.flatMap((texts) => [texts.nl, texts.en, texts.any].flatMap((text) => wordsOf(text ?? '')));
  const vocabulary = [...new Set(words)].filter((word) => /^\D{4,40}$/u.test(word));
  return sql`(${document.id}::uuid, ${sql.join(vectors, sql` || `)}, ${vocabulary}::text[])`;
}

type Weight = 'A' | 'B' | 'C' | 'D';

function vectorsOf(texts: Texts, weight: Weight): RawBuilder<unknown>[] {
  const plain = (text: string | undefined) => wordsOf(text ?? '').join(' ');
  const vector = (configuration: string, text: string) =>
    sql`setweight(to_tsvector(${sql.lit(configuration)}, ${text}), ${sql.lit(weight)})`;
  return [
    vector('simple', [texts.nl, texts.en, texts.any].map(plain).join(' ')),
    vector('dutch', plain(texts.nl)),
    vector('english', plain(texts.en)),
  ];
}
