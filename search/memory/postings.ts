import { type Bitmap, has, set } from './bitmap.ts';
import { growingUint32 } from './growing.ts';

/** The documents of each term: slots with the weight of the term in them. Most terms stand in one document alone. */
export class Postings {
  readonly #lists: (number | ReturnType<typeof growingUint32>)[] = [];

  add(term: number, slot: number, weight: number): void {
    const packed = pack(slot, weight);
    const known = this.#lists[term];
    if (known === undefined) this.#lists[term] = packed;
    else if (typeof known === 'number') {
      const list = growingUint32(2);
      list.push(known);
      list.push(packed);
      this.#lists[term] = list;
    } else known.push(packed);
  }

  /** Adds those that have the term to a set. */
  addTo(term: number, slots: Bitmap): void {
    const list = this.#lists[term];
    if (list === undefined) return;
    if (typeof list === 'number') return set(slots, list >>> 2);
    const { items, length } = list;
    for (let index = 0; index < length; index++) set(slots, items[index]! >>> 2);
  }

  /** How many of these have the term. @param enough to stop counting at */
  countIn(term: number, slots: Bitmap, enough = Infinity): number {
    const list = this.#lists[term];
    if (list === undefined) return 0;
    if (typeof list === 'number') return has(slots, list >>> 2) ? 1 : 0;
    const { items, length } = list;
    let count = 0;
    for (let index = 0; index < length && count < enough; index++) if (has(slots, items[index]! >>> 2)) count++;
    return count;
  }

  /** Raises those that have the term to the level of its weight there. */
  raise(term: number, levels: readonly number[], best: Uint8Array): void {
    const list = this.#lists[term];
    if (list === undefined) return;
    const items = typeof list === 'number' ? [list] : list.items;
    const length = typeof list === 'number' ? 1 : list.length;
    for (let index = 0; index < length; index++) {
      const slot = items[index]! >>> 2;
      const level = levels[items[index]! & 3]!;
      if (level > best[slot]!) best[slot] = level;
    }
  }

  /** Gives back the room that was kept for more documents: a third of all. */
  trim(): void {
    for (const list of this.#lists) if (typeof list === 'object') list.trim();
  }

  get bytes(): number {
    return this.#lists.reduce<number>((sum, list) => sum + (typeof list === 'number' ? 8 : 120 + list.bytes), 0);
  }
}

/** A weight from 0 (the heaviest) to 3 in the two lowest bits. */
function pack(slot: number, weight: number): number {
  return ((slot << 2) | weight) >>> 0;
}
