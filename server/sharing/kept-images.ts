/** Images that were drawn, by what they say: the same words make the same image for ever. One is drawn at a time. */
export class KeptImages {
  readonly #most: number;
  readonly #kept = new Map<string, Promise<Uint8Array>>();
  #last: Promise<unknown> = Promise.resolve();

  /** @param most how many are kept; what was not asked for longest goes first */
  constructor(most: number) {
    this.#most = most;
  }

  async get(says: string, draw: () => Promise<Uint8Array>): Promise<Uint8Array> {
    const known = this.#kept.get(says);
    this.#kept.delete(says);
    const image = known ?? this.#draw(draw);
    this.#kept.set(says, image);
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > this.#most && oldest !== undefined) this.#kept.delete(oldest);
    try {
      return await image;
    } catch (error) {
      this.#kept.delete(says);
      throw error;
    }
  }

  /** Drawing takes a few megabytes and the whole of a processor for a moment. */
  #draw(draw: () => Promise<Uint8Array>): Promise<Uint8Array> {
    const mine = this.#last.then(draw, draw);
    this.#last = mine.catch(() => undefined);
    return mine;
  }
}
