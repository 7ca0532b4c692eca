import { type Kysely, sql } from 'kysely';

/** A leg that moved while everybody could see it knows on which days it was before, so that its page can say from when to when. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table legs
      add column was_starts_on date,
      add column was_ends_on date,
      add constraint legs_was_whole check ((was_starts_on is null) = (was_ends_on is null))`.execute(db);
}
