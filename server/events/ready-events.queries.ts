import DataLoader from 'dataloader';
import { type Kysely, type SqlBool, sql } from 'kysely';
import type { Context } from '../context.ts';
import { plannedOnce } from '../database/planned-once.ts';
import type { Schema } from '../database/schema.ts';
import { writtenOnce } from '../database/written-once.ts';
import { type Clock, today } from '../kernel/clock.ts';

/** Raise it when the program tells something else of the same event: all is made again after the next start. */
export const readyEdition = '1';

/**
 * What everybody is told of events, made before anybody asked ([decision 49](../../docs/decisions/0049-events-ready-to-be-sent.md)). What
 * is read here is right: whoever changes an event notes it in the same transaction, and what is noted is not read.
 */
export class ReadyEvents {
  readonly #db: Kysely<Schema>;
  readonly #clock: Clock;
  /** The last read that was begun. */
  #reading: Promise<unknown> = Promise.resolve();
  readonly #details: DataLoader<string, string | undefined>;

  constructor({ db, clock }: Pick<Context, 'db' | 'clock'>) {
    this.#db = db;
    this.#clock = clock;
    this.#details = new DataLoader(
      (ids) => {
        const reading = this.#readDetails(ids);
        this.#reading = reading;
        return reading;
      },
      {
        cache: false,
        // What is asked while the database is being asked waits and is put together: asking takes longer than what is done.
        batchScheduleFn: (read) => void this.#reading.then(read, read),
      },
    );
  }

  /** JSON of an `EventDetail`; nothing where it is to be made. */
  detail(id: string): Promise<string | undefined> {
    return this.#details.load(id);
  }

  /** JSON of `EventItem`s by id, of those that are made. */
  async items(ids: readonly string[]): Promise<ReadonlyMap<string, Buffer>> {
    const { rows } = await this.#db.executeQuery(readyItems(this.#db, ids, [readyEdition]));
    return new Map(rows.map(({ event_id: id, item }) => [id, Buffer.from(item)]));
  }

  async #readDetails(ids: readonly string[]): Promise<(string | undefined)[]> {
    const as = [readyEdition, today(this.#clock).toString()];
    const { rows } = await this.#db.executeQuery(readyDetails(this.#db, ids, as));
    const byId = new Map(rows.map(({ event_id: id, detail }) => [id, detail ?? undefined]));
    return ids.map((id) => byId.get(id));
  }
}

const readyItems = writtenOnce((db: Kysely<Schema>, ids: readonly string[], as: readonly string[]) =>
  readyAmong(db, ids, as).select(['event_id', 'item']),
);
const readyDetails = writtenOnce((db: Kysely<Schema>, ids: readonly string[], as: readonly string[]) =>
  readyAmong(db, ids, as)
    .select(['event_id', 'detail'])
    .where(sql<SqlBool>`coalesce(holds_through >= (${as}::text[])[2]::date, true)`),
);

/** @param as the edition, and the day where it matters */
function readyAmong(db: Kysely<Schema>, ids: readonly string[], as: readonly string[]) {
  return db
    .selectFrom('ready_events')
    .modifyFront(plannedOnce)
    .where(sql<SqlBool>`event_id = any(${ids}::uuid[])`)
    .where(sql<SqlBool>`edition = (${as}::text[])[1]`)
    .where(sql<SqlBool>`not exists (select from unready_events where unready_events.event_id = ready_events.event_id)`);
}
