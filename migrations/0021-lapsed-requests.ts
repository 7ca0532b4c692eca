import { type Kysely, sql } from 'kysely';

/** An open request to organise an event together lapses with the event: cancelled, withdrawn, refused or past. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table joint_requests
      drop constraint joint_requests_state_check,
      add constraint joint_requests_state_check
        check (state in ('open', 'accepted', 'declined', 'withdrawn', 'lapsed'))`.execute(db);
  await sql`create index joint_requests_by_event on joint_requests (event_id)`.execute(db);
}
