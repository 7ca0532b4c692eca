import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import { letGoOfResults } from './let-go-of-results.ts';
import { keepPlans } from './planned-once.ts';
import type { Schema } from './schema.ts';

export type Database = Kysely<Schema>;

const { builtins } = pg.types;
const asText = (value: string) => value;
const parsers = new Map<number, (value: string) => unknown>([
  [builtins.DATE, asText],
  [builtins.TIME, (value: string) => value.slice(0, 5)],
  [builtins.TIMESTAMPTZ, (value: string) => Temporal.Instant.from(value)],
  [builtins.INT8, Number],
]);

/** A pool on a PostgreSQL address: dates come back as text (`YYYY-MM-DD`), moments as `Temporal.Instant`. */
export function createPool(url: string, options: { max?: number; onError?: (error: Error) => void } = {}): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max: options.max ?? 10,
    types: {
      getTypeParser: (oid: number, format?: string) =>
        parsers.get(oid) ?? pg.types.getTypeParser(oid, format as 'text'),
    },
  });
  // Without a listener a connection that the server closes would end the process: idle ones tell the pool, those at
  // work (whose query is refused as well) only themselves.
  pool.on('error', (error) => options.onError?.(error));
  pool.on('connect', (client) => {
    client.on('error', (error) => options.onError?.(error));
    keepPlans(client);
    letGoOfResults(client);
  });
  return pool;
}

export function connect(pool: pg.Pool): Database {
  return new Kysely<Schema>({ dialect: new PostgresDialect({ pool }) });
}
