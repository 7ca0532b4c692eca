import pg from 'pg';

export interface Listening {
  close(): Promise<void>;
}

/**
 * Calls `onNotify` for every notification and when it begins to listen, `onLost` when notifications may be missed;
 * answers once the first try to listen is over, and never rejects.
 */
export type Listen = (onNotify: () => void, onLost?: () => void) => Promise<Listening>;

const connectMilliseconds = 5000;
const firstWait = 250;
const longestWait = 30_000;

/**
 * Listens to a channel of PostgreSQL on a connection of its own, and connects again when it is lost, each time waiting
 * longer. Who listens again is told at once: what was said in between is not repeated.
 */
export function listenTo(url: string, channel: string, onError: (error: Error) => void = () => undefined): Listen {
  return async (onNotify, onLost) => {
    let client: pg.Client | undefined;
    let timer: NodeJS.Timeout | undefined;
    let closed = false;
    let failures = 0;

    const connect = async () => {
      const mine = new pg.Client({
        connectionString: url,
        connectionTimeoutMillis: connectMilliseconds,
        keepAlive: true,
      });
      client = mine;
      mine.on('error', onError);
      mine.on('notification', onNotify);
      mine.on('end', () => {
        onLost?.();
        if (closed) return;
        timer = setTimeout(() => void connect(), Math.min(longestWait, firstWait * 2 ** failures++));
      });
      try {
        await mine.connect();
        await mine.query(`listen ${mine.escapeIdentifier(channel)}`);
        failures = 0;
        onNotify();
      } catch (error) {
        if (!closed) onError(error as Error);
        await mine.end();
      }
    };

    await connect();
    return {
      close: async () => {
        closed = true;
        clearTimeout(timer);
        await client?.end();
      },
    };
  };
}
