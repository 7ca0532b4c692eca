import { type Kysely, sql } from 'kysely';

/**
 * Plans, events that are published for fewer than everybody, have an index of their own, of the same form as the public
 * one. Each index refuses what belongs in the other. Words are counted by group of readers: a word that stands only in
 * what somebody may not read is no correction for them.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table search_documents add constraint holds_public_alone check ('public' = any(readers))`.execute(db);
  await sql`alter table search_words add column reader text not null default 'public'`.execute(db);
  // The release before counts by word alone; while it still runs beside this one, its messages wait and are tried again.
  await sql`alter table search_words drop constraint search_words_pkey, add primary key (word, reader)`.execute(db);

  await sql`
    create table plan_documents (
      id uuid primary key,
      readers text[] not null,
      starts_at timestamptz,
      ends_at timestamptz,
      deadline date,
      published_at timestamptz not null,
      days datemultirange not null,
      codes text[] not null,
      constraint holds_plans_alone check (not 'public' = any(readers))
    )`.execute(db);
  await sql`create index plan_documents_by_code on plan_documents using gin (codes)`.execute(db);
  await sql`create index plan_documents_by_end on plan_documents (ends_at)`.execute(db);
  await sql`create index plan_documents_by_reader on plan_documents using gin (readers)`.execute(db);
  await sql`
    create table plan_texts (
      id uuid primary key references plan_documents on delete cascade,
      text tsvector not null,
      words text[] not null
    )`.execute(db);
  await sql`alter table plan_texts alter column text set storage external`.execute(db);
  await sql`create index plan_texts_by_text on plan_texts using gin (text)`.execute(db);
  await sql`
    create table plan_words (
      word text not null,
      reader text not null,
      documents int not null check (documents >= 0),
      primary key (word, reader)
    )`.execute(db);
  await sql`create index plan_words_by_trigram on plan_words using gin (word gin_trgm_ops)`.execute(db);
}
