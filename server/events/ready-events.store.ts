import { type Insertable, type Kysely, type Transaction, sql } from 'kysely';
import type { ReadyEventsTable } from '../database/schema-ready.ts';
import type { Schema } from '../database/schema.ts';
import { readyEdition } from './ready-events.queries.ts';

/** Every write to what was made ready of events; that one is ready no more is noted by the tables it is made of. */

const makersLock = 7_300_141;

/** Whether nobody else is making events ready; until the transaction ends nobody else will. */
export async function mayMakeReady(trx: Transaction<Schema>): Promise<boolean> {
  const { rows } = await sql<{ mine: boolean }>`select pg_try_advisory_xact_lock(${makersLock}) as mine`.execute(trx);
  return rows[0]?.mine === true;
}

/** Takes up what was noted of some events. What is read of them after this has all that was noted. */
export async function takeUnready(trx: Transaction<Schema>, most: number): Promise<string[]> {
  const rows = await trx
    .deleteFrom('unready_events')
    .where('event_id', 'in', (some) => some.selectFrom('unready_events').select('event_id').limit(most))
    .returning('event_id')
    .execute();
  return [...new Set(rows.map((row) => row.event_id))];
}

export type MadeReady = Omit<Insertable<ReadyEventsTable>, 'edition'>;

/** Puts what was made of these events in the place of what stood there; of those that were not made nothing stays. */
export async function replaceReady(
  trx: Transaction<Schema>,
  ids: readonly string[],
  made: readonly MadeReady[],
): Promise<void> {
  await trx.deleteFrom('ready_events').where('event_id', 'in', ids).execute();
  if (made.length === 0) return;
  await trx
    .insertInto('ready_events')
    .values(made.map((one) => ({ ...one, edition: readyEdition })))
    .execute();
}

/** What another edition of the program made, or what was right until yesterday, is to be made again. */
export async function noteOutdated(db: Kysely<Schema>, today: string): Promise<void> {
  await db
    .insertInto('unready_events')
    .columns(['event_id'])
    .expression(
      db
        .selectFrom('ready_events')
        .select('event_id')
        // Said so that all three are looked up.
        .where((ready) =>
          ready.or([
            ready('edition', '<', readyEdition),
            ready('edition', '>', readyEdition),
            ready('holds_through', '<', today),
          ]),
        ),
    )
    .execute();
}
