import { type Kysely, sql } from 'kysely';

/** A search can be mailed as soon as something is new in it. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table alert_requests drop constraint alert_requests_frequency_check,
      add constraint alert_requests_frequency_check check (frequency in ('at_once', 'daily', 'weekly'))`.execute(db);
  await sql`
    alter table saved_searches drop constraint saved_searches_frequency_check,
      add constraint saved_searches_frequency_check check (frequency in ('none', 'at_once', 'daily', 'weekly'))`.execute(
    db,
  );
}
