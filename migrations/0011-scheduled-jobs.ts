import { type Kysely, sql } from 'kysely';

/** Work that comes round by itself: when each job is due next, and how the last time went. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table scheduled_jobs (
      name text primary key check (btrim(name) <> ''),
      due_at timestamptz not null,
      last_run_at timestamptz,
      last_error text,
      failures int not null default 0 check (failures >= 0)
    )`.execute(db);
}
