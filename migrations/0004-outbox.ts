import { type Kysely, sql } from 'kysely';

/** Messages between parts of the program, written in the same transaction as the change they tell of. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table outbox (
      id bigint generated always as identity primary key,
      topic text not null,
      subject text not null,
      announced_at timestamptz not null default now(),
      available_at timestamptz not null default now(),
      attempts int not null default 0,
      last_error text,
      parked_at timestamptz
    )`.execute(db);
  await sql`create index outbox_waiting on outbox (available_at) where parked_at is null`.execute(db);
}
