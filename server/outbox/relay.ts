import type { Database } from '../database/connect.ts';
import type { Listen, Listening } from '../database/listen.ts';
import { type Repetition, repeat } from '../kernel/repeat.ts';
import type { Message } from './announce.ts';
import { Lane, type Subscription } from './lane.ts';

export type Subscriptions = Readonly<Record<Message['topic'], Subscription>>;

/** How often it looks when it is told of news, and when it is not; in milliseconds. */
const toldInterval = 2000;
const untoldInterval = 300;

/**
 * Carries messages to their handlers, at least once. A message is claimed by lease (a later `available_at`), handled
 * outside any transaction, and settled one by one by deleting its row; a process that dies in between leaves the
 * lease to run out. Handlers are idempotent: they read the present state instead of trusting the message.
 */
export class OutboxRelay {
  readonly #lanes: readonly Lane[];
  readonly #listen: Listen | undefined;
  #repetitions: readonly Repetition[] = [];
  #listening: Promise<Listening> | undefined;

  /** `listen` wakes it when there is news; it looks by itself all the same, because news can be missed. */
  constructor(
    db: Database,
    subscriptions: Subscriptions,
    onError: (error: unknown, message: Message) => void,
    listen?: Listen,
  ) {
    const topics = Object.keys(subscriptions) as Message['topic'][];
    this.#lanes = topics.map((topic) => new Lane(db, topic, subscriptions[topic], onError));
    this.#listen = listen;
  }

  /** Looks for messages every `milliseconds`, and as soon as there is news, until stopped. */
  async start(milliseconds = this.#listen ? toldInterval : untoldInterval): Promise<void> {
    this.#repetitions = this.#lanes.map((lane) => repeat(() => lane.drain(), milliseconds));
    this.#listening = this.#listen?.(() => {
      for (const repetition of this.#repetitions) repetition.wake();
    });
    await this.#listening;
  }

  /** Listens no more, lets the batches at hand come to their end, and takes no others. */
  async stop(): Promise<void> {
    const stopped = [...this.#lanes, ...this.#repetitions].map((one) => one.stop());
    await (await this.#listening)?.close();
    await Promise.all(stopped);
  }

  /** Handles everything that waits now, also what is told meanwhile; answers how many messages were settled. */
  async drain(): Promise<number> {
    let settled = 0;
    for (;;) {
      const counts = await Promise.all(this.#lanes.map((lane) => lane.drain()));
      settled += counts.reduce((sum, count) => sum + count.settled, 0);
      if (counts.every((count) => count.taken === 0)) return settled;
    }
  }
}
