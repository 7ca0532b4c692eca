import { type Bitmap, sizeOf, slotsInto, wordsFor } from './bitmap.ts';

/**
 * Room for what answering one question needs, used again for the next: to get new room, and to give it back, takes longer
 * than what is done in it.
 */
export class Room {
  readonly #bitmaps: Bitmap[] = [];
  #used = 0;
  #words = 0;
  readonly #lists: Uint32Array[] = [];
  readonly #listed = new Map<Bitmap, Uint32Array>();

  /** Forgets the question before: nothing that it got may be used any more. @param slots of all documents */
  begin(slots: number): void {
    this.#used = 0;
    this.#listed.clear();
    this.#words = wordsFor(slots);
  }

  /** An empty set. */
  none(): Bitmap {
    return this.#next().fill(0);
  }

  intersection(a: Bitmap, b: Bitmap): Bitmap {
    const both = this.#next();
    const shared = Math.min(a.length, b.length, both.length);
    for (let word = 0; word < shared; word++) both[word] = a[word]! & b[word]!;
    return both.fill(0, shared);
  }

  /** What is in the first and not in the second. */
  difference(a: Bitmap, b: Bitmap): Bitmap {
    const left = this.#next();
    for (let word = 0; word < left.length; word++) left[word] = (a[word] ?? 0) & ~(b[word] ?? 0);
    return left;
  }

  /** Every slot of a set that does not change any more, in order. */
  slotsIn(bitmap: Bitmap): Uint32Array {
    const known = this.#listed.get(bitmap);
    if (known) return known;
    const size = sizeOf(bitmap);
    let list = this.#lists[this.#listed.size];
    if (!list || list.length < size) list = new Uint32Array(Math.ceil(size * 1.25));
    this.#lists[this.#listed.size] = list;
    slotsInto(bitmap, list);
    const slots = list.subarray(0, size);
    this.#listed.set(bitmap, slots);
    return slots;
  }

  #next(): Bitmap {
    let bitmap = this.#bitmaps[this.#used];
    if (bitmap?.length !== this.#words) bitmap = new Uint32Array(this.#words);
    this.#bitmaps[this.#used++] = bitmap;
    return bitmap;
  }
}
