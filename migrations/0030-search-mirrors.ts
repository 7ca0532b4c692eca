import { type Kysely, sql } from 'kysely';

/**
 * A mirror is an index elsewhere that follows the versions of an index kept here: up to which version it holds everything,
 * when it last held all there was, and when somebody last looked after it. `born` says which index it is, when another comes
 * to bear its name; `born_next` is the one that is about to. Documents that it does not take are set aside and tried again.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table search_mirrors (
      uid text primary key,
      kind text not null check (kind in ('search', 'plan')),
      state text not null default 'filling' check (state in ('filling', 'ready', 'swapping')),
      version bigint not null default 0,
      born text,
      born_next text,
      caught_up_at timestamptz,
      seen_at timestamptz not null
    )`.execute(db);
  await sql`
    create table search_set_aside (
      uid text not null references search_mirrors on delete cascade,
      id uuid not null,
      attempts int not null,
      last_error text not null,
      set_aside_at timestamptz not null,
      retry_at timestamptz not null,
      primary key (uid, id)
    )`.execute(db);
}
