import { type Kysely, sql } from 'kysely';
import { moment } from './mirror-rows.ts';

/** A document that a mirror did not take, and why. */
export interface Refused {
  id: string;
  error: string;
}

const longestWaitMinutes = 60;

/** Sets documents aside, each time for longer. */
export async function setAside(
  db: Kysely<unknown>,
  uid: string,
  refused: readonly Refused[],
  now: number,
): Promise<void> {
  for (const { id, error } of refused)
    await sql`
      insert into search_set_aside as a (uid, id, attempts, last_error, set_aside_at, retry_at)
      values (${uid}, ${id}::uuid, 1, ${error.slice(0, 1000)}, ${moment(now)}, ${moment(now)} + interval '1 minute')
      on conflict (uid, id) do update set attempts = a.attempts + 1, last_error = excluded.last_error,
        retry_at = ${moment(now)} + least(${longestWaitMinutes}, 2 ^ least(a.attempts, 10)) * interval '1 minute'`.execute(
      db,
    );
}

/** What was taken after all, or went, is aside no more. */
export async function takeBack(db: Kysely<unknown>, uid: string, ids: readonly string[]): Promise<void> {
  if (ids.length > 0)
    await sql`delete from search_set_aside where uid = ${uid} and id = any(${[...ids]}::uuid[])`.execute(db);
}

export async function dueAside(db: Kysely<unknown>, uid: string, now: number): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from search_set_aside where uid = ${uid} and retry_at <= ${moment(now)} order by retry_at limit 20`.execute(
    db,
  );
  return rows.map(({ id }) => id);
}

export async function allAside(db: Kysely<unknown>, uid: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`select id from search_set_aside where uid = ${uid} order by id`.execute(
    db,
  );
  return rows.map(({ id }) => id);
}
