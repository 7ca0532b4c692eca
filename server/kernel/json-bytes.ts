/**
 * JSON put together from parts that are bytes already: a text would be joined, then turned into bytes, and its pieces thrown
 * away. One room serves all; whoever writes answers at once and nobody writes meanwhile.
 */
let room = Buffer.allocUnsafe(256 * 1024);

/** What `write` writes, from the first byte to the last. It may neither wait nor write another one within. */
export function jsonBytes(write: (json: JsonWriter) => void): Buffer {
  const writer = new JsonWriter();
  write(writer);
  return Buffer.from(room.subarray(0, writer.length));
}

export class JsonWriter {
  length = 0;

  bytes(part: Uint8Array): this {
    this.#make(part.length);
    room.set(part, this.length);
    this.length += part.length;
    return this;
  }

  text(part: string): this {
    this.#make(part.length * 3);
    this.length += room.write(part, this.length);
    return this;
  }

  /** A whole number from 0. */
  count(count: number): this {
    this.#make(16);
    let digits = 1;
    for (let rest = count; rest >= 10; rest = Math.floor(rest / 10)) digits++;
    let rest = count;
    for (let at = this.length + digits - 1; at >= this.length; at--) {
      const tenth = Math.floor(rest / 10);
      room[at] = 48 + rest - tenth * 10;
      rest = tenth;
    }
    this.length += digits;
    return this;
  }

  byte(byte: number): this {
    this.#make(1);
    room[this.length++] = byte;
    return this;
  }

  #make(bytes: number): void {
    if (this.length + bytes <= room.length) return;
    const larger = Buffer.allocUnsafe((this.length + bytes) * 2);
    larger.set(room.subarray(0, this.length));
    room = larger;
  }
}
