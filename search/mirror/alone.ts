import { type Kysely, sql } from 'kysely';

/** Any constant that nobody else uses: what these locks lock stands in their second half. */
const lockSpace = 7_301;

/** Does something to a mirror while nobody else does, in any process; gives up when somebody is at it. */
export async function aloneOrNot<T>(db: Kysely<unknown>, uid: string, work: () => Promise<T>): Promise<T | undefined> {
  return db.connection().execute(async (connection) => {
    const { rows } = await sql<{ locked: boolean }>`
      select pg_try_advisory_lock(${lockSpace}, hashtext(${uid})) as locked`.execute(connection);
    return rows[0]!.locked ? locked(connection, uid, work) : undefined;
  });
}

/** The same, but waits until everybody else is done. */
export async function alone<T>(db: Kysely<unknown>, uid: string, work: () => Promise<T>): Promise<T> {
  return db.connection().execute(async (connection) => {
    await sql`select pg_advisory_lock(${lockSpace}, hashtext(${uid}))`.execute(connection);
    return locked(connection, uid, work);
  });
}

/** The lock is the connection's: a process that dies has none. */
async function locked<T>(connection: Kysely<unknown>, uid: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } finally {
    await sql`select pg_advisory_unlock(${lockSpace}, hashtext(${uid}))`.execute(connection);
  }
}
