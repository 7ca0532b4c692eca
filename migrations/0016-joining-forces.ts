import { type Kysely, sql } from 'kysely';

/**
 * Organisations join forces on an event: invited by its lead, or by asking themselves. Nobody's name stands on an event
 * before they agreed. One open question per event and organisation.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table joint_requests (
      id uuid primary key,
      event_id uuid not null references events on delete cascade,
      organiser_id text not null references organisers,
      direction text not null check (direction in ('invited', 'asked')),
      role text not null check (role in ('co_organiser', 'partner')),
      message text,
      state text not null default 'open' check (state in ('open', 'accepted', 'declined', 'withdrawn')),
      created_by uuid references people on delete set null,
      created_at timestamptz not null,
      decided_by uuid references people on delete set null,
      decided_at timestamptz,
      answer text,
      check ((state = 'open') = (decided_at is null))
    )`.execute(db);
  await sql`create unique index one_open_joint_request on joint_requests (event_id, organiser_id) where state = 'open'`.execute(
    db,
  );
  await sql`create index joint_requests_by_organiser on joint_requests (organiser_id)`.execute(db);
}
