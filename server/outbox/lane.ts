import type { Database } from '../database/connect.ts';
import type { Message } from './announce.ts';
import { type Claimed, claim, maximumAttempts, setAside, settle } from './outbox.store.ts';

/** Is given the subjects of many messages at once. */
export type BatchHandler = (subjects: readonly string[]) => Promise<void>;
/** Is given the subject of one message; has to be done with it within the lease. */
export type Handler = (subject: string) => Promise<void>;
/** A list is given batches; `each` is given one message after the other, each settled before the next is taken. */
export type Subscription = readonly BatchHandler[] | { each: readonly Handler[] };

const batchSize = 200;

/** The messages of one topic, on their own way: what is slow or fails here holds up no other topic. */
export class Lane {
  readonly #db: Database;
  readonly #topic: Message['topic'];
  readonly #handlers: readonly BatchHandler[];
  readonly #together: boolean;
  readonly #onError: (error: unknown, message: Message) => void;
  #running: Promise<unknown> = Promise.resolve();
  #stopped = false;

  constructor(
    db: Database,
    topic: Message['topic'],
    subscription: Subscription,
    onError: (error: unknown, message: Message) => void,
  ) {
    this.#db = db;
    this.#topic = topic;
    this.#together = !('each' in subscription);
    this.#handlers = 'each' in subscription ? subscription.each.map(oneByOne) : subscription;
    this.#onError = onError;
  }

  /** Handles everything that waits now; answers how many messages were taken and settled. One drain at a time. */
  drain(): Promise<{ taken: number; settled: number }> {
    const run = this.#running.then(async () => {
      const count = { taken: 0, settled: 0 };
      for (;;) {
        const batch = this.#stopped ? [] : await this.#claim();
        if (batch.length === 0) return count;
        count.taken += batch.length;
        count.settled += await this.#handle(batch);
      }
    });
    this.#running = run.catch(() => undefined);
    return run;
  }

  /** Lets the batch at hand come to its end, and takes no other. */
  async stop(): Promise<void> {
    this.#stopped = true;
    await this.#running;
  }

  /** What was taken before may have killed who took it: such a message is taken alone, and takes no others with it. */
  async #claim(): Promise<Claimed[]> {
    const batch = this.#together ? await claim(this.#db, this.#topic, { limit: batchSize, fresh: true }) : [];
    return batch.length > 0 ? batch : claim(this.#db, this.#topic, { limit: 1, fresh: false });
  }

  async #handle(batch: readonly Claimed[]): Promise<number> {
    const [first] = batch;
    if (first === undefined) return 0;
    try {
      if (first.attempts > maximumAttempts) throw new Error('Handling it never came to its end.');
      const subjects = [...new Set(batch.map((message) => message.subject))];
      for (const handler of this.#handlers) await handler(subjects);
      await settle(this.#db, batch);
      return batch.length;
    } catch (error) {
      // One poisonous message must not hold up the others: halve the batch until it stands alone.
      if (batch.length > 1) {
        const middle = Math.ceil(batch.length / 2);
        return (await this.#handle(batch.slice(0, middle))) + (await this.#handle(batch.slice(middle)));
      }
      this.#onError(error, first);
      await setAside(this.#db, first, error);
      return 0;
    }
  }
}

function oneByOne(handler: Handler): BatchHandler {
  return async (subjects) => {
    for (const subject of subjects) await handler(subject);
  };
}
