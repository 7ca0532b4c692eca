import { type Bitmap, has, set } from './bitmap.ts';
import { Blocks } from './blocks.ts';
import { growingFrom, type growingUint32 } from './growing.ts';

/** To look for one slot in a list takes as long as to go through so many. */
const stepsToFind = 20;

/**
 * The documents of each term: slots with the weight of the term in them. Most terms stand in one document alone. Until all is
 * in, lists grow in blocks; then they stand behind each other in one row, and what comes later makes a list of its own.
 */
export class Postings {
  readonly #lists: (number | ReturnType<typeof growingUint32>)[] = [];
  #growing: Blocks | undefined = new Blocks();

  add(term: number, slot: number, weight: number): void {
    const packed = pack(slot, weight);
    if (this.#growing) return this.#growing.push(term, packed);
    const known = this.#lists[term];
    if (known === undefined) this.#lists[term] = packed;
    else if (typeof known === 'number') this.#lists[term] = growingFrom(Uint32Array.of(known, packed));
    else known.push(packed);
  }

  /** Adds those that have the term to a set. @param from the first slot that matters */
  addTo(term: number, slots: Bitmap, from: number): void {
    const list = this.#listOf(term);
    if (list === undefined) return;
    if (typeof list === 'number') return set(slots, list >>> 2);
    const { items, length } = list;
    for (let index = firstOfSlot(items, 0, length, from); index < length; index++) set(slots, items[index]! >>> 2);
  }

  /** How many of these have the term. @param enough to stop counting at @param from the first slot that matters */
  countIn(term: number, slots: Bitmap, enough = Infinity, from = 0): number {
    const list = this.#listOf(term);
    if (list === undefined) return 0;
    if (typeof list === 'number') return has(slots, list >>> 2) ? 1 : 0;
    const { items, length } = list;
    let count = 0;
    const first = from === 0 ? 0 : firstOfSlot(items, 0, length, from);
    for (let index = first; index < length && count < enough; index++) if (has(slots, items[index]! >>> 2)) count++;
    return count;
  }

  /** Raises those of some slots, in order, that have the term to the level of its weight there; others may be raised too. */
  raise(term: number, levels: readonly number[], best: Uint8Array, slots: Uint32Array): void {
    const list = this.#listOf(term);
    if (list === undefined) return;
    const items = typeof list === 'number' ? [list] : list.items;
    const length = typeof list === 'number' ? 1 : list.length;
    if (slots.length === 0) return;
    let from = firstOfSlot(items, 0, length, slots[0]!);
    if (slots.length * stepsToFind > length - from) return raiseAll(items, from, length, levels, best);
    for (const slot of slots) {
      from = firstOfSlot(items, from, length, slot);
      let to = from;
      while (to < length && items[to]! >>> 2 === slot) to++;
      raiseAll(items, from, to, levels, best);
      from = to;
    }
  }

  /** Puts each in the order of the slots, one behind the other. */
  settle(): void {
    const growing = this.#growing;
    if (!growing) return;
    this.#growing = undefined;
    const row = new Uint32Array(growing.length);
    let from = 0;
    for (let term = 0; term < growing.count; term++) {
      const length = growing.lengthOf(term);
      growing.copy(term, row, from);
      const list = row.subarray(from, from + length);
      sortUnlessInOrder(list);
      if (length > 0) this.#lists[term] = length === 1 ? list[0]! : growingFrom(list);
      from += length;
    }
    growing.free();
  }

  get bytes(): number {
    this.settle();
    return this.#lists.reduce<number>((sum, list) => sum + (typeof list === 'number' ? 8 : 120 + list.bytes), 0);
  }

  #listOf(term: number): number | ReturnType<typeof growingUint32> | undefined {
    this.settle();
    return this.#lists[term];
  }
}

function sortUnlessInOrder(list: Uint32Array): void {
  for (let at = 1; at < list.length; at++) if (list[at]! < list[at - 1]!) return list.set(list.toSorted());
}

function raiseAll(
  items: ArrayLike<number>,
  from: number,
  to: number,
  levels: readonly number[],
  best: Uint8Array,
): void {
  for (let index = from; index < to; index++) {
    const slot = items[index]! >>> 2;
    const level = levels[items[index]! & 3]!;
    if (level > best[slot]!) best[slot] = level;
  }
}

/** Where a slot begins in a list, or would. */
function firstOfSlot(items: ArrayLike<number>, from: number, to: number, slot: number): number {
  const packed = pack(slot, 0);
  let low = from;
  for (let high = to; low < high;) {
    const middle = (low + high) >>> 1;
    if (items[middle]! < packed) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A weight from 0 (the heaviest) to 3 in the two lowest bits. */
function pack(slot: number, weight: number): number {
  return ((slot << 2) | weight) >>> 0;
}
