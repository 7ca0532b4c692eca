import { type Transaction, sql } from 'kysely';
import type { Database } from '../database/connect.ts';
import type { Schema } from '../database/schema.ts';

export async function knownJobs(db: Database): Promise<Set<string>> {
  const rows = await db.selectFrom('scheduled_jobs').select('name').execute();
  return new Set(rows.map((row) => row.name));
}

/** Notes when a new job is due; another process may have been quicker. */
export async function addJob(db: Database, name: string, dueAt: Temporal.Instant): Promise<void> {
  await db
    .insertInto('scheduled_jobs')
    .values({ name, due_at: dueAt.toString() })
    .onConflict((conflict) => conflict.column('name').doNothing())
    .execute();
}

/**
 * Holds a job that is due until the end of the transaction, and answers since when it is; nothing when it is not due, or
 * is held by another process.
 */
export async function holdIfDue(
  trx: Transaction<Schema>,
  name: string,
  now: Temporal.Instant,
): Promise<Temporal.Instant | undefined> {
  const row = await trx
    .selectFrom('scheduled_jobs')
    .select('due_at')
    .where('name', '=', name)
    .where('due_at', '<=', sql<Temporal.Instant>`${now.toString()}`)
    .forUpdate()
    .skipLocked()
    .executeTakeFirst();
  return row?.due_at;
}

export async function noteRun(
  trx: Transaction<Schema>,
  name: string,
  ranAt: Temporal.Instant,
  dueAt: Temporal.Instant,
): Promise<void> {
  await trx
    .updateTable('scheduled_jobs')
    .set({ last_run_at: ranAt.toString(), due_at: dueAt.toString(), last_error: null, failures: 0 })
    .where('name', '=', name)
    .execute();
}

const longestWaitMinutes = 60;

/** Leaves a job that failed for later, each time longer; unless another process has done it meanwhile. */
export async function noteFailure(
  db: Database,
  name: string,
  failed: { dueAt: Temporal.Instant; now: Temporal.Instant; error: unknown },
): Promise<void> {
  await sql`
    update scheduled_jobs set failures = failures + 1, last_error = ${String(failed.error).slice(0, 1000)},
      due_at = ${failed.now.toString()}::timestamptz
        + least(${longestWaitMinutes}, 2 ^ least(failures, 10)) * interval '1 minute'
    where name = ${name} and due_at = ${failed.dueAt.toString()}::timestamptz`.execute(db);
}
