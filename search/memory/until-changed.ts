/** What was made out of an index, by name, until the index changes. */
export class UntilChanged<T> {
  readonly #most: number;
  readonly #made = new Map<string, T>();

  /** @param most how many are kept: the oldest goes for the next */
  constructor(most: number) {
    this.#most = most;
  }

  get(name: string, make: () => T): T {
    const known = this.#made.get(name);
    if (known !== undefined) return known;
    const made = make();
    for (const oldest of this.#made.keys()) {
      if (this.#made.size < this.#most) break;
      this.#made.delete(oldest);
    }
    this.#made.set(name, made);
    return made;
  }

  forget(): void {
    this.#made.clear();
  }
}
