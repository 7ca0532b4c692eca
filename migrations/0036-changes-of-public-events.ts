import { type Kysely, sql } from 'kysely';

/**
 * What everybody could see, and in which order it changed: one row for each event that is public or was. Places in the order
 * are given one writer after the other, out of one row, so whoever has read up to a place has missed nothing before it, and
 * no place is ever skipped. What was never public takes no place. `forgotten` is the last place whose deletion is not told
 * any more.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table public_change_order (
      sole boolean primary key default true check (sole),
      last bigint not null,
      forgotten bigint not null,
      check (forgotten <= last)
    )`.execute(db);
  await sql`insert into public_change_order (last, forgotten) values (0, 0)`.execute(db);
  await sql`
    create table public_changes (
      event_id uuid primary key,
      place bigint not null unique,
      changed_at timestamptz not null,
      deleted_at timestamptz,
      edition text not null,
      fingerprint text not null
    )`.execute(db);
  await sql`create index public_changes_deleted on public_changes (deleted_at) where deleted_at is not null`.execute(
    db,
  );
  for (const table of ['public_change_order', 'public_changes'])
    await sql`
      create trigger tells_content after insert or update or delete or truncate on ${sql.table(table)}
      for each statement execute function tell_content()`.execute(db);
}
