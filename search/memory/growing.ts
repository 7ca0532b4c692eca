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

  get bytes(): number {
    return this.items.byteLength;
  }
}

/** Whole numbers in a row that grows at its end: each takes two bytes as long as all of them can, and then four. */
export class GrowingNumbers {
  #numbers: Growing<Uint16Array | Uint32Array> = new Growing((size) => new Uint16Array(size), 1024);
  #most = 65_535;

  push(item: number): void {
    if (item > this.#most) this.#widen();
    this.#numbers.push(item);
  }

  get items(): Uint16Array | Uint32Array {
    return this.#numbers.items;
  }

  get length(): number {
    return this.#numbers.length;
  }

  get bytes(): number {
    return this.#numbers.bytes;
  }

  #widen(): void {
    const { items, length } = this.#numbers;
    const wide = growingUint32(items.length);
    wide.items.set(items);
    wide.length = length;
    this.#numbers = wide;
    this.#most = 2 ** 32 - 1;
  }
}

export const growingUint32 = (size?: number) => new Growing((length) => new Uint32Array(length), size);
export const growingInt32 = (size?: number) => new Growing((length) => new Int32Array(length), size);
export const growingFloat64 = (size?: number) => new Growing((length) => new Float64Array(length), size);

/** A row that begins with these, where they stand; it moves when it grows. */
export function growingFrom(items: Uint32Array<ArrayBuffer>): ReturnType<typeof growingUint32> {
  const row = growingUint32(0);
  row.items = items;
  row.length = items.length;
  return row;
}
