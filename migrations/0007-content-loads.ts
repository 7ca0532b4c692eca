import { type Kysely, sql } from 'kysely';

/** Which content was loaded and the day its relative dates count from, so that loading again changes nothing. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table content_loads (
      name text primary key,
      anchor date not null,
      fingerprint text not null,
      loaded_at timestamptz not null
    )`.execute(db);
}
