import type { BuiltinIndexes } from '../../search/builtin/builtin-indexes.ts';
import type { Listen, Listening } from '../database/listen.ts';
import { type Repetition, repeat } from '../kernel/repeat.ts';

/** How often it looks by itself, in milliseconds: news can be missed. */
const interval = 1000;

/** Keeps the indexes of this process true to what is stored, whichever process stored it. */
export class ChangeFollower {
  readonly #indexes: BuiltinIndexes;
  readonly #listen: Listen | undefined;
  readonly #onError: (error: unknown) => void;
  #repetition: Repetition | undefined;
  #listening: Listening | undefined;

  constructor(indexes: BuiltinIndexes, onError: (error: unknown) => void, listen?: Listen) {
    this.#indexes = indexes;
    this.#onError = onError;
    this.#listen = listen;
  }

  /** Begins to read the indexes and follows them from then on; answers before they are read. */
  async start(): Promise<void> {
    this.#repetition = repeat(() => this.#follow(), interval);
    this.#listening = await this.#listen?.(() => this.#repetition?.wake());
  }

  async stop(): Promise<void> {
    await this.#listening?.close();
    await this.#repetition?.stop();
  }

  async #follow(): Promise<void> {
    try {
      await this.#indexes.load();
      await this.#indexes.catchUp();
    } catch (error) {
      this.#onError(error);
    }
  }
}
