import { type Bitmap, set, unset, wordsFor } from './bitmap.ts';
import { Codes } from './codes.ts';
import { growingFloat64, growingInt32, growingUint32 } from './growing.ts';
import type { IndexedRow } from './indexed-row.ts';

/**
 * Dates and codes of all documents, a column each, a slot a document. Slots are never used again: a document that changes
 * gets a new one and its old one dies.
 */
export class Documents {
  readonly ids: string[] = [];
  readonly versions = growingFloat64(1024);
  /** Undated: not a number. */
  readonly starts = growingFloat64(1024);
  readonly ends = growingFloat64(1024);
  readonly deadlines = growingFloat64(1024);
  readonly published = growingFloat64(1024);
  readonly codes = new Codes();
  readonly #slotOf = new Map<string, number>();
  #alive: Bitmap = new Uint32Array(32);
  #inOrder = 0;
  #longest = 0;

  readonly #legOffsets = growingUint32(1024);
  readonly #legDays = growingInt32(1024);

  get slots(): number {
    return this.ids.length;
  }

  /** So many of the first slots stand in the order of their starts, undated ones behind, and then of their ids. */
  get inOrder(): number {
    return this.#inOrder;
  }

  get living(): number {
    return this.#slotOf.size;
  }

  slotOf(id: string): number | undefined {
    return this.#slotOf.get(id);
  }

  /** The version of each living document. */
  versionById(): Map<string, number> {
    return new Map([...this.#slotOf].map(([id, slot]) => [id, this.versions.items[slot]!]));
  }

  /** A set of all living documents, free to be changed. */
  all(): Bitmap {
    return this.#alive.slice(0, wordsFor(this.slots));
  }

  none(): Bitmap {
    return new Uint32Array(wordsFor(this.slots));
  }

  /** The document takes the place of an earlier one of the same id. */
  add(row: IndexedRow): number {
    this.remove(row.id);
    const slot = this.slots;
    if (slot === this.#inOrder && this.#comesLast(row)) this.#inOrder++;
    if (row.startsAt !== undefined) this.#longest = Math.max(this.#longest, (row.endsAt ?? 0) - row.startsAt);
    this.ids.push(row.id);
    this.versions.push(row.version);
    this.starts.push(row.startsAt ?? Number.NaN);
    this.ends.push(row.endsAt ?? Number.NaN);
    this.deadlines.push(row.deadline ?? Number.NaN);
    this.published.push(row.publishedAt);
    this.#legOffsets.push(this.#legDays.length);
    for (const day of row.days) this.#legDays.push(day);
    this.codes.add(slot, row.codes, row.readers);
    if (slot >>> 5 >= this.#alive.length) {
      const larger = new Uint32Array(this.#alive.length * 2);
      larger.set(this.#alive);
      this.#alive = larger;
    }
    set(this.#alive, slot);
    this.#slotOf.set(row.id, slot);
    return slot;
  }

  #comesLast({ id, startsAt = Infinity }: IndexedRow): boolean {
    const slot = this.slots - 1;
    if (slot < 0) return true;
    const last = this.starts.items[slot]!;
    const start = Number.isNaN(last) ? Infinity : last;
    return startsAt > start || (startsAt === start && id > this.ids[slot]!);
  }

  remove(id: string): void {
    const slot = this.#slotOf.get(id);
    if (slot === undefined) return;
    unset(this.#alive, slot);
    this.#slotOf.delete(id);
  }

  /** Those of a set that end after a moment. */
  endingAfter(slots: Bitmap, moment: number): Bitmap {
    const ends = this.ends.items;
    return slots.map((bits, word) => {
      if (bits === 0) return 0;
      let late = 0;
      for (let bit = 0, slot = word << 5; bit < 32; bit++, slot++) if (ends[slot]! > moment) late |= 1 << bit;
      return bits & late;
    });
  }

  /** The first slot that may not have ended before a moment, of those in the order of their starts. */
  firstEndingAfter(moment: number): number {
    const starts = this.starts.items;
    let low = 0;
    for (let high = this.#inOrder; low < high;) {
      const middle = (low + high) >>> 1;
      if (starts[middle]! + this.#longest > moment || Number.isNaN(starts[middle]!)) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  /** Those with a leg on one of these days. */
  overlapping(from: number, to: number): Bitmap {
    const slots = this.none();
    const days = this.#legDays.items;
    const offsets = this.#legOffsets.items;
    for (let slot = 0; slot < this.slots; slot++) {
      const end = slot + 1 < this.slots ? offsets[slot + 1]! : this.#legDays.length;
      for (let at = offsets[slot]!; at < end; at += 2)
        if (days[at]! <= to && days[at + 1]! >= from) {
          set(slots, slot);
          break;
        }
    }
    return slots;
  }

  /** Bytes in columns, sets and ids, about. */
  get bytes(): number {
    const columns = [this.versions, this.starts, this.ends, this.deadlines, this.published];
    const rows = [...columns, this.#legOffsets, this.#legDays, this.codes];
    return rows.reduce((sum, { bytes }) => sum + bytes, this.slots * 100);
  }
}
