/** Numbers in a row that grows at its end, each of them four or eight bytes. */
export class Growing<A extends Uint16Array | Uint32Array | Int32Array | Float64Array> {
  items: A;
  length = 0;
  readonly #create: (size: number) => A;

  constructor(create: (size: number) => A, size = 4) {
    this.#create = create;
    this.items = create(size);
  }

  push(item: number): void {
    if (this.length === this.items.length) {
      const larger = this.#create(this.length * 2);
      larger.set(this.items);
      this.items = larger;
    }
    this.items[this.length++] = item;
  }

  /** Gives back the room that is not used. */
  trim(): void {
    if (this.length < this.items.length) this.items = this.items.slice(0, Math.max(1, this.length)) as A;
  }

  get bytes(): number {
    return this.items.byteLength;
  }
}

export const growingUint16 = (size?: number) => new Growing((length) => new Uint16Array(length), size);
export const growingUint32 = (size?: number) => new Growing((length) => new Uint32Array(length), size);
export const growingInt32 = (size?: number) => new Growing((length) => new Int32Array(length), size);
export const growingFloat64 = (size?: number) => new Growing((length) => new Float64Array(length), size);
