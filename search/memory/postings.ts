import { type Bitmap, has, set } from './bitmap.ts';
import { Blocks } from './blocks.ts';
import { CommonTerm, commonFrom } from './common-term.ts';
import { growingFrom, type growingUint32 } from './growing.ts';
import { posting, slotOf, weightOf } from './posting.ts';

/** To look for one slot in a list takes as long as to go through so many. */
const stepsToFind = 20;

/** So many are put in order in some milliseconds. */
const aTurn = 200_000;

/**
 * The documents of each term: slots with the weight of the term in them. Most terms stand in one document alone. Until all is
 * in, lists grow in blocks; then those of terms that many documents have become bits, the others stand behind each other in
 * one row, and what comes later makes a list of its own.
 */
export class Postings {
  readonly #lists: (number | ReturnType<typeof growingUint32>)[] = [];
  readonly #common = new Map<number, CommonTerm>();
  #growing: Blocks | undefined = new Blocks();
  #settling: Generator<undefined, void> | undefined;
  #isSettled = false;
  #slots = 0;
  readonly #atOnce: number;

  /** @param atOnce how many are put in order before others get their turn */
  constructor(atOnce = aTurn) {
    this.#atOnce = atOnce;
  }

  add(term: number, slot: number, weight: number): void {
    const one = posting(slot, weight);
    if (slot >= this.#slots) this.#slots = slot + 1;
    if (this.#growing) this.#growing.push(term, one);
    else this.#push(term, one);
  }

  /** Adds those that have the term to a set. @param from the first slot that matters */
  addTo(term: number, slots: Bitmap, from: number): void {
    const list = this.#listOf(term);
    this.#common.get(term)?.addTo(slots, from);
    if (list === undefined) return;
    if (typeof list === 'number') return set(slots, slotOf(list));
    const { items, length } = list;
    for (let index = firstOfSlot(items, 0, length, from); index < length; index++) set(slots, slotOf(items[index]!));
  }

  /** How many of these have the term. @param enough to stop counting at @param from the first slot that matters */
  countIn(term: number, slots: Bitmap, enough = Infinity, from = 0): number {
    const list = this.#listOf(term);
    let count = this.#common.get(term)?.countIn(slots, enough, from) ?? 0;
    if (list === undefined) return count;
    if (typeof list === 'number') return has(slots, slotOf(list)) ? count + 1 : count;
    const { items, length } = list;
    const first = from === 0 ? 0 : firstOfSlot(items, 0, length, from);
    for (let index = first; index < length && count < enough; index++) if (has(slots, slotOf(items[index]!))) count++;
    return count;
  }

  /** Raises those of some slots, in order, that have the term to the level of its weight there; others may be raised too. */
  raise(term: number, levels: readonly number[], best: Uint8Array, slots: Uint32Array): void {
    const list = this.#listOf(term);
    if (slots.length === 0) return;
    this.#common.get(term)?.raise(levels, best, slots);
    if (list === undefined) return;
    const items = typeof list === 'number' ? [list] : list.items;
    const length = typeof list === 'number' ? 1 : list.length;
    let from = firstOfSlot(items, 0, length, slots[0]!);
    if (slots.length * stepsToFind > length - from) return raiseAll(items, from, length, levels, best);
    for (const slot of slots) {
      from = firstOfSlot(items, from, length, slot);
      let to = from;
      while (to < length && slotOf(items[to]!) === slot) to++;
      raiseAll(items, from, to, levels, best);
      from = to;
    }
  }

  /** Puts each in the order of the slots: as bits, or one behind the other. Nothing is asked before that is done. */
  settle(): void {
    while (!this.settleSome());
  }

  /** Some of it, so that others get their turn; whether all is done. What is added meanwhile comes behind. */
  settleSome(): boolean {
    if (this.#isSettled) return true;
    this.#settling ??= this.#settleAll();
    // Even at its end it would keep what it went through: a fifth of the memory of the program.
    if (this.#settling.next().done === true) this.#settling = undefined;
    return this.#isSettled;
  }

  *#settleAll(): Generator<undefined, void> {
    const growing = this.#growing!;
    this.#growing = undefined;
    // As many as there are now: more may come meanwhile.
    const common = Math.max(2, this.#slots * commonFrom);
    const isCommon = (count: number) => count >= common;
    let [inRow, longest] = [0, 0];
    for (let term = 0; term < growing.count; term++) {
      const count = growing.lengthOf(term);
      if (isCommon(count)) longest = Math.max(longest, count);
      else inRow += count;
    }
    const row = new Uint32Array(inRow);
    const room = new Uint32Array(longest);
    let [from, moved] = [0, 0];
    for (let term = 0; term < growing.count; term++) {
      const count = growing.lengthOf(term);
      const list = isCommon(count) ? room.subarray(0, count) : row.subarray(from, (from += count));
      growing.copy(term, list, 0);
      putInOrder(list);
      if (isCommon(count)) this.#common.set(term, new CommonTerm(list));
      else this.#putBefore(term, list);
      moved += count;
      if (moved < this.#atOnce) continue;
      moved = 0;
      yield;
    }
    growing.free();
    this.#isSettled = true;
  }

  #putBefore(term: number, list: Uint32Array<ArrayBuffer>): void {
    const later = this.#lists[term];
    if (list.length === 0) return;
    this.#lists[term] = list.length === 1 ? list[0]! : growingFrom(list);
    if (typeof later === 'number') this.#push(term, later);
    else if (later) for (const one of later.items.subarray(0, later.length)) this.#push(term, one);
  }

  /** Once all is in order. */
  get bytes(): number {
    const lists = this.#lists.reduce<number>((sum, list) => sum + (typeof list === 'number' ? 8 : 120 + list.bytes), 0);
    return this.#common.values().reduce((sum, common) => sum + 120 + common.bytes, lists);
  }

  #push(term: number, one: number): void {
    const known = this.#lists[term];
    if (known === undefined) this.#lists[term] = one;
    else if (typeof known === 'number') this.#lists[term] = growingFrom(Uint32Array.of(known, one));
    else known.push(one);
  }

  #listOf(term: number): number | ReturnType<typeof growingUint32> | undefined {
    if (!this.#isSettled) this.settle();
    return this.#lists[term];
  }
}

function putInOrder(list: Uint32Array): void {
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
    const slot = slotOf(items[index]!);
    const level = levels[weightOf(items[index]!)]!;
    if (level > best[slot]!) best[slot] = level;
  }
}

/** Where a slot begins in a list, or would. */
function firstOfSlot(items: ArrayLike<number>, from: number, to: number, slot: number): number {
  const first = posting(slot, 0);
  let low = from;
  for (let high = to; low < high;) {
    const middle = (low + high) >>> 1;
    if (items[middle]! < first) low = middle + 1;
    else high = middle;
  }
  return low;
}
