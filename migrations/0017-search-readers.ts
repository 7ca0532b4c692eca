import { type Kysely, sql } from 'kysely';

/** A document names the groups that may read it. What is indexed so far is public. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table search_documents
      add column readers text[] not null default '{public}',
      alter column audience drop not null`.execute(db);
}
