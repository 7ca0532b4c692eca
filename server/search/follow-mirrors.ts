import type { MirroredIndexes } from '../../search/mirror/mirrored-indexes.ts';
import type { Listen, Listening } from '../database/listen.ts';
import { type Repetition, repeat } from '../kernel/repeat.ts';

/** How often it looks by itself, in milliseconds: whether there is something to write, and how far the mirrors are. */
const writingInterval = 1000;
const lookingInterval = 2000;

/** Lets the indexes in Meilisearch follow what is stored, each at its own pace, and keeps in sight how far they are. */
export class MirrorFollower {
  readonly #mirrors: MirroredIndexes;
  readonly #onError: (error: unknown) => void;
  readonly #listen: { toVersions: Listen; toMirrors: Listen } | undefined;
  #writing: Repetition[] = [];
  #looking: Repetition[] = [];
  #listening: Listening[] = [];

  constructor(
    mirrors: MirroredIndexes,
    onError: (error: unknown) => void,
    listen?: { toVersions: Listen; toMirrors: Listen },
  ) {
    this.#mirrors = mirrors;
    this.#onError = onError;
    this.#listen = listen;
  }

  async start(): Promise<void> {
    const { both } = this.#mirrors;
    this.#writing = both.map(({ writer }) => repeat(() => this.#told(writer.run()), writingInterval));
    this.#looking = both.map(({ gate }) => repeat(() => this.#told(gate.refresh()), lookingInterval));
    if (!this.#listen) return;
    const waking = (all: readonly Repetition[]) => () => {
      for (const one of all) one.wake();
    };
    const { toVersions, toMirrors } = this.#listen;
    this.#listening = await Promise.all([toVersions(waking(this.#writing)), toMirrors(waking(this.#looking))]);
  }

  /** Lets the batches at hand come to their end. */
  async stop(): Promise<void> {
    await Promise.all(this.#listening.map((one) => one.close()));
    for (const { writer } of this.#mirrors.both) writer.stop();
    await Promise.all([...this.#writing, ...this.#looking].map((one) => one.stop()));
  }

  async #told(work: Promise<unknown>): Promise<void> {
    try {
      await work;
    } catch (error) {
      this.#onError(error);
    }
  }
}
