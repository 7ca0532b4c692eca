/** Places of the first room; each has twice as many as the one before, so that the large ones go back to the system whole. */
const firstRoom = 1 << 12;
const [smallestBlock, largestBlock] = [2, 256];
/** What is kept of a list: where it begins, where the next number goes, where its block ends, how many it has. */
const kept = 4;
const [begins, goes, ends, has] = [0, 1, 2, 3] as const;

/**
 * Many lists of whole numbers that grow all at once, from end to end of a few rooms: in blocks, each twice as long as the one before,
 * with where the next one begins behind it. Lists with a room of their own would be moved each time that one is full, and
 * what they leave behind is never all used again.
 */
export class Blocks {
  /** The room of a place is the highest bit of its number; what is left of the number is where it stands there. */
  readonly #rooms: (Uint32Array<ArrayBuffer> | undefined)[] = [];
  #lists = new Uint32Array(256 * kept);
  /** The first place that belongs to nobody. */
  #free = firstRoom;
  /** The number after the last list that has something. */
  count = 0;
  /** Of all lists together. */
  length = 0;

  push(list: number, number: number): void {
    if (list >= this.count) this.#reach(list);
    const at = list * kept;
    const lists = this.#lists;
    if (lists[at + goes] === lists[at + ends]) this.#addBlock(at);
    const place = lists[at + goes]!++;
    this.#set(place, number);
    lists[at + has]!++;
    this.length++;
  }

  lengthOf(list: number): number {
    return list < this.count ? this.#lists[list * kept + has]! : 0;
  }

  /** Writes a list into a row that has room for it. @param at where it begins there */
  copy(list: number, into: Uint32Array, at: number): void {
    const end = at + this.lengthOf(list);
    let place = this.#lists[list * kept + begins]!;
    for (let from = at; from < end;) {
      const room = roomOf(place);
      const start = place ^ (1 << room);
      const size = sizeAfter(from - at);
      const count = Math.min(size, end - from);
      into.set(this.#rooms[room]!.subarray(start, start + count), from);
      from += count;
      place = this.#rooms[room]![start + size]!;
    }
  }

  /** Gives all room back at once; nothing is in any list after this. */
  free(): void {
    for (const room of this.#rooms) room?.buffer.transfer(0);
    this.#rooms.length = 0;
  }

  #addBlock(at: number): void {
    const lists = this.#lists;
    const size = sizeAfter(lists[at + has]!);
    const start = this.#take(size + 1);
    const end = lists[at + ends]!;
    if (end === 0) lists[at + begins] = start;
    else this.#set(end, start);
    lists[at + goes] = start;
    lists[at + ends] = start + size;
  }

  /** Places that stand in one room. */
  #take(places: number): number {
    const next = 2 << roomOf(this.#free);
    if (this.#free + places > next) this.#free = next;
    const room = roomOf(this.#free);
    this.#rooms[room] ??= new Uint32Array(1 << room);
    const start = this.#free;
    this.#free += places;
    return start;
  }

  #set(place: number, number: number): void {
    const room = roomOf(place);
    this.#rooms[room]![place ^ (1 << room)] = number;
  }

  #reach(list: number): void {
    this.count = list + 1;
    if (this.count * kept <= this.#lists.length) return;
    const larger = new Uint32Array(this.count * kept * 2);
    larger.set(this.#lists);
    this.#lists = larger;
  }
}

function roomOf(place: number): number {
  return 31 - Math.clz32(place);
}

/** The size of the block that comes after so many numbers. */
function sizeAfter(numbers: number): number {
  return Math.min(largestBlock, Math.max(smallestBlock, numbers));
}
