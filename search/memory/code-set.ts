import { type Bitmap, set, unite, wordsFor } from './bitmap.ts';
import { type Growing, growingUint32 } from './growing.ts';

/**
 * The slots that have one code. A rare code is a list of slots, a common one a bitmap: whichever takes less to go
 * through. Slots only come in; those of documents that went stay, and are left out by whoever asks.
 */
export class CodeSet {
  #list: Growing<Uint32Array> | undefined = growingUint32();
  #bits: Bitmap = new Uint32Array(0);
  size = 0;

  add(slot: number): void {
    this.size++;
    if (this.#list) {
      this.#list.push(slot);
      if (this.size > 64 && this.size > wordsFor(slot)) this.#becomeBitmap(slot);
      return;
    }
    this.#reach(slot);
    set(this.#bits, slot);
  }

  /** @param from the first word that matters */
  addTo(slots: Bitmap, from = 0): void {
    if (!this.#list) return unite(slots, this.#bits, from);
    const { items, length } = this.#list;
    for (let index = 0; index < length; index++) set(slots, items[index]!);
  }

  get bytes(): number {
    return this.#list ? this.#list.bytes : this.#bits.byteLength;
  }

  #becomeBitmap(slot: number): void {
    const { items, length } = this.#list!;
    this.#reach(slot);
    for (let index = 0; index < length; index++) set(this.#bits, items[index]!);
    this.#list = undefined;
  }

  #reach(slot: number): void {
    if (slot >>> 5 < this.#bits.length) return;
    const larger = new Uint32Array(Math.max(4, ((slot >>> 5) + 1) * 2));
    larger.set(this.#bits);
    this.#bits = larger;
  }
}
