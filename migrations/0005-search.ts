import { type Kysely, sql } from 'kysely';

/**
 * What the PostgreSQL search engine reads: one narrow row per event for dates and facets, the text beside it (a
 * tsvector in the row that lists are read from would be unpacked for every row), and the words that occur with the
 * number of documents they occur in, for typing mistakes.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create extension if not exists pg_trgm`.execute(db);
  await sql`
    create table search_documents (
      id uuid primary key,
      audience text not null,
      starts_at timestamptz,
      ends_at timestamptz,
      deadline date,
      published_at timestamptz not null,
      days datemultirange not null,
      codes text[] not null
    )`.execute(db);
  await sql`create index search_documents_by_code on search_documents using gin (codes)`.execute(db);
  await sql`create index search_documents_by_end on search_documents (ends_at)`.execute(db);
  await sql`
    create table search_texts (
      id uuid primary key references search_documents on delete cascade,
      text tsvector not null,
      words text[] not null
    )`.execute(db);
  await sql`alter table search_texts alter column text set storage external`.execute(db);
  await sql`create index search_texts_by_text on search_texts using gin (text)`.execute(db);
  await sql`
    create table search_words (
      word text primary key,
      documents int not null check (documents >= 0)
    )`.execute(db);
  await sql`create index search_words_by_trigram on search_words using gin (word gin_trgm_ops)`.execute(db);
}
