import DataLoader from 'dataloader';
import type { Kysely } from 'kysely';
import { sql, type SqlBool } from 'kysely';
import { plannedOnce } from '../database/planned-once.ts';
import type { Schema } from '../database/schema.ts';
import { writtenOnce } from '../database/written-once.ts';

/** Raise it when the program tells something else of the same event: all is made again after the next start. */
export const readyEdition = '1';

/**
 * What everybody is told of events, made before anybody asked ([decision 49](../../docs/decisions/0049-events-ready-to-be-sent.md)). What
 * is read here is right: whoever changes an event notes it in the same transaction, and what is noted is not read.
 */
export class ReadyEvents {
  readonly #db: Kysely<Schema>;
  readonly #details: DataLoader<string, string | undefined>;

  constructor(db: Kysely<Schema>) {
    this.#db = db;
    this.#details = new DataLoader((ids) => this.#readDetails(ids), {
      cache: false,
      // Questions that came in together are put together: asking the database takes longer than what it does.
      batchScheduleFn: (read) => void setImmediate(read),
    });
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
    const { rows } = await this.#db.executeQuery(readyDetails(this.#db, ids, [readyEdition]));
    const byId = new Map(rows.map(({ event_id: id, detail }) => [id, detail ?? undefined]));
    return ids.map((id) => byId.get(id));
  }
}

const readyItems = writtenOnce((db: Kysely<Schema>, ids: readonly string[], editions: readonly string[]) =>
  readyAmong(db, ids, editions).select(['event_id', 'item']),
);
const readyDetails = writtenOnce((db: Kysely<Schema>, ids: readonly string[], editions: readonly string[]) =>
  readyAmong(db, ids, editions).select(['event_id', 'detail']),
);

function readyAmong(db: Kysely<Schema>, ids: readonly string[], editions: readonly string[]) {
  return db
    .selectFrom('ready_events')
    .modifyFront(plannedOnce)
    .where(sql<SqlBool>`event_id = any(${ids}::uuid[])`)
    .where(sql<SqlBool>`edition = any(${editions}::text[])`)
    .where(sql<SqlBool>`not exists (select from unready_events where unready_events.event_id = ready_events.event_id)`);
}
