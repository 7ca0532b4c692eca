import DataLoader from 'dataloader';
import { type Kysely, type SqlBool, sql } from 'kysely';
import type { Context } from '../context.ts';
import { getEvent as contract } from '../contracts/events.ts';
import { plannedOnce } from '../database/planned-once.ts';
import type { Schema } from '../database/schema.ts';
import { writtenOnce } from '../database/written-once.ts';
import { type Clock, today } from '../kernel/clock.ts';

/** Raise it when the program tells something else of the same event: all is made again after the next start. */
export const readyEdition = '1';

/** What came in together is asked together: to ask the database takes longer than what it does. */
const together = { cache: false, batchScheduleFn: (read: () => void) => void setImmediate(read) };

/**
 * What everybody is told of events, made before anybody asked ([decision 49](../../docs/decisions/0049-events-ready-to-be-sent.md)). What
 * is read here is right: whoever changes an event notes it in the same transaction, and what is noted is not read.
 */
export class ReadyEvents {
  readonly #db: Kysely<Schema>;
  readonly #clock: Clock;
  readonly #details: DataLoader<string, string | undefined>;
  readonly #items: DataLoader<readonly string[], ReadonlyMap<string, Buffer>>;

  constructor({ db, clock }: Pick<Context, 'db' | 'clock'>) {
    this.#db = db;
    this.#clock = clock;
    // Of more than these the second half is read while the first is sent.
    this.#details = new DataLoader((ids) => this.#readDetails(ids), { ...together, maxBatchSize: 16 });
    this.#items = new DataLoader((lists) => this.#readItems(lists), together);
  }

  /** JSON of an `EventDetail`; nothing where it is to be made. */
  detail(id: string): Promise<string | undefined> {
    return this.#details.load(id);
  }

  /** JSON of `EventItem`s by id, of those that are made; there may be others too. */
  items(ids: readonly string[]): Promise<ReadonlyMap<string, Buffer>> {
    return this.#items.load(ids);
  }

  async #readItems(lists: readonly (readonly string[])[]): Promise<ReadonlyMap<string, Buffer>[]> {
    const ids = [...new Set(lists.flat())];
    const { rows } = await this.#db.executeQuery(readyItems(this.#db, ids, [readyEdition]));
    const items = new Map(rows.map(({ event_id: id, item }) => [id, Buffer.from(item)]));
    return lists.map(() => items);
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
  return (
    db
      .selectFrom('ready_events')
      .modifyFront(plannedOnce)
      // A list that the planner cannot see is planned for once; what it could see it would plan for each time.
      .where(sql<SqlBool>`event_id = any(array(select unnest(${ids}::uuid[])))`)
      .where(sql<SqlBool>`edition = (${as}::text[])[1]`)
      .where(
        sql<SqlBool>`not exists (select from unready_events where unready_events.event_id = ready_events.event_id)`,
      )
  );
}

const eventAddress = new RegExp(`^${contract.path.replace('{id}', '([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})')}$`);

/** What is ready of `GET /api/v1/events/{id}`, for who asks for nothing else. */
export function readyEventAnswers({ readyEvents }: Pick<Context, 'readyEvents'>) {
  return {
    route: contract.path.replace('{id}', ':id'),
    at(address: string): Promise<string | undefined> | undefined {
      const id = eventAddress.exec(address)?.[1];
      return id === undefined ? undefined : readyEvents.detail(id);
    },
  };
}
