/**
 * JSON put together from parts that are bytes already: a text would be joined, then turned into bytes, and its pieces thrown
 * away. One room serves all; whoever writes answers at once and nobody writes meanwhile.
 */
let room = Buffer.allocUnsafe(256 * 1024);

const [comma, zero, brace] = [','.charCodeAt(0), '0'.charCodeAt(0), '}'.charCodeAt(0)] as const;
/** A comma, a number and a brace. */
const mostAfterPart = 12;

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

  /**
   * Objects in a row, with a comma between them: each is a part that goes up to its last value, that value, and the end.
   * @param numbers whole ones from 0, less than 2^31
   */
  objectsEndingIn(parts: readonly Uint8Array[], numbers: readonly number[]): this {
    let most = 0;
    for (let at = 0; at < parts.length; at++) most += parts[at]!.length + mostAfterPart;
    this.#make(most);
    const bytes = room;
    let to = this.length;
    for (let at = 0; at < parts.length; at++) {
      if (at > 0) bytes[to++] = comma;
      const part = parts[at]!;
      bytes.set(part, to);
      to += part.length;
      const number = numbers[at]!;
      let end = to + 1;
      for (let rest = number; rest >= 10; rest = (rest / 10) | 0) end++;
      for (let rest = number, digit = end - 1; digit >= to; digit--) {
        const tenth = (rest / 10) | 0;
        bytes[digit] = zero + rest - tenth * 10;
        rest = tenth;
      }
      bytes[end] = brace;
      to = end + 1;
    }
    this.length = to;
    return this;
  }

  #make(bytes: number): void {
    if (this.length + bytes <= room.length) return;
    const larger = Buffer.allocUnsafe((this.length + bytes) * 2);
    larger.set(room.subarray(0, this.length));
    room = larger;
  }
}
