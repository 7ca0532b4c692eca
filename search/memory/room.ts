import { type Bitmap, sizeOf, slotsInto, wordsFor } from './bitmap.ts';

/**
 * Room for what answering one question needs, used again for the next: to get new room, and to give it back, takes longer
 * than what is done in it. What is past stands before all that is to come, and is left out of most questions: sets are gone
 * through from the first word that matters.
 */
export class Room {
  readonly #bitmaps: Bitmap[] = [];
  #used = 0;
  #words = 0;
  readonly #lists: Uint32Array[] = [];
  readonly #listed = new Map<Bitmap, Uint32Array>();
  readonly #sizes = new Map<Bitmap, number>();
  readonly #numbers: Uint32Array[] = [];
  #numbersUsed = 0;
  #from = 0;

  /**
   * Forgets the question before: nothing that it got may be used any more.
   * @param slots of all documents
   * @param from the first word that is not empty in what all answers are taken from
   */
  begin(slots: number, from: number): void {
    this.#used = 0;
    this.#numbersUsed = 0;
    this.#listed.clear();
    this.#sizes.clear();
    this.#words = wordsFor(slots);
    this.#from = from;
  }

  /** The first word that matters. */
  get from(): number {
    return this.#from;
  }

  /** An empty set. */
  none(): Bitmap {
    return this.#next().fill(0);
  }

  intersection(a: Bitmap, b: Bitmap): Bitmap {
    const both = this.#next().fill(0, 0, this.#from);
    const shared = Math.min(a.length, b.length, both.length);
    for (let word = this.#from; word < shared; word++) both[word] = a[word]! & b[word]!;
    return both.fill(0, shared);
  }

  /** What is in the first and not in the second. */
  difference(a: Bitmap, b: Bitmap): Bitmap {
    const left = this.#next().fill(0, 0, this.#from);
    for (let word = this.#from; word < left.length; word++) left[word] = (a[word] ?? 0) & ~(b[word] ?? 0);
    return left;
  }

  /** How many a set has that does not change any more. */
  sizeOf(bitmap: Bitmap): number {
    let size = this.#sizes.get(bitmap);
    if (size === undefined) this.#sizes.set(bitmap, (size = sizeOf(bitmap, this.#from)));
    return size;
  }

  /** Every slot of a set that does not change any more, in order. */
  slotsIn(bitmap: Bitmap): Uint32Array {
    const known = this.#listed.get(bitmap);
    if (known) return known;
    const size = this.sizeOf(bitmap);
    let list = this.#lists[this.#listed.size];
    if (!list || list.length < size) list = new Uint32Array(Math.ceil(size * 1.25));
    this.#lists[this.#listed.size] = list;
    slotsInto(bitmap, list, this.#from);
    const slots = list.subarray(0, size);
    this.#listed.set(bitmap, slots);
    return slots;
  }

  /** So many zeros. */
  zeros(length: number): Uint32Array {
    let zeros = this.#numbers[this.#numbersUsed];
    if (zeros?.length !== length) zeros = new Uint32Array(length);
    this.#numbers[this.#numbersUsed++] = zeros;
    return zeros.fill(0);
  }

  #next(): Bitmap {
    let bitmap = this.#bitmaps[this.#used];
    if (bitmap?.length !== this.#words) bitmap = new Uint32Array(this.#words);
    this.#bitmaps[this.#used++] = bitmap;
    return bitmap;
  }
}
