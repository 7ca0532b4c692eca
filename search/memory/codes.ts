import { type FacetName, facetNames } from '../document.ts';
import type { Counts } from '../port.ts';
import { type Bitmap, slotsIn } from './bitmap.ts';
import { CodeSet } from './code-set.ts';
import { type Growing, growingUint16, growingUint32 } from './growing.ts';

/** Numbers of codes take two bytes as long as they can: going through them is what takes time. */
const mostInTwoBytes = 65_536;

export type SomeCounts = Partial<Record<FacetName, Counts>>;

/** Which documents have which codes: by code a set of slots, by slot a row of codes. */
export class Codes {
  readonly #ids = new Map<string, number>();
  readonly #sets: CodeSet[] = [];
  readonly #values: string[] = [];
  /** What can be counted, in the order of the values; who may read is only asked for. */
  readonly #ofFacet = new Map<FacetName, number[]>(facetNames.map((facet) => [facet, []]));
  /** Where the codes of a slot begin, with the end of the last one behind it. */
  readonly #offsets = growingUint32(1024);
  #codes: Growing<Uint16Array | Uint32Array> = growingUint16(1024);

  constructor() {
    this.#offsets.push(0);
  }

  /** The codes of the slot that comes after the last one, and who may read it. */
  add(slot: number, codes: readonly string[], readers: readonly string[]): void {
    for (const code of codes) {
      // It may make room of another kind.
      const id = this.#addTo(code, slot);
      this.#codes.push(id);
    }
    for (const reader of readers) this.#addTo(`reader:${reader}`, slot);
    this.#offsets.push(this.#codes.length);
  }

  /** Adds those with one of these values to a set. */
  addAny(facet: string, values: readonly string[], slots: Bitmap): void {
    for (const value of values) {
      const code = this.#ids.get(`${facet}:${value}`);
      if (code !== undefined) this.#sets[code]!.addTo(slots);
    }
  }

  /** How many of these have each value of these facets. */
  counts(slots: Bitmap, facets: readonly FacetName[]): SomeCounts {
    if (facets.length === 0) return {};
    const counts = this.#countAll(slots);
    const ofFacet = (facet: FacetName) => {
      const told = new Map<string, number>();
      for (const code of this.#ofFacet.get(facet)!) if (counts[code]! > 0) told.set(this.#values[code]!, counts[code]!);
      return told;
    };
    return Object.fromEntries(facets.map((facet) => [facet, ofFacet(facet)]));
  }

  get bytes(): number {
    return [this.#offsets, this.#codes, ...this.#sets].reduce((sum, { bytes }) => sum + bytes, 0);
  }

  /** Goes through the codes of each: of half of all events that takes a third of what it takes to go through the sets. */
  #countAll(slots: Bitmap): Uint32Array {
    const counts = new Uint32Array(this.#sets.length);
    const offsets = this.#offsets.items;
    const codes = this.#codes.items;
    for (const slot of slotsIn(slots)) {
      const end = offsets[slot + 1]!;
      for (let at = offsets[slot]!; at < end; at++) counts[codes[at]!]!++;
    }
    return counts;
  }

  #addTo(code: string, slot: number): number {
    let id = this.#ids.get(code);
    if (id === undefined) {
      id = this.#sets.length;
      if (id === mostInTwoBytes) this.#codes = widened(this.#codes);
      const colon = code.indexOf(':');
      this.#ids.set(code, id);
      this.#sets.push(new CodeSet());
      this.#values.push(code.slice(colon + 1));
      this.#putInOrder(id, this.#ofFacet.get(code.slice(0, colon) as FacetName));
    }
    this.#sets[id]!.add(slot);
    return id;
  }

  #putInOrder(id: number, codes: number[] = []): void {
    let low = 0;
    for (let high = codes.length; low < high;) {
      const middle = (low + high) >>> 1;
      if (this.#values[codes[middle]!]! < this.#values[id]!) low = middle + 1;
      else high = middle;
    }
    codes.splice(low, 0, id);
  }
}

function widened({ items, length }: Growing<Uint16Array | Uint32Array>): Growing<Uint32Array> {
  const wide = growingUint32(length + 1);
  wide.items.set(items.subarray(0, length));
  wide.length = length;
  return wide;
}
