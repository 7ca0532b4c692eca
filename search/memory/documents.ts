import { type FacetName, facetNames } from '../document.ts';
import { type Bitmap, forEachIn, set, sizeOf, unset, wordsFor } from './bitmap.ts';
import { CodeSet } from './code-set.ts';
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
  readonly #slotOf = new Map<string, number>();
  #alive: Bitmap = new Uint32Array(32);

  readonly #legOffsets = growingUint32(1024);
  readonly #legDays = growingInt32(1024);

  readonly #codeIds = new Map<string, number>();
  readonly #sets: CodeSet[] = [];
  readonly #codesOfFacet = new Map<FacetName, number[]>(facetNames.map((facet) => [facet, []]));
  readonly #codeValues: string[] = [];
  readonly #codeOffsets = growingUint32(1024);
  readonly #codes = growingUint32(1024);

  get slots(): number {
    return this.ids.length;
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
    this.ids.push(row.id);
    this.versions.push(row.version);
    this.starts.push(row.startsAt ?? Number.NaN);
    this.ends.push(row.endsAt ?? Number.NaN);
    this.deadlines.push(row.deadline ?? Number.NaN);
    this.published.push(row.publishedAt);
    this.#legOffsets.push(this.#legDays.length);
    for (const day of row.days) this.#legDays.push(day);
    this.#codeOffsets.push(this.#codes.length);
    for (const code of row.codes) this.#addCode(slot, code);
    for (const reader of row.readers) this.#addCode(slot, `reader:${reader}`);
    if (slot >>> 5 >= this.#alive.length) {
      const larger = new Uint32Array(this.#alive.length * 2);
      larger.set(this.#alive);
      this.#alive = larger;
    }
    set(this.#alive, slot);
    this.#slotOf.set(row.id, slot);
    return slot;
  }

  remove(id: string): void {
    const slot = this.#slotOf.get(id);
    if (slot === undefined) return;
    unset(this.#alive, slot);
    this.#slotOf.delete(id);
  }

  /** Those with one of these codes. */
  withAny(facet: string, values: readonly string[]): Bitmap {
    const slots = this.none();
    for (const value of values) {
      const code = this.#codeIds.get(`${facet}:${value}`);
      if (code !== undefined) this.#sets[code]!.addTo(slots);
    }
    return slots;
  }

  /** Leaves those that end after a moment. */
  keepEndingAfter(slots: Bitmap, moment: number): void {
    const ends = this.ends.items;
    for (let word = 0; word < slots.length; word++) {
      const bits = slots[word]!;
      if (bits === 0) continue;
      let late = 0;
      for (let bit = 0, slot = word << 5; bit < 32; bit++, slot++) if (ends[slot]! > moment) late |= 1 << bit;
      slots[word] = bits & late;
    }
  }

  /** Those with a leg on one of these days. */
  overlapping(from: number, to: number): Bitmap {
    const slots = this.none();
    const days = this.#legDays.items;
    const offsets = this.#legOffsets;
    for (let slot = 0; slot < this.slots; slot++) {
      const end = slot + 1 < this.slots ? offsets.items[slot + 1]! : this.#legDays.length;
      for (let at = offsets.items[slot]!; at < end; at += 2)
        if (days[at]! <= to && days[at + 1]! >= from) {
          set(slots, slot);
          break;
        }
    }
    return slots;
  }

  /** How many of these have each code of these facets; codes that none has are left out. */
  counts(slots: Bitmap, facets: readonly FacetName[], into: Record<FacetName, Record<string, number>>): void {
    const sets = facets.flatMap((facet) => this.#codesOfFacet.get(facet)!);
    const steps = sets.reduce((sum, code) => sum + this.#sets[code]!.steps, 0);
    const hits = sizeOf(slots);
    const counts = new Uint32Array(this.#sets.length);
    // Few hits: go through their codes. Many: go through the sets.
    if ((hits * this.#codes.length) / Math.max(1, this.slots) < steps)
      forEachIn(slots, (slot) => {
        const end = slot + 1 < this.slots ? this.#codeOffsets.items[slot + 1]! : this.#codes.length;
        for (let at = this.#codeOffsets.items[slot]!; at < end; at++) counts[this.#codes.items[at]!]!++;
      });
    else for (const code of sets) counts[code] = this.#sets[code]!.countIn(slots);
    for (const facet of facets)
      for (const code of this.#codesOfFacet.get(facet)!)
        if (counts[code]! > 0) into[facet][this.#codeValues[code]!] = counts[code]!;
  }

  /** Bytes in columns, sets and ids, about. */
  get bytes(): number {
    const columns = [this.versions, this.starts, this.ends, this.deadlines, this.published];
    const rows = [...columns, this.#legOffsets, this.#legDays, this.#codeOffsets, this.#codes, ...this.#sets];
    return rows.reduce((sum, { bytes }) => sum + bytes, this.slots * 100);
  }

  #addCode(slot: number, code: string): void {
    let id = this.#codeIds.get(code);
    if (id === undefined) {
      id = this.#sets.length;
      const colon = code.indexOf(':');
      this.#codeIds.set(code, id);
      this.#sets.push(new CodeSet());
      this.#codeValues.push(code.slice(colon + 1));
      this.#codesOfFacet.get(code.slice(0, colon) as FacetName)?.push(id);
    }
    this.#sets[id]!.add(slot);
    this.#codes.push(id);
  }
}
