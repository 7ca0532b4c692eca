import { type Kysely, sql } from 'kysely';

/**
 * An index keeps of each document the whole, a fingerprint of it, the terms it is found by, and the version in which it
 * came to be as it is; of a document that went, when it went. Versions are given one writer after the other, so whoever
 * has read up to a version has missed nothing before it. Documents that stand here already have no terms yet and are
 * written again after the start.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create sequence search_versions`.execute(db);
  for (const index of ['search', 'plan']) {
    const [documents, texts, removed] = ['documents', 'texts', 'removed'].map((table) =>
      sql.table(`${index}_${table}`),
    );
    await sql`
      alter table ${documents!}
        add column version bigint not null default nextval('search_versions'),
        add column edition text not null default '',
        add column fingerprint text not null default ''`.execute(db);
    await sql`create index on ${documents!} (version)`.execute(db);
    await sql`
      alter table ${texts!}
        drop column words,
        add column terms text not null default '',
        add column document jsonb not null default '{}'`.execute(db);
    await sql`
      create table ${removed!} (
        id uuid primary key,
        version bigint not null default nextval('search_versions')
      )`.execute(db);
    await sql`create index on ${removed!} (version)`.execute(db);
  }
  // Typing mistakes are looked for among the terms of the index in the process.
  await sql`drop table search_words`.execute(db);
  await sql`drop table plan_words`.execute(db);
}
