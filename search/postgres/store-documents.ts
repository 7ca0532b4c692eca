import { type Kysely, type RawBuilder, type Transaction, sql } from 'kysely';
import { type FacetName, type SearchDocument, type Texts, facetNames } from '../document.ts';
import { wordsOf } from '../words.ts';

/** Writes documents and keeps the list of words true: a word that no document holds any more is gone. */
export async function storeDocuments(db: Kysely<unknown>, documents: readonly SearchDocument[]): Promise<void> {
  if (documents.length === 0) return;
  await db.transaction().execute(async (trx) => {
    await forget(
      trx,
      documents.map((document) => document.id),
    );
    await sql`
      insert into search_documents (id, readers, starts_at, ends_at, deadline, published_at, days, codes)
      values ${sql.join(documents.map(documentRow))}`.execute(trx);
    await sql`insert into search_texts (id, text, words) values ${sql.join(documents.map(textRow))}`.execute(trx);
    await countWords(
      trx,
      documents.map((document) => document.id),
      1,
    );
  });
}

export async function removeDocuments(db: Kysely<unknown>, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await db.transaction().execute((trx) => forget(trx, ids));
}

async function forget(trx: Transaction<unknown>, ids: readonly string[]): Promise<void> {
  await countWords(trx, ids, -1);
  await sql`delete from search_documents where id = any(${[...ids]}::uuid[])`.execute(trx);
}

/** Ordered by word, so that two writers never wait for each other in a circle. */
async function countWords(trx: Transaction<unknown>, ids: readonly string[], step: 1 | -1): Promise<void> {
  const occurrences = sql`
    select word, count(*)::int as n from search_texts, unnest(words) as word
    where id = any(${[...ids]}::uuid[]) group by word order by word`;
  if (step === 1) {
    await sql`
      insert into search_words (word, documents) ${occurrences}
      on conflict (word) do update set documents = search_words.documents + excluded.documents`.execute(trx);
  } else {
    await sql`
      with gone as (${occurrences})
      update search_words set documents = documents - gone.n from gone where search_words.word = gone.word`.execute(
      trx,
    );
    await sql`delete from search_words where documents = 0`.execute(trx);
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
