import type { Freshness } from './freshness.ts';
import { oldestOf } from './oldest-of.ts';

/** Things that were read, kept by name until anything changes; nothing is kept while changes may go untold. */
export class Remembered<T> {
  readonly #freshness: Freshness;
  readonly #most: number;
  readonly #kept = new Map<string, T>();
  readonly #oldest = oldestOf(this.#kept);
  #since: number | undefined;

  /** @param most how many are kept; beyond it the oldest goes */
  constructor(freshness: Freshness, most: number) {
    this.#freshness = freshness;
    this.#most = most;
  }

  /** The things of these names, by name, as far as there are any; `read` is asked for those that are not known. */
  async get(
    names: readonly string[],
    read: (missing: readonly string[]) => Promise<Iterable<readonly [string, T]>>,
  ): Promise<ReadonlyMap<string, T>> {
    const changes = this.#freshness.changes();
    if (changes === undefined || changes !== this.#since) this.#kept.clear();
    this.#since = changes;
    const found = new Map<string, T>();
    const missing: string[] = [];
    for (const name of names) {
      const known = this.#kept.get(name);
      if (known === undefined) missing.push(name);
      else found.set(name, known);
    }
    if (missing.length === 0) return found;
    for (const [name, thing] of await read(missing)) {
      found.set(name, thing);
      // What changed while it was read may be older than what was told.
      if (changes !== undefined && changes === this.#freshness.changes() && changes === this.#since)
        this.#keep(name, thing);
    }
    return found;
  }

  #keep(name: string, thing: T): void {
    this.#kept.set(name, thing);
    if (this.#kept.size <= this.#most) return;
    const oldest = this.#oldest();
    if (oldest !== undefined) this.#kept.delete(oldest);
  }

  async getOne(name: string, make: () => Promise<T>): Promise<T> {
    const found = await this.get([name], async () => [[name, await make()] as const]);
    return found.get(name)!;
  }
}
