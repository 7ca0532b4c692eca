import { type Bitmap, bitsIn, wordsFor } from './bitmap.ts';
import { slotOf, weightOf } from './posting.ts';

/** A term that one document in so many has takes less room as a bit for each of them. */
export const commonFrom = 1 / 32;

/** Every so many words it is written how many documents come before. */
const wordsCounted = 16;

/** To look at one document takes as long as to go through so many of those that have the term. */
const hitsToGoThrough = 2;

/**
 * The documents of a term that many have: a bit each, and beside it, in their order, the weight of the term in those that
 * have it, two bits each. Made once; documents that come later are no part of it.
 */
export class CommonTerm {
  readonly #bits: Bitmap;
  readonly #before: Uint32Array;
  readonly #weights: Uint8Array;
  readonly #count: number;

  /** @param postings in order; of several in one document the first, which is the heaviest, counts */
  constructor(postings: Uint32Array) {
    this.#bits = new Uint32Array(wordsFor(slotOf(postings.at(-1) ?? 0) + 1));
    this.#weights = new Uint8Array((postings.length + 3) >>> 2);
    let count = 0;
    for (let at = 0; at < postings.length; at++) {
      const slot = slotOf(postings[at]!);
      if (at > 0 && slot === slotOf(postings[at - 1]!)) continue;
      this.#bits[slot >>> 5]! |= 1 << (slot & 31);
      this.#weights[count >>> 2]! |= weightOf(postings[at]!) << ((count & 3) << 1);
      count++;
    }
    this.#count = count;
    this.#before = new Uint32Array(Math.ceil(this.#bits.length / wordsCounted));
    for (let block = 1; block < this.#before.length; block++) {
      const end = block * wordsCounted;
      this.#before[block] = this.#before[block - 1]! + sizeBetween(this.#bits, end - wordsCounted, end);
    }
  }

  /** @param from the first slot that matters */
  addTo(slots: Bitmap, from: number): void {
    const bits = this.#bits;
    const shared = Math.min(bits.length, slots.length);
    for (let word = from >>> 5; word < shared; word++) slots[word]! |= bits[word]!;
  }

  countIn(slots: Bitmap, enough: number, from: number): number {
    const bits = this.#bits;
    const shared = Math.min(bits.length, slots.length);
    let count = 0;
    for (let word = from >>> 5; word < shared && count < enough; word++) {
      const both = bits[word]! & slots[word]!;
      if (both !== 0) count += bitsIn(both);
    }
    return count;
  }

  /** Raises those of some slots, in order, that have the term to the level of its weight there; others may be raised too. */
  raise(levels: readonly number[], best: Uint8Array, slots: Uint32Array): void {
    if (slots.length * hitsToGoThrough < this.#count) this.#raiseEach(levels, best, slots);
    else this.#raiseBetween(levels, best, slots[0]! >>> 5, slots.at(-1)! >>> 5);
  }

  #raiseEach(levels: readonly number[], best: Uint8Array, slots: Uint32Array): void {
    const bits = this.#bits;
    let [word, before] = [0, 0];
    for (let at = 0; at < slots.length; at++) {
      const slot = slots[at]!;
      const to = slot >>> 5;
      if (to >= bits.length) return;
      const here = bits[to]!;
      const bit = 1 << (slot & 31);
      if ((here & bit) === 0) continue;
      before = word >= to - (to % wordsCounted) ? before + sizeBetween(bits, word, to) : this.#countBefore(to);
      word = to;
      const place = before + bitsIn(here & (bit - 1));
      const level = levels[this.#weightAt(place)]!;
      if (level > best[slot]!) best[slot] = level;
    }
  }

  /** All that have the term, from one word to another. */
  #raiseBetween(levels: readonly number[], best: Uint8Array, first: number, last: number): void {
    const bits = this.#bits;
    if (first >= bits.length) return;
    let place = this.#countBefore(first);
    for (let word = first; word < bits.length && word <= last; word++)
      for (let here = bits[word]!; here !== 0; here &= here - 1) {
        const slot = (word << 5) + 31 - Math.clz32(here & -here);
        const level = levels[this.#weightAt(place++)]!;
        if (level > best[slot]!) best[slot] = level;
      }
  }

  /** How many documents before a word have the term. */
  #countBefore(word: number): number {
    const begun = word - (word % wordsCounted);
    return this.#before[begun / wordsCounted]! + sizeBetween(this.#bits, begun, word);
  }

  #weightAt(place: number): number {
    return (this.#weights[place >>> 2]! >>> ((place & 3) << 1)) & 3;
  }

  get bytes(): number {
    return this.#bits.byteLength + this.#before.byteLength + this.#weights.byteLength;
  }
}

function sizeBetween(bits: Bitmap, from: number, to: number): number {
  let size = 0;
  for (let word = from; word < to; word++) size += bitsIn(bits[word]!);
  return size;
}
