import type { BuiltinIndexes } from '../../search/builtin/builtin-indexes.ts';
import type { Context } from '../context.ts';
import { type Repetition, repeat } from '../kernel/repeat.ts';
import { indexEvents } from './index-events.ts';

const atOnce = 200;
const retryMilliseconds = 30_000;

type Outdated = Pick<BuiltinIndexes['search'], 'outdated'>;

/**
 * Writes documents again that an earlier edition of the program wrote in its own way, a batch at a time; what was done is
 * outdated no more, so that it goes on after a restart where it was. Answers whether it came to the end.
 */
export async function reindexOutdated(
  context: Context,
  engines: readonly Outdated[],
  stopped: () => boolean = () => false,
): Promise<boolean> {
  for (const engine of engines)
    for (let before: string | undefined; ;) {
      if (stopped()) return false;
      const ids = await engine.outdated(atOnce);
      if (ids.length === 0) break;
      if (ids[0] === before) throw new Error(`${before} stays as an earlier edition wrote it.`);
      await indexEvents(context, ids);
      before = ids[0];
    }
  return true;
}

/**
 * Writes all events again that are published, and takes out all others; tells how many it has come to. What it does not
 * come to is outdated, and written again by whichever process starts next.
 */
export async function reindexAll(
  context: Context,
  engines: readonly Pick<BuiltinIndexes['search'], 'storedIds' | 'outdate'>[],
  say: (events: number, of: number) => void,
): Promise<void> {
  for (const engine of engines) await engine.outdate();
  const ids = await everyId(context, engines);
  for (let first = 0; first < ids.length; first += atOnce) {
    await indexEvents(context, ids.slice(first, first + atOnce));
    say(Math.min(first + atOnce, ids.length), ids.length);
  }
}

/** Ids of everything that is published or stands in an index. */
export async function everyId(
  context: Context,
  engines: readonly Pick<BuiltinIndexes['search'], 'storedIds'>[],
): Promise<string[]> {
  const published = await context.db
    .selectFrom('events')
    .select('id')
    .where('editorial_state', '=', 'published')
    .execute();
  const ids = new Set(published.map(({ id }) => id));
  for (const engine of engines) for (const id of await engine.storedIds()) ids.add(id);
  return [...ids].toSorted();
}

/** Brings what is outdated up to date in the background: the doors open before it is done. */
export class Reindexing {
  readonly #repetition: Repetition;
  #stopped = false;

  constructor(context: Context, { search, plans }: BuiltinIndexes, onError: (error: unknown) => void) {
    let done = false;
    this.#repetition = repeat(async () => {
      if (done) return;
      try {
        done = await reindexOutdated(context, [search, plans], () => this.#stopped);
      } catch (error) {
        onError(error);
      }
    }, retryMilliseconds);
  }

  /** Lets the batch at hand come to its end. */
  async stop(): Promise<void> {
    this.#stopped = true;
    await this.#repetition.stop();
  }
}
