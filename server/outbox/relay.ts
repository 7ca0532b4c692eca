import { sql } from 'kysely';
import type { Database } from '../database/connect.ts';
import type { Message } from './announce.ts';

/**
 * Carries messages to their handlers, at least once. A message is claimed by lease (a later `available_at`), handled
 * outside any transaction, and settled one by one by deleting its row; a process that dies in between leaves the
 * lease to run out. Handlers are idempotent: they read the present state instead of trusting the message.
 */
export type Handler = (subjects: readonly string[]) => Promise<void>;
export type Subscriptions = Readonly<Record<Message['topic'], readonly Handler[]>>;

const leaseSeconds = 60;
const batchSize = 200;
export const maximumAttempts = 8;

interface Claimed {
  id: number;
  topic: Message['topic'];
  subject: string;
  attempts: number;
}

export class OutboxRelay {
  readonly #db: Database;
  readonly #subscriptions: Subscriptions;
  readonly #onError: (error: unknown, message: Message) => void;
  #timer: NodeJS.Timeout | undefined;
  #running: Promise<number> = Promise.resolve(0);
  #stopped = false;

  constructor(db: Database, subscriptions: Subscriptions, onError: (error: unknown, message: Message) => void) {
    this.#db = db;
    this.#subscriptions = subscriptions;
    this.#onError = onError;
  }

  /** Looks for messages every `milliseconds` until stopped. */
  start(milliseconds = 300): void {
    const next = () => {
      this.#timer = setTimeout(() => {
        this.drain()
          .catch(() => undefined)
          .finally(() => this.#stopped || next());
      }, milliseconds);
    };
    next();
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    clearTimeout(this.#timer);
    await this.#running.catch(() => undefined);
  }

  /** Handles everything that waits now; answers how many messages were settled. One drain at a time. */
  drain(): Promise<number> {
    const before = this.#running.catch(() => 0);
    this.#running = before.then(async () => {
      let settled = 0;
      for (;;) {
        const batch = await this.#claim();
        if (batch.length === 0) return settled;
        settled += await this.#handle(batch);
      }
    });
    return this.#running;
  }

  async #claim(): Promise<Claimed[]> {
    const { rows } = await sql<Claimed>`
      update outbox set available_at = now() + ${leaseSeconds} * interval '1 second', attempts = attempts + 1
      where id in (
        select id from outbox where parked_at is null and available_at <= now()
        order by id limit ${batchSize} for update skip locked
      )
      returning id, topic, subject, attempts`.execute(this.#db);
    return rows;
  }

  async #handle(batch: Claimed[]): Promise<number> {
    try {
      for (const topic of new Set(batch.map((message) => message.topic))) {
        const subjects = [...new Set(batch.filter((one) => one.topic === topic).map((one) => one.subject))];
        for (const handler of this.#subscriptions[topic]) await handler(subjects);
      }
      await this.#db
        .deleteFrom('outbox')
        .where(
          'id',
          'in',
          batch.map((message) => message.id),
        )
        .execute();
      return batch.length;
    } catch (error) {
      // One poisonous message must not hold up the others: halve the batch until it stands alone.
      const [first] = batch;
      if (batch.length > 1) {
        const middle = Math.ceil(batch.length / 2);
        return (await this.#handle(batch.slice(0, middle))) + (await this.#handle(batch.slice(middle)));
      }
      if (first) await this.#setAside(first, error);
      return 0;
    }
  }

  async #setAside(message: Claimed, error: unknown): Promise<void> {
    this.#onError(error, message);
    const waitSeconds = Math.min(3600, 2 ** message.attempts);
    await sql`
      update outbox set last_error = ${String(error).slice(0, 1000)},
        available_at = now() + ${waitSeconds} * interval '1 second',
        parked_at = case when attempts >= ${maximumAttempts} then now() end
      where id = ${message.id}`.execute(this.#db);
  }
}
