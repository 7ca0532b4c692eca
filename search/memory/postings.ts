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

  forEach(term: number, visit: (slot: number, weight: number) => void): void {
    const list = this.#lists[term];
    if (list === undefined) return;
    if (typeof list === 'number') return visit(list >>> 2, list & 3);
    const { items, length } = list;
    for (let index = 0; index < length; index++) visit(items[index]! >>> 2, items[index]! & 3);
  }

  sizeOf(term: number): number {
    const list = this.#lists[term];
    return list === undefined ? 0 : typeof list === 'number' ? 1 : list.length;
  }

  get bytes(): number {
    return this.#lists.reduce<number>((sum, list) => sum + (typeof list === 'number' ? 8 : 120 + list.bytes), 0);
  }
}

/** A weight from 0 (the heaviest) to 3 in the two lowest bits. */
function pack(slot: number, weight: number): number {
  return ((slot << 2) | weight) >>> 0;
}
